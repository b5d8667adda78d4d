import type { MemberView } from '#platform/web/context.ts';
import { today } from '#foundations/clocks/index.ts';
import type { Sending } from '../invitations.queries.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** The one thing to do next with an open survey, in words, and the button to it; no button when there is nothing to do but wait. */
export function whatToDo(
  view: MemberView,
  of: { survey: Survey; sending: Sending; handedOut: number; unreached: number },
): { sentence: string; next?: { href: string; label: string } } {
  const t = surveysTexts[view.locale];
  const { todo } = t.openPage;
  const { survey, sending } = of;
  const path = (to: (organisation: MemberView['organisation'], id: number) => string) =>
    to(view.organisation, survey.id);
  if (survey.closesOn !== null && survey.closesOn < today(view.now))
    return { sentence: todo.close, next: { href: path(surveysPaths.close), label: t.close.heading } };
  if (survey.mode === 'open-link')
    return { sentence: todo.link, next: { href: path(surveysPaths.meeting), label: t.meeting.heading } };
  if (survey.mode === 'keyed')
    return { sentence: todo.paper, next: { href: path(surveysPaths.paper), label: t.paper.heading } };
  if (survey.lettersEnded) return { sentence: t.endLetters.endedWhy };
  if (sending.addresses + of.handedOut === 0)
    return { sentence: todo.begin, next: { href: path(surveysPaths.addressList), label: t.send.toAddresses } };
  if (sending.addresses > 0 && sending.round === 0)
    return { sentence: todo.send, next: { href: path(surveysPaths.send), label: t.send.heading } };
  const waiting = sending.addresses - sending.done - sending.refused;
  if (waiting > 0)
    return { sentence: todo.waiting(waiting), next: { href: path(surveysPaths.send), label: t.send.toSending } };
  if (sending.refused > 0)
    return {
      sentence: todo.returned(sending.refused),
      next: { href: path(surveysPaths.returned), label: t.openPage.toReturned },
    };
  if (of.unreached > 0)
    return {
      sentence: todo.unreached(of.unreached),
      next: { href: path(surveysPaths.addresses), label: t.openPage.toUnreached },
    };
  return { sentence: todo.wait };
}
