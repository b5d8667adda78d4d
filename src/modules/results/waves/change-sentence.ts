import type { Locale } from '#platform/i18n/locale.ts';
import { quotedLabel, sayAmount } from '../amount.ts';
import { isOfWhole, type Change, type QuestionChange } from './change.rules.ts';
import { wavesTexts } from './waves.texts.ts';

/** What has changed in a question among all: what differs, or else the first class. Undefined where the whole is not compared. */
export function changeSentence({ question, changes }: QuestionChange, locale: Locale): string | undefined {
  const ofWhole = changes.filter(isOfWhole);
  const differing = ofWhole.filter(({ differs }) => differs);
  const told = differing.length > 0 ? differing : ofWhole.slice(0, 1);
  if (told.length === 0) return undefined;
  return told.map((change) => sentenceOf(quotedLabel(question, change.options, locale), change, locale)).join(' ');
}

/** "omkring 40 %" then and now. */
export function amountsOf({ group, before, now }: Change, locale: Locale): { before: string; now: string } {
  return {
    before: sayAmount(before, group.before.answers, locale),
    now: sayAmount(now, group.now.answers, locale),
  };
}

/** "Ökning", or that it is within chance and rounding. */
export function changeWord({ differs, direction }: Change, locale: Locale): string {
  const { change: t } = wavesTexts[locale];
  return differs ? t[direction] : t.within;
}

function sentenceOf(labels: string, change: Change, locale: Locale): string {
  const { sentence: t } = wavesTexts[locale];
  const said = amountsOf(change, locale);
  if (said.before === said.now) return t.same(labels, said.now);
  return `${t.change(labels, said.before, said.now)} ${change.differs ? t[change.direction] : t.within}`;
}
