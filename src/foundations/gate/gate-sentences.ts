import type { GateFinding, GateReport, Published, PublishedGroup, Range } from '#disclosure/published.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { gateTexts } from './gate.texts.ts';

/** What names the groups, questions and options of a report. */
export type Named = Pick<Published, 'groups' | 'questions'>;

/** What the attacker found, in words: whether it holds, what was looked at, what was reckoned with, and a sentence for each finding. */
export function gateSentences(report: GateReport, named: Named, locale: Locale): string[] {
  const t = gateTexts[locale];
  const number = new Intl.NumberFormat(locale);
  const { sets, questions, sensitive, protectedAnswers } = report.checked;
  return [
    report.findings.length === 0 ? t.holds : t.fails(report.findings.length),
    t.looked({
      sets: number.format(sets),
      questions: number.format(questions),
      sensitive: number.format(sensitive),
      answers: number.format(protectedAnswers),
    }),
    t.knows(report.knows),
    ...report.findings.map((finding) => findingSentence(finding, named, locale)),
  ];
}

/** One finding as a sentence: who, and what can be told of them. */
export function findingSentence(finding: GateFinding, named: Named, locale: Locale): string {
  const t = gateTexts[locale];
  const who = whoSentence(finding.reportingGroups, named.groups, locale);
  const question = finding.question === undefined ? undefined : questionText(finding.question, named, locale);
  const people = peopleWords(finding.people, locale);
  if (finding.rule === 'R') return question === undefined ? t.silent(who) : t.silentByTable(who, question);
  if (question === undefined) return finding.rule === 'P' ? t.untrueNumbers : t.few(who, people);
  if (finding.rule === 'P') return t.untrue({ who, question });
  const answer = (finding.options ?? []).map((option) => t.answer(optionText(option, finding, named, locale)));
  const said = { who, question, people, answer: new Intl.ListFormat(locale, { type: 'disjunction' }).format(answer) };
  if (finding.rule === 'G') return finding.options === undefined ? t.fewAsked(said) : t.nobody(said);
  const counted = { ...said, least: finding.least ?? 0 };
  return finding.chosen === false ? t.notChosen(counted) : t.alike(counted);
}

function peopleWords({ least, most }: Range, locale: Locale): string {
  const t = gateTexts[locale];
  return least === most ? t.people(most) : t.between(least, most);
}

/** The group that they are; or the smallest that they are in, without those groups in it that they are not. */
function whoSentence(ids: readonly number[], groups: readonly PublishedGroup[], locale: Locale): string {
  const t = gateTexts[locale];
  const name = (group: PublishedGroup) => group.name || t.everyone;
  const own = new Set(ids);
  const around = groups
    .filter(({ reportingGroups }) => ids.every((id) => reportingGroups.includes(id)))
    .sort((one, other) => one.reportingGroups.length - other.reportingGroups.length)[0];
  if (!around) return t.numbered(ids.join(', '));
  if (around.reportingGroups.length === own.size) return name(around);
  const apart = groups.filter(
    ({ reportingGroups }) =>
      reportingGroups.length > 0 && reportingGroups.every((id) => around.reportingGroups.includes(id) && !own.has(id)),
  );
  const largest = apart.filter(
    (one) =>
      !apart.some(
        (other) =>
          other.reportingGroups.length > one.reportingGroups.length &&
          one.reportingGroups.every((id) => other.reportingGroups.includes(id)),
      ),
  );
  return largest.length === 0
    ? t.numbered(ids.join(', '))
    : t.without(name(around), new Intl.ListFormat(locale).format(largest.map(name)));
}

function questionText(key: string, { questions }: Named, locale: Locale): string {
  return questions.find((question) => question.key === key)?.text[locale] ?? key;
}

function optionText(option: string, { question: key }: GateFinding, { questions }: Named, locale: Locale): string {
  const question = questions.find((one) => one.key === key);
  return question?.options.find((one) => one.key === option)?.label[locale] ?? option;
}
