import type { GateReport } from '#disclosure/published.ts';
import { gateSentences } from '#foundations/gate/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { attackTexts } from './attack.texts.ts';
import type { NotRead, ReadOut } from './read-handed-out.ts';
import type { Compared } from './sharper-figures.ts';

/** What was read, what was found in it, and what was not looked at. */
export type Examined = { read: ReadOut; compared: Compared; report: GateReport };

/** How many of each kind are listed; the rest is counted. */
const listed = 20;

/** The whole outcome as lines of text. */
export function attackLines({ read, compared, report }: Examined, locale: Locale): string[] {
  const t = attackTexts[locale];
  const { title } = read.published.survey;
  const { groups, questions } = read.published;
  const verdict = gateSentences(report, compared.published, locale);
  const sharper = compared.sharper.length + compared.answers.length;
  return [
    t.read,
    t.release({ title, groups: groups.length, questions: questions.length }),
    ...(read.releases > 1 ? [t.releases(read.releases)] : []),
    ...read.files.map(({ name, figures }) => t.file(name, figures)),
    ...notReadLines(read.notRead, locale),
    ...read.parts.slice(0, listed).map(({ name, part }) => t.part(name, part)),
    '',
    t.result,
    ...sharperLines(compared, locale),
    ...(sharper > 0 && report.holds ? [t.holdsAnyway, ...verdict.slice(1)] : verdict),
    '',
    ...leftLines(read, locale),
    t.not,
  ];
}

export function notReadLines(notRead: readonly NotRead[], locale: Locale): string[] {
  const t = attackTexts[locale];
  if (notRead.length === 0) return [];
  return [t.notRead, ...notRead.map(({ name, reason, detail }) => `  ${name}: ${t.reasons[reason](detail)}`)];
}

function sharperLines({ sharper, answers, means }: Compared, locale: Locale): string[] {
  const t = attackTexts[locale];
  return [
    ...sharper.map(({ placed: { place, words, question, group }, shown }) =>
      t.sharper({
        place,
        words,
        question: question.text[locale],
        group: group.name,
        shown: t.range(shown.least, shown.most),
      }),
    ),
    ...answers.map(({ place, words, group }) =>
      t.answers({ place, words, group: group.name, shown: t.range(group.answers.least, group.answers.most) }),
    ),
    ...means.map(({ place, words, question, group }) =>
      t.mean({ place, words, question: question.text[locale], group: group.name }),
    ),
  ];
}

function leftLines({ matched: { unplaced }, loose }: ReadOut, locale: Locale): string[] {
  const t = attackTexts[locale];
  const rest = (count: number) => (count > listed ? [t.rest(count - listed)] : []);
  return [
    ...(unplaced.length > 0
      ? [
          t.unplaced(unplaced.length),
          ...unplaced.slice(0, listed).map((one) => t.at(one.place, one.words, one.about)),
          ...rest(unplaced.length),
        ]
      : []),
    ...(loose.length > 0
      ? [
          t.loose(loose.length),
          ...loose.slice(0, listed).map((one) => t.at(one.place, one.words.slice(0, 160), '')),
          ...rest(loose.length),
        ]
      : []),
  ];
}

/** The same for programs. */
export function attackJson({ read, compared, report }: Examined): object {
  return {
    format: 'stadig-attack-1',
    gate: report,
    sharper: compared.sharper.map(({ placed, said, shown }) => ({
      place: placed.place,
      words: placed.words,
      question: placed.question.key,
      group: placed.group.id,
      options: placed.options,
      said,
      shown,
    })),
    answers: compared.answers.map(({ place, words, group, said }) => ({
      place,
      words,
      group: group.id,
      said,
      shown: group.answers,
    })),
    means: compared.means.map(({ place, words, question, group }) => ({
      place,
      words,
      question: question.key,
      group: group.id,
    })),
    read: read.files,
    notRead: read.notRead,
    parts: read.parts,
    unplaced: read.matched.unplaced,
    loose: read.loose,
  };
}
