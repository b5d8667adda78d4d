import type { Published, PublishedGroup } from '#disclosure/published.ts';
import { readFigure } from './figure-words.ts';
import type { LooseText } from './found-table.ts';
import type { PlacedFigure } from './match-figures.ts';
import { optionsNamed, plain } from './option-words.ts';
import { namesOf, questionIn } from './published-names.ts';

/** A number of answers that a sentence is of: "12 av 14". */
const base = /(?:av|of)\s+(?:minst |at least )?(\d[\d \u00a0\u202f]*)/i;
/** "minst 12 av 14 svarade ”Ja”": the figure, then the answer. */
const figureFirst = /^(.{1,80}?)\s+(?:svarade|answered|valde|chose)\s+(.+)$/i;
/** "Vanligaste svaret är ”Ja”: 13 av 24": the answer, then the figure. */
const answerFirst = /^[^”“"]*([”“"].*[”“"][^:]*?):\s*([^”“"]{1,80})$/;

/** "Omkring 80 % av 673 vet inte … De svarade ”Delvis” eller ”Nej” på frågan …": the figure, what it is taken to mean, and the answers. */
const meant =
  /^(.{1,60}?\s(?:av|of)\s(?:minst |at least )?\d[\d \u00a0\u202f]*)\s.*(?:De svarade|They answered)\s([”“].+?[”“])\s(?:på frågan|to the question)\s[”“]/;

/** "”Ja” (omkring 40 %)": an answer with its own figure. */
const inBrackets = /([”“"][^”“"]+[”“"])\s\(([^()”“"]*(?:\d|tredjedel|third)[^()”“"]*)\)/gi;

/**
 * Finds out what sentences say: "minst 12 av 14 svarade ”Ja”." under the heading of a question. Of whom: the group whose name stands around it, or
 * all together, if that is how many answered there. The rest is given back.
 */
export function matchSentences(
  loose: readonly LooseText[],
  published: Published,
  place: string,
): { placed: PlacedFigure[]; rest: LooseText[] } {
  const names = namesOf(published);
  const placed: PlacedFigure[] = [];
  const rest: LooseText[] = [];
  for (const text of loose) {
    const question = questionIn([text.words, ...text.headings], names);
    let before: PublishedGroup | undefined;
    const found = question
      ? (meantIn(text.words) ?? partsOf(text.words).flatMap(saidIn)).map(({ part, figure: words, labels }) => {
          const figure = readFigure(words);
          const options = /^(?:inte|not)$/.test(labels) ? [''] : optionsNamed(question, labels.replace(/[.:]\s*$/, ''));
          const answers = baseOf(words);
          // "… av 34 svarade Ja. Högst 5 % svarade inte.": the second part is of the same people.
          if (answers !== undefined) before = groupOf([text.words, ...text.headings], { published, answers });
          const group = before;
          return figure && options && group ? { place, words: part, figure, question, group, options } : undefined;
        })
      : [];
    const whole = found.filter((one) => one !== undefined);
    placed.push(...whole);
    if (whole.length === 0 || whole.length < found.length) rest.push(text);
  }
  return { placed, rest };
}

function meantIn(part: string): (Said & { part: string })[] | undefined {
  const [, figure, labels] = meant.exec(part) ?? [];
  return figure !== undefined && labels !== undefined ? [{ part, figure: figure.trim(), labels }] : undefined;
}

/** Sentences, and those parts of them that begin with a figure of their own. */
function partsOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|;\s+/).filter((part) => /\d|tredjedel|third/i.test(part));
}

type Said = { figure: string; labels: string };

/** What a part says first, and then what it says in brackets of the same people. */
function saidIn(part: string): (Said & { part: string })[] {
  const inside = [...part.matchAll(inBrackets)].map(([, labels = '', figure = '']) => ({ labels, figure }));
  const first = split(part.replace(inBrackets, '$1')) ?? (inside.length > 0 ? [] : { figure: '', labels: '' });
  return [first, ...inside].flat().map((said) => ({ ...said, part }));
}

function split(part: string): Said | undefined {
  const sentence = part.replace(/\.\s*$/, '');
  const none = /^(.{1,80}?)\s+did not answer$/i.exec(sentence);
  if (none) return { figure: none[1] ?? '', labels: 'not' };
  const first = figureFirst.exec(sentence);
  if (first) return { figure: first[1] ?? '', labels: first[2] ?? '' };
  const second = answerFirst.exec(sentence);
  return second ? { figure: second[2] ?? '', labels: second[1] ?? '' } : undefined;
}

function baseOf(words: string): number | undefined {
  const found = base.exec(words)?.[1];
  return found === undefined ? undefined : Number(found.replace(/\D/g, ''));
}

/** Only where the number of answers agrees: a sentence about others would otherwise be held against these. */
function groupOf(
  texts: readonly string[],
  of: { published: Published; answers: number | undefined },
): PublishedGroup | undefined {
  const { groups } = of.published;
  const fits = ({ answers }: PublishedGroup) =>
    of.answers !== undefined && of.answers >= answers.least && of.answers <= answers.most;
  const named = groups.filter(({ name }) => name !== '' && texts.some((text) => plain(text).includes(plain(name))));
  return named.find(fits) ?? groups.find((group) => group.level === 'municipality' && fits(group));
}
