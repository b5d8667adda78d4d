import { ACTING } from './questions/acting.ts';
import { CIVIL_SOCIETY } from './questions/civil-society.ts';
import { COLLABORATION } from './questions/collaboration.ts';
import { DEMOCRACY_IN_PRACTICE } from './questions/democracy-in-practice.ts';
import { DEMOCRACY } from './questions/democracy.ts';
import { EXPOSURE_AT_WORK } from './questions/exposure-at-work.ts';
import { EXPOSURE_IN_PUBLIC_LIFE } from './questions/exposure-in-public-life.ts';
import { FOLLOW_UP_IN_PUBLIC_LIFE } from './questions/follow-up-in-public-life.ts';
import { FOLLOW_UP } from './questions/follow-up.ts';
import { FURTHER_ACTING } from './questions/further-acting.ts';
import { FURTHER_COLLABORATION } from './questions/further-collaboration.ts';
import { FURTHER_KNOWLEDGE } from './questions/further-knowledge.ts';
import { FURTHER_NEEDS } from './questions/further-needs.ts';
import { FURTHER_RECOGNITION } from './questions/further-recognition.ts';
import { FURTHER_RESPONSIBILITY } from './questions/further-responsibility.ts';
import { FURTHER_ROUTINE } from './questions/further-routine.ts';
import { KNOWLEDGE } from './questions/knowledge.ts';
import { LOCAL_CONDITIONS } from './questions/local-conditions.ts';
import { LOCAL_RESOURCES } from './questions/local-resources.ts';
import { NEEDS } from './questions/needs.ts';
import { type Question, type WrittenQuestion, questionSchema } from './questions/question.ts';
import { RECOGNITION } from './questions/recognition.ts';
import { RESPONSIBILITY } from './questions/responsibility.ts';
import { ROUTINE } from './questions/routine.ts';
import { SUPPORT_TO_CIVIL_SOCIETY } from './questions/support-to-civil-society.ts';

export { protectedSets, type ProtectedSet } from './questions/protected-sets.ts';
export {
  optionsOf,
  type Audience,
  type Question,
  type QuestionOption,
  type WrittenQuestion,
  questionSchema,
} from './questions/question.ts';

/**
 * Every question that can be asked, by area. All are closed, and none asks for anybody's own political or religious view: our choice,
 * drawing on regeringsformen 2 kap. 2 § and GDPR art. 9. They are our own wording; `sources` say where the subject comes from.
 */
export const QUESTION_BANK: readonly Question[] = byArea(
  read([
    ...KNOWLEDGE,
    ...RECOGNITION,
    ...ROUTINE,
    ...ACTING,
    ...COLLABORATION,
    ...RESPONSIBILITY,
    ...NEEDS,
    ...FURTHER_KNOWLEDGE,
    ...FURTHER_RECOGNITION,
    ...FURTHER_ROUTINE,
    ...FURTHER_ACTING,
    ...FURTHER_COLLABORATION,
    ...FURTHER_RESPONSIBILITY,
    ...DEMOCRACY,
    ...DEMOCRACY_IN_PRACTICE,
    ...EXPOSURE_AT_WORK,
    ...EXPOSURE_IN_PUBLIC_LIFE,
    ...FURTHER_NEEDS,
    ...LOCAL_CONDITIONS,
    ...LOCAL_RESOURCES,
    ...CIVIL_SOCIETY,
    ...SUPPORT_TO_CIVIL_SOCIETY,
    ...FOLLOW_UP,
    ...FOLLOW_UP_IN_PUBLIC_LIFE,
  ]),
);

/** The question with this key. RangeError when there is none: keys are written in code, not typed by people. */
export function getQuestion(key: string): Question {
  const question = QUESTION_BANK.find((one) => one.key === key);
  if (!question) throw new RangeError(`no question ${key}`);
  return question;
}

/**
 * How long a question takes to read and answer, in seconds: its words at 200 a minute, and 3 seconds to choose or 5 to choose several.
 * A rule of thumb on the slow side of measured reading (Brysbaert 2019: 238 a minute), not a measurement of these questions.
 */
export function secondsToAnswer({
  text,
  help,
  options,
  kind,
}: Pick<Question, 'text' | 'help' | 'options' | 'kind'>): number {
  const all = [text.sv, help?.sv ?? '', ...options.map((option) => option.label.sv)].join(' ');
  return all.split(/\s+/).filter(Boolean).length * 0.3 + (kind === 'multiple' ? 5 : 3);
}

// Read from the schema at start, so that a broken question stops the program and not a survey.
function read(written: readonly WrittenQuestion[]): Question[] {
  return written.map((question) => questionSchema.parse(question));
}

function byArea(questions: readonly Question[]): Question[] {
  return [...questions].sort((a, b) => a.area.localeCompare(b.area) || numberOf(a) - numberOf(b));
}

function numberOf({ key }: Question): number {
  return Number(key.slice(1));
}
