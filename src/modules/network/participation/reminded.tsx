import { formatDate, today } from '#foundations/clocks/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Notice } from '#ui/notice.tsx';
import type { Participation } from './participation.queries.ts';
import { nextStepTexts } from './next-step.texts.ts';

/** The host has reminded those who have not answered, and this organisation is one of them. */
export function Reminded({ view, participation }: { view: MemberView; participation: Participation }) {
  const { stated } = participation;
  if (stated?.party.state !== 'invited' || stated.party.remindedAt === null) return null;
  const day = formatDate(today(new Date(stated.party.remindedAt)), view.locale);
  return <Notice tone="info">{nextStepTexts[view.locale].reminded(day)}</Notice>;
}
