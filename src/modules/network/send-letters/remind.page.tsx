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
import { countReminders } from './letters.queries.ts';
import { lettersTexts } from './letters.texts.ts';
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
      round: (await countReminders(db, id)) + 1,
    }),
    view(view, { network, meetings, unanswered, round }) {
      const t = lettersTexts[view.locale];
      const outside = unanswered.filter(({ partnerOrganisationId }) => partnerOrganisationId === null);
      const [first] = outside;
      const late = isLate(network, view.now);
      const host = view.organisation.name;
      return (
        <Page view={view} step="network" title={t.remind.title} breadcrumbs={networkCrumbs(view, network)}>
          {network.state !== 'open' && <p>{t.notOpen}</p>}
          {network.state === 'open' && late && <p>{t.remind.late}</p>}
          {network.state === 'open' && !late && !first && <p>{t.remind.nobody}</p>}
          {network.state === 'open' && !late && first && (
            <>
              <Confirm
                action={networkPaths.remind(view.organisation, network.id)}
                heading="h2"
                question={t.remind.question(outside.length)}
                consequences={[t.remind.consequence, ...(outside.length < unanswered.length ? [t.remind.inside] : [])]}
                label={t.remind.button}
                cancelHref={networkPaths.parties(view.organisation, network.id)}
              >
                <input type="hidden" name="round" value={String(round)} />
              </Confirm>
              <LetterShown
                locale={view.locale}
                letter={invitationLetter({ host, network, kind: 'reminder', name: first.name, meetings })}
              />
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
