import type { Range, ShownTable } from '#disclosure/published.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { quotedLabel, sayAmount, sayAmountOf, sayNumber } from './amount.ts';
import { leftOut, type Asked } from './classes.rules.ts';
import { formats } from './formats.ts';
import { isTooCoarse, sayingOf, type Said, type Saying } from './sentence.rules.ts';
import { sentenceTexts } from './sentence.texts.ts';

/** The one sentence that says the result of a question among some people: "Omkring 40 % av 34 svarade ”Ja”." */
export function resultSentence(
  question: Asked,
  of: { table: ShownTable | undefined; n: Range },
  locale: Locale,
): string {
  const saying = sayingOf(question, of.table, of.n);
  const at = { question, n: of.n, locale };
  return [mainSentence(saying, at), restSentence(saying, at)].filter((part) => part !== '').join(' ');
}

type At = { question: Asked; n: Range; locale: Locale };

function mainSentence(saying: Saying, at: At): string {
  const t = sentenceTexts[at.locale];
  const { and } = formats[at.locale];
  const named = (said: Said) => quotedLabel(at.question, said.options, at.locale);
  const withAmount = (said: Said) => t.counted(named(said), sayAmount(said, at.n, at.locale));
  switch (saying.kind) {
    case 'hidden':
      return at.question.ofSome ? t.tooFewOfSome : t.hidden;
    case 'nobody':
      return t.nobody;
    case 'only-rest':
      return '';
    case 'upper-half':
      return inCapital(
        t.answered(
          sayAmountOf(saying.said, at.n, at.locale),
          saying.parts.length > 0 ? formats[at.locale].or.format(saying.parts.map(withAmount)) : named(saying.said),
        ),
      );
    case 'most-common': {
      const words = { labels: named(saying.said), amount: sayAmountOf(saying.said, at.n, at.locale) };
      const first = at.question.kind === 'multiple' ? t.mostChosen(words) : t.mostCommon(words);
      const next = saying.next.map(withAmount);
      return next.length > 0 ? `${first} ${t.next(and.format(next))}` : first;
    }
    case 'tie': {
      const [first] = saying.all;
      const labels = and.format(saying.all.map(named));
      return first ? t.tie({ labels, amount: sayAmountOf(first, at.n, at.locale) }) : '';
    }
    case 'near':
      return nearSentence(saying.all, at);
  }
}

/** More than four names say less than that there are many. */
function nearSentence(all: readonly Said[], at: At): string {
  const t = sentenceTexts[at.locale];
  if (isTooCoarse(all, at.n)) return t.unclear(sayNumber(at.n, at.locale));
  if (all.length > 4) return t.spread(sayNumber(at.n, at.locale));
  const parts = all.map((said) =>
    t.counted(quotedLabel(at.question, said.options, at.locale), sayAmount(said, at.n, at.locale)),
  );
  return t.near(formats[at.locale].and.format(parts), sayNumber(at.n, at.locale));
}

/** Those that the first sentence does not speak of but its base holds: "2 svarade ”Gäller inte mig” och 3 svarade inte." */
function restSentence(saying: Saying, at: At): string {
  if (!('rest' in saying)) return '';
  const t = sentenceTexts[at.locale];
  const say = saying.kind === 'only-rest' ? sayAmountOf : sayAmount;
  const parts = saying.rest.map((said) => {
    const amount = say(said, at.n, at.locale);
    if (said.options.length === 1 && said.options[0] === leftOut) return t.unanswered(amount);
    return t.answeredPart(amount, quotedLabel(at.question, said.options, at.locale));
  });
  return parts.length > 0 ? inCapital(`${formats[at.locale].and.format(parts)}.`) : '';
}

export function inCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
