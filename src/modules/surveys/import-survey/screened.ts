import type { Locale } from '#platform/i18n/locale.ts';
import type { Screen, ScreenFinding } from '#platform/screen.ts';
import { judgeQuestion } from '#foundations/screen/index.ts';
import { nameOf, type Imported, type Note } from '../exchange/imported.ts';
import { allQuestions, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';
import { askedIn } from '../questions/asked-in.ts';

/**
 * Without the questions and texts that the screen does not accept: they are left out and named with its reason. What it only asks about stays,
 * for a person to decide; `strict` leaves that out too.
 */
export function screened(imported: Imported, of: { screen: Screen; locale: Locale; strict?: boolean }): Imported {
  const notes: Note[] = [];
  const note = (what: string, reason: Note['reason'], findings: readonly ScreenFinding[]) => {
    if (findings.length > 0) notes.push({ what, reason, detail: of.screen.explain(findings, of.locale) });
  };
  const accepts = (what: string, findings: readonly ScreenFinding[]) => {
    const certain = findings.filter(({ certainty }) => of.strict || certainty === 'certain');
    note(what, 'asks-for-views', certain);
    if (certain.length === 0) note(what, 'to-judge', findings);
    return certain.length === 0;
  };
  const keeps = (what: string, ...texts: string[]) => accepts(what, texts.flatMap(of.screen.judge));
  const refused = new Set<string>();
  for (const question of allQuestions(imported.questionnaire)) {
    const findings = [...askedIn(question).flatMap(judgeQuestion), ...textsOf(question).flatMap(of.screen.judge)];
    if (!accepts(nameOf(question.key, question.text), findings)) refused.add(question.key);
  }
  const { questionnaire } = imported;
  const sections = questionnaire.sections.flatMap((section) => {
    const questions = section.questions.filter(({ key }) => !refused.has(key)).map((one) => shown(one, refused, notes));
    if (questions.length === 0) return [];
    const { introduction, ...rest } = shown(section, refused, notes);
    const said =
      introduction && keeps(nameOf('', introduction), ...Object.values(introduction)) ? { introduction } : {};
    const title = keeps(nameOf('', section.title), ...Object.values(section.title))
      ? section.title
      : { sv: section.key };
    return [{ ...rest, title, ...said, questions }];
  });
  return {
    ...imported,
    title: keeps(nameOf('', imported.title), imported.title) ? imported.title : '',
    introduction: keeps(nameOf('', imported.introduction), imported.introduction) ? imported.introduction : '',
    questionnaire: { ...questionnaire, sections, phrases: acceptedPhrases(questionnaire, keeps) },
    // What has been said before is not said again: the report may come back.
    notes: [...imported.notes, ...notes.filter((one) => !imported.notes.some((said) => isSame(said, one)))],
  };
}

function isSame(one: Note, other: Note): boolean {
  return one.what === other.what && one.reason === other.reason && one.detail === other.detail;
}

/** Every text of the questionnaire that people will read, for the questions that the screen asks a person about. */
export function allTexts({ title, introduction, questionnaire }: Omit<Imported, 'notes'>): string[] {
  const sections = questionnaire.sections.flatMap((section) => [
    ...Object.values(section.title),
    ...Object.values(section.introduction ?? {}),
    ...section.questions.flatMap(textsOf),
  ]);
  const phrases = Object.values(questionnaire.phrases).flatMap((said) => Object.values(said));
  return [title, introduction, ...sections, ...phrases].filter((text) => text !== '');
}

function acceptedPhrases(
  { phrases }: Questionnaire,
  keeps: (what: string, ...texts: string[]) => boolean,
): Questionnaire['phrases'] {
  return Object.fromEntries(
    Object.entries(phrases).map(([language, said]) => [
      language,
      Object.fromEntries(Object.entries(said).filter(([name, text]) => keeps(nameOf(name, text), text))),
    ]),
  );
}

function textsOf({ text, help, options, rows, purpose, reveals }: SurveyQuestion): string[] {
  const labels = [...options, ...(rows ?? [])].map(({ label }) => label);
  return [text, help ?? {}, ...labels, purpose ?? {}, reveals ?? {}].flatMap((one) => Object.values(one));
}

/** What was shown only after a question that is gone is shown to everyone. */
function shown<T extends Questionnaire['sections'][number] | SurveyQuestion>(
  one: T,
  refused: ReadonlySet<string>,
  notes: Note[],
): T {
  const { showIf, ...rest } = one;
  if (!showIf || !refused.has(showIf.question)) return one;
  notes.push({
    what: nameOf(one.key, 'text' in one ? one.text : one.title),
    reason: 'condition',
    detail: showIf.question,
  });
  return rest as T; // showIf is optional in both
}
