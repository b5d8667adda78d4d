import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { addMandate } from './add-mandate/add-mandate.command.ts';
import { nextStep } from './next-step.rules.ts';
import { organisationTexts } from './organisation.texts.ts';
import { AdministrationsSection, CommitteesSection } from './overview-structure.tsx';
import { GroupSection, MandatesSection, NamesSection } from './overview-work.tsx';
import { loadOverview } from './overview.queries.ts';

export const organisationPage = page({
  path: '/:organisation/organisation',
  load: async ({ db }) => ({ overview: await loadOverview(db) }),
  view(view, { overview }) {
    const t = organisationTexts[view.locale];
    const { entity } = overview;
    const mayWrite = hasRole(view.actor, addMandate.roles);
    const section = { view, overview, next: mayWrite ? nextStep(overview) : undefined, mayWrite };
    return (
      <Page
        view={view}
        step="organisation"
        title={t.title}
        terms={['mandate', 'violentExtremism', 'thread']}
        lead={entity ? t.entity(entity.officialName, entity.code) : t.lead}
      >
        <MandatesSection {...section} />
        <NamesSection {...section} />
        <CommitteesSection {...section} />
        <AdministrationsSection {...section} />
        <GroupSection {...section} />
      </Page>
    );
  },
});
