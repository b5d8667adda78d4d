import { STANDPOINT_LABELS, TEAM_SIZE_LABELS, type ConversationGuide } from '#content/conversation-guides/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { JointAnswer } from './joint-answer.ts';
import { togetherTexts } from './together/together.texts.ts';

/** The whole of a joint answer as it is read: by the team before it leaves, and by whoever reads it afterwards. */
export function jointAnswerFacts(
  { guide, answer }: { guide: ConversationGuide; answer: JointAnswer },
  locale: Locale,
): { term: string; value: string }[] {
  const t = togetherTexts[locale];
  return [
    ...guide.questions.map(({ key, statement }) => ({
      term: statement[locale],
      value: STANDPOINT_LABELS[answer.answers[key] ?? 'unknown'][locale],
    })),
    { term: t.needs, value: answer.needs === '' ? t.nothing : answer.needs },
    { term: t.people, value: TEAM_SIZE_LABELS[answer.people][locale] },
  ];
}
