import { allQuestions, countedItems, questionnaireLimits, type Questionnaire } from '../questionnaire.ts';
import { neverAsked } from './asked-in.ts';
import { faultsOfBranching } from './branching.rules.ts';
import { faultsOfQuestion, type QuestionFault } from './question.rules.ts';
import { twice } from './twice.ts';

/** What a questionnaire cannot be. `section` and `question` say where, by key; `detail` is the word itself: a key, a label, a number. */
export type Fault = { code: FaultCode; section?: string; question?: string; detail?: string };
export type FaultCode =
  | 'languages'
  | 'too-many-questions'
  | 'too-many-items'
  | 'section-key-twice'
  | 'question-key-twice'
  | 'section-title-missing'
  | 'section-empty'
  | 'condition-unknown'
  | 'condition-later'
  | 'condition-kind'
  | 'condition-option'
  | 'condition-option-twice'
  | 'own-view'
  | 'person-asked'
  | QuestionFault['code'];

/** Every fault. None: it can be opened. What asks for own views, or who somebody is, cannot be asked, whoever wrote it and however it came in. */
export function faultsOf(questionnaire: Questionnaire): Fault[] {
  const asking = questionnaire.sections.flatMap((section) =>
    section.questions.flatMap((question): Fault[] => {
      const asked = neverAsked(question);
      return asked ? [{ code: asked.rule, section: section.key, question: question.key, detail: asked.words }] : [];
    }),
  );
  return [...faultsOfBuild(questionnaire), ...asking];
}

/** How it is built, whatever it asks, in its own order. The shape itself is `questionnaireSchema`. */
export function faultsOfBuild(questionnaire: Questionnaire): Fault[] {
  const { sections } = questionnaire;
  return [
    ...faultsOfWhole(questionnaire),
    ...sections.flatMap((section) => [
      ...(section.title.sv.trim() === '' ? [{ code: 'section-title-missing', section: section.key } as const] : []),
      ...(section.questions.length === 0 ? [{ code: 'section-empty', section: section.key } as const] : []),
      ...section.questions.flatMap((question) =>
        faultsOfQuestion(question).map((fault) => ({ ...fault, section: section.key, question: question.key })),
      ),
    ]),
    ...faultsOfBranching(sections),
  ];
}

/** What no draft may be either: a section without questions is allowed until opening, since it is made before its questions. */
export function faultsOfDraft(questionnaire: Questionnaire): Fault[] {
  return faultsOf(questionnaire).filter((fault) => fault.code !== 'section-empty');
}

function faultsOfWhole(questionnaire: Questionnaire): Fault[] {
  const { sections, languages } = questionnaire;
  const questions = allQuestions(questionnaire);
  const faults: Fault[] = [];
  if (languages[0] !== 'sv' || twice(languages).length > 0) faults.push({ code: 'languages' });
  if (questions.length > questionnaireLimits.questions)
    faults.push({ code: 'too-many-questions', detail: String(questions.length) });
  const items = countedItems(questionnaire).length;
  if (items > questionnaireLimits.items) faults.push({ code: 'too-many-items', detail: String(items) });
  for (const key of twice(sections.map((section) => section.key)))
    faults.push({ code: 'section-key-twice', section: key, detail: key });
  for (const key of twice(questions.map((question) => question.key)))
    faults.push({ code: 'question-key-twice', question: key, detail: key });
  return faults;
}
