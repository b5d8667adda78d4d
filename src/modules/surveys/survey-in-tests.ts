import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import type { Command } from '#platform/command.ts';
import type { Services } from '#platform/web/context.ts';
import { packAnswer } from '#disclosure/answer-bytes.ts';
import { encodeAnswers, type Answers } from '#disclosure/encoding.ts';
import { answerInfo, sealingTo } from '#disclosure/seal.ts';
import { addAdministration, addUnit } from '#modules/organisation/index.ts';
import type { SurveyDetails } from './add-survey/add-survey.form.ts';
import { addSurvey } from './add-survey/add-survey.command.ts';
import { codeDigest } from './codes.ts';
import { openSurvey } from './open-survey/open-survey.command.ts';
import { textQuestions, type Questionnaire } from './questionnaire.ts';
import { answerShapeOf, sheetLayoutOf } from './sheet-layout.ts';

export { seeded } from '#disclosure/municipality-in-tests.ts';

// For tests only: surveys made through the very commands that people use.

type Runner = { run: <I, O>(command: Command<I, O>, input: I) => Promise<O> };

/** What a survey needs to be opened on the tests' day. */
export const readyDetails = {
  title: 'Enkät om trygghet',
  introduction: 'Det tar {minutes} minuter.',
  closesOn: '2026-12-11',
  mandateId: null,
  controller: 'Kommunstyrelsen',
  contact: 'samordnaren, telefon 0123-456 78',
  dataProtectionOfficer: 'dataskydd@testvik.example',
} satisfies SurveyDetails;

/** Administrations with the staff of each of their units; units are named after them: `Skola 1`. */
export async function makeUnits(
  person: Runner,
  administrations: Readonly<Record<string, readonly number[]>>,
): Promise<void> {
  for (const [name, staff] of Object.entries(administrations)) {
    const administrationId = await person.run(addAdministration, { name, shortName: '', committeeId: null });
    for (const [index, count] of staff.entries()) {
      await person.run(addUnit, { administrationId, name: `${name} ${index + 1}`, serviceLine: '', staff: count });
    }
  }
}

/** An open survey over these units, from the ready set with its proposed groups; `prepare` may change the draft first. */
export async function makeOpenSurvey(
  person: Runner,
  of: {
    administrations: Readonly<Record<string, readonly number[]>>;
    services: Pick<Services, 'secrets'>;
    details?: Partial<SurveyDetails>;
    prepare?: (id: number) => Promise<void>;
  },
): Promise<{ id: number; publicToken: string }> {
  await makeUnits(person, of.administrations);
  const id = await person.run(addSurvey, { ...readyDetails, ...of.details });
  await of.prepare?.(id);
  return person.run(openSurvey, { id, secrets: of.services.secrets });
}

/** The same questionnaire with a question at the end that is answered in words. */
export function withText(questionnaire: Questionnaire): Questionnaire {
  const question = {
    key: 'Q1',
    version: 1,
    kind: 'text' as const,
    text: { sv: 'Vad behöver ni?' },
    options: [],
    size: 'long' as const,
    sensitive: false,
    protectedAnswers: [],
    audiences: [],
    sources: [],
  };
  const section = { key: 'words', title: { sv: 'Med egna ord' }, questions: [question] };
  return { ...questionnaire, sections: [...questionnaire.sections, section] };
}

/** Seals one answer as the answering part does and sends it as the role of the intake; the answers are numbers of options by item. */
export async function answerAsIntake(
  intake: Database,
  given: {
    publicToken: string;
    code: string;
    questionnaire: Questionnaire;
    answers: Answers;
    texts?: readonly string[];
  },
): Promise<string> {
  const sealed = await sealAsIntake(intake, given);
  const { rows } = await sql<{ outcome: string }>`
    select intake_answer(${given.publicToken}, ${codeDigest(given.code)}, ${sealed}) as outcome`.execute(intake);
  return rows[0]?.outcome ?? '';
}

/** An answer as it is stored. Of a survey that is not there, something of a likely length. */
export async function sealAsIntake(
  intake: Database,
  given: { publicToken: string; questionnaire: Questionnaire; answers: Answers; texts?: readonly string[] },
): Promise<Buffer> {
  const { rows } = await sql<{ publicKey: Buffer; promiseSha256: Buffer }>`
    select public_key, promise_sha256 from intake_survey(${given.publicToken})`.execute(intake);
  const [survey] = rows;
  if (!survey) return Buffer.alloc(112);
  const closed = encodeAnswers(sheetLayoutOf(given.questionnaire), given.answers);
  const texts = given.texts ?? textQuestions(given.questionnaire).map(() => '');
  const packed = packAnswer(answerShapeOf(given.questionnaire), { closed, texts });
  return sealingTo(survey.publicKey, answerInfo(survey.promiseSha256))(packed);
}
