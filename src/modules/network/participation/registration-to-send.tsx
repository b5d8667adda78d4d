import type { MemberView } from '#platform/web/context.ts';
import { registrationText, TextToSend } from '#modules/decisions/index.ts';
import { Fold } from '#ui/fold.tsx';
import type { Line } from './lines.queries.ts';
import type { Meeting } from './meetings.queries.ts';
import type { Participation } from './participation.queries.ts';
import { participationTexts } from './participation.texts.ts';

type Props = {
  view: MemberView;
  participation: Participation;
  lines: readonly Line[];
  meetings: readonly Meeting[];
};

/** The text of the registration where no decision is needed; with a matter it stands at the matter. A host that is here has been told already. */
export function RegistrationToSend({ view, participation, lines, meetings }: Props) {
  const going = lines.filter(({ endedOn }) => endedOn === null);
  if (participation.partyId !== null || participation.state !== 'registered' || going.length === 0) return null;
  const { inviter, subject, answerBy, decisionOn, feeOre } = participation;
  const text = registrationText({
    invitation: {
      ...{ inviter, subject, answerBy, decisionOn, feeOre },
      meetings: meetings.map(({ onDay, words, title }) => ({ on: onDay, words: words || title })),
      participants: going.map(({ administration, quantity }) => ({ administration, number: quantity })),
    },
    organisation: view.organisation.name,
    body: undefined,
    participation: 'conditional',
    signature: [view.actor.name, view.actor.title, view.organisation.name],
  });
  return (
    <Fold summary={participationTexts[view.locale].text.heading}>
      <TextToSend view={view} text={text} />
    </Fold>
  );
}
