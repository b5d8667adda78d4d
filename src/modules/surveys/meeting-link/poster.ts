import { type PosterSheet, shortened } from '#foundations/documents/index.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { askedHow } from '../asked-how.ts';
import { shortAddress } from '../respond-here/address.ts';
import type { Survey } from '../survey.queries.ts';
import { answerPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** The survey on a wall: for everyone, or with the name of one group at the top. The link is the same for all. */
export function meetingPoster(
  view: Pick<MemberView, 'locale' | 'publicUrl'> & { organisation: { name: string } },
  survey: Survey & { publicToken: string },
  group?: { name: string },
): PosterSheet {
  const { meeting, respondHere } = surveysTexts[view.locale];
  const t = meeting.onPoster;
  const link = `${view.publicUrl}${answerPaths.typed(survey.publicToken)}`;
  const isOpen = survey.mode === 'open-link';
  const { hasRequired } = askedHow(survey);
  const lastDay = survey.closesOn === null ? [] : [respondHere.lastDay(formatDate(survey.closesOn, view.locale))];
  const lead = group ? t.forGroup(group.name) : isOpen ? t.openLead : t.forAll;
  return {
    kind: 'poster',
    title: `${meeting.sheet}: ${survey.title}`,
    language: view.locale,
    organisation: view.organisation.name,
    heading: shortened(survey.title, 90),
    lead: shortened(lead, 120),
    link,
    alt: respondHere.qr(shortAddress(link)),
    address: shortAddress(link),
    steps: Object.values(isOpen ? t.openSteps : t.steps),
    notes: [isOpen ? t.openNote : t.codeNote, hasRequired ? t.someRequired : t.voluntary, ...lastDay],
  };
}
