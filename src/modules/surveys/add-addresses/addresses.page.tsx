import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { AdministrationTables } from '../administration-tables.tsx';
import { countLetters } from '../returned-letters/returned.queries.ts';
import { listOwnGroups } from '../hand-out-codes/own-groups.ts';
import type { GroupInvitations } from '../invitations.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addAddresses } from './add-addresses.command.ts';

/** The organisation's own reporting groups, how many addresses each has, and where to write them. */
export const addressesPage = page({
  path: '/:organisation/enkater/:id/adresser',
  access: addAddresses.roles,
  async load(ctx, { id }) {
    const survey = await getOpenIn(ctx, id, ['codes']);
    const waiting = survey.lettersEnded ? 0 : await countLetters(ctx.db, { surveyId: id, round: survey.rounds });
    return { survey, groups: await listOwnGroups(ctx.db, id), waiting };
  },
  view(view, { survey, groups, waiting }) {
    const t = surveysTexts[view.locale];
    const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((all, group) => all + of(group), 0);
    const addresses = sum((group) => group.addresses);
    const onPaper = sum((group) => group.handedOut);
    const missing = sum(missingIn);
    const unsent = addresses - sum((group) => group.sent);
    const crumbs = surveyCrumbs(view, survey);
    return (
      <Page view={view} step="needs" title={t.addresses.heading} lead={t.addresses.lead} breadcrumbs={crumbs}>
        <Facts
          items={[
            { term: t.addresses.given, value: t.addresses.number(addresses) },
            { term: t.addresses.paper, value: t.addresses.number(onPaper) },
            { term: t.addresses.missing, value: t.addresses.number(missing) },
          ]}
        />
        <ButtonRow>
          {waiting > 0 && (
            <PostButton
              action={surveysPaths.send(view.organisation, survey.id)}
              variant="primary"
              label={t.send.letters(waiting)}
              fields={{ round: String(survey.rounds) }}
            />
          )}
          {unsent > 0 && survey.rounds === 0 && (
            <ButtonLink href={surveysPaths.send(view.organisation, survey.id)}>{t.addresses.goOn}</ButtonLink>
          )}
          <ButtonLink
            href={surveysPaths.addressList(view.organisation, survey.id)}
            variant={waiting > 0 || (unsent > 0 && survey.rounds === 0) ? 'secondary' : 'primary'}
          >
            {t.addresses.toList}
          </ButtonLink>
          {missing > 0 && <a href={surveysPaths.codes(view.organisation, survey.id)}>{t.send.toCodes}</a>}
        </ButtonRow>
        <AdministrationTables
          groups={groups}
          caption={t.groups.of}
          columns={[
            {
              label: t.groups.group,
              rowHeader: true,
              cell: (group) => (
                <a href={surveysPaths.groupAddresses(view.organisation, survey.id, group.id)}>{group.name}</a>
              ),
            },
            { label: t.addresses.given, numeric: true, cell: (group) => group.addresses },
            { label: t.addresses.paper, numeric: true, cell: (group) => group.handedOut },
            { label: t.addresses.missing, numeric: true, cell: missingIn },
          ]}
        />
      </Page>
    );
  },
});

/** How many in the group have neither an address nor a code on paper. */
function missingIn(group: GroupInvitations): number {
  return group.staff - group.addresses - group.handedOut;
}
