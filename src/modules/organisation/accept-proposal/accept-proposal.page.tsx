import { formPage } from '#platform/web/page.tsx';
import type { Bilingual } from '#content/bilingual.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { CheckboxesField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { listAdministrations } from '../administration.queries.ts';
import { listCommittees } from '../committee.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { onwards } from '../onwards.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { acceptProposal } from './accept-proposal.command.ts';
import { acceptProposalForm } from './accept-proposal.form.ts';
import { proposalFor, tickedFrom } from './accept-proposal.rules.ts';
import { acceptProposalTexts } from './accept-proposal.texts.ts';

export const acceptProposalPage = formPage({
  path: '/:organisation/organisation/forslag',
  form: acceptProposalForm,
  command: acceptProposal,
  async load({ db }) {
    const existing = { committees: await listCommittees(db), administrations: await listAdministrations(db) };
    return { ...proposalFor(existing), ticked: tickedFrom(existing) };
  },
  initial: ({ ticked }) => ticked,
  view(view, { committees, administrations }, form) {
    const t = acceptProposalTexts[view.locale];
    const { organisation, locale } = view;
    const left = organisation.kind === 'municipality' ? committees.length + administrations.length : 0;
    const crumbs = organisationCrumbs(view);
    const option = ({ key, name }: { key: string; name: Bilingual }) => ({
      value: key,
      label: <span lang="sv">{name.sv}</span>,
      hint: locale === 'sv' ? undefined : name[locale],
    });
    return (
      <Page view={view} step="organisation" title={t.title} lead={left > 0 && t.lead} form={form} breadcrumbs={crumbs}>
        {left === 0 ? (
          <>
            <p>{organisation.kind === 'municipality' ? t.nothingLeft : t.notMunicipality}</p>
            <ButtonLink href={onwards(view, organisationPaths.organisation(organisation))}>{t.back}</ButtonLink>
          </>
        ) : (
          <form method="post" novalidate>
            {committees.length > 0 && (
              <CheckboxesField
                form={form}
                name="committees"
                label={t.committees}
                options={committees.map(option)}
                unmarked
              />
            )}
            {administrations.length > 0 && (
              <CheckboxesField
                form={form}
                name="administrations"
                label={t.administrations}
                options={administrations.map(option)}
                unmarked
              />
            )}
            <Button>{t.save}</Button>
          </form>
        )}
        <p>
          {t.own} <a href={organisationPaths.addCommittee(organisation)}>{t.addCommittee}</a>
          {' · '}
          <a href={organisationPaths.addAdministration(organisation)}>{t.addAdministration}</a>
        </p>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => onwards(view, organisationPaths.organisation(view.organisation)),
});
