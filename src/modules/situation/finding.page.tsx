import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { getThreadSides } from '#foundations/thread/index.ts';
import { listResults } from '#modules/results/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { addFinding } from './add-finding/add-finding.command.ts';
import { EvidenceList } from './evidence/evidence-list.tsx';
import { listFindingEvidence } from './evidence/evidence.queries.ts';
import { getFinding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';
import { Prose } from './prose.tsx';
import { situationPaths } from './situation.paths.ts';
import { situationTexts } from './situation.texts.ts';
import { Grounds } from './suggest-findings/grounds.tsx';
import { findGrounds } from './suggest-findings/suggestion.queries.ts';

export const findingPage = page({
  path: '/:organisation/lagesbild/slutsatser/:id',
  load: async ({ db }, { id }) => ({
    finding: await getFinding(db, id),
    evidence: await listFindingEvidence(db, id),
    grounds: await findGrounds(db, id),
    results: await listResults(db),
    thread: await getThreadSides(db, id),
  }),
  view(view, { finding, evidence, grounds, results, thread }) {
    const t = findingTexts[view.locale];
    const shared = situationTexts[view.locale];
    const may = hasRole(view.actor, addFinding.roles);
    const add = (
      <ButtonLink href={situationPaths.addEvidence(view.organisation, finding.id)}>{t.evidence.add}</ButtonLink>
    );
    return (
      <Page
        view={view}
        step="situation"
        title={finding.title}
        breadcrumbs={[{ label: shared.title, href: situationPaths.situation(view.organisation) }]}
        thread={{ sides: thread, current: t.current }}
      >
        {finding.text ? <Prose text={finding.text} /> : <p class="quiet">{t.noText}</p>}
        <h2>{t.evidence.title}</h2>
        {evidence.length === 0 ? (
          <EmptyState purpose={t.evidence.none} action={may && add} />
        ) : (
          <EvidenceList {...{ view, evidence, results, may, findingId: finding.id }} />
        )}
        {grounds.length > 0 && <Grounds view={view} grounds={grounds} />}
        {may && evidence.length > 0 && (
          <ButtonRow>
            <ButtonLink href={situationPaths.addNeed(view.organisation, finding.id)}>{t.toNeed}</ButtonLink>
            <a href={situationPaths.addEvidence(view.organisation, finding.id)}>{t.evidence.add}</a>
          </ButtonRow>
        )}
        {may && (
          <p>
            <a href={situationPaths.changeFinding(view.organisation, finding.id)}>{t.change}</a>
            {' · '}
            <a href={situationPaths.removeFinding(view.organisation, finding.id)}>{t.removal.title}</a>
          </p>
        )}
      </Page>
    );
  },
});
