import { action, page } from '#platform/web/page.tsx';
import type { RawForm } from '#platform/form.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { listParties } from '../parties/party.queries.ts';
import { invitationLetter } from './compose-letter.ts';
import { LetterShown } from './letter-shown.tsx';
import { lettersTexts } from './letters.texts.ts';
import { remindTexts } from './remind.texts.ts';
import { isLate, remindParties } from './send-letters.commands.ts';

const path = '/:organisation/natverk/:id/utskick/paminnelse';

export const remindPage = [
  ...page({
    path,
    access: remindParties.roles,
    load: async ({ db }, { id }) => ({
      network: await getNetwork(db, id),
      meetings: await listMeetings(db, id),
      unanswered: (await listParties(db, id)).filter(({ state }) => state === 'invited'),
    }),
    view(view, { network, meetings, unanswered }) {
      const [t, remind] = [lettersTexts[view.locale], remindTexts[view.locale]];
      const outside = unanswered.filter(({ partnerOrganisationId }) => partnerOrganisationId === null);
      const [first] = outside;
      const late = isLate(network, view.now);
      const host = view.organisation.name;
      return (
        <Page view={view} step="network" title={remind.title} breadcrumbs={networkCrumbs(view, network)}>
          {network.state !== 'open' && <p>{t.notOpen}</p>}
          {network.state === 'open' && late && <p>{remind.late}</p>}
          {network.state === 'open' && !late && unanswered.length === 0 && <p>{remind.nobody}</p>}
          {network.state === 'open' && !late && unanswered.length > 0 && (
            <>
              <Confirm
                action={networkPaths.remind(view.organisation, network.id)}
                heading="h2"
                question={remind.question(unanswered.length)}
                consequences={[
                  ...(first ? [remind.consequence] : []),
                  ...(outside.length < unanswered.length ? [remind.inside] : []),
                ]}
                label={remind.button}
                cancelHref={networkPaths.parties(view.organisation, network.id)}
              >
                <input type="hidden" name="round" value={String(network.reminders + 1)} />
              </Confirm>
              {first && (
                <LetterShown
                  locale={view.locale}
                  letter={invitationLetter({
                    host,
                    network,
                    kind: 'reminder',
                    name: first.name,
                    meetings,
                    now: view.now,
                  })}
                />
              )}
            </>
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: remindParties,
    input: ({ id }, raw) => ({ id, round: roundIn(raw) }),
    next: (id, view) => networkPaths.send(view.organisation, id),
  }),
];

/** The round on the button; what is no number is no round. */
function roundIn(raw: RawForm): number {
  return typeof raw.round === 'string' && /^\d{1,4}$/.test(raw.round) ? Number(raw.round) : 0;
}
