import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import type { Command } from '#platform/command.ts';
import type { Services } from '#platform/web/context.ts';
import { encodeAnswers, type Answers } from '#disclosure/encoding.ts';
import { addAdministration, addUnit } from '#modules/organisation/index.ts';
import type { SurveyDetails } from './add-survey/add-survey.form.ts';
import { addSurvey } from './add-survey/add-survey.command.ts';
import { codeDigest } from './codes.ts';
import { openSurvey } from './open-survey/open-survey.command.ts';
import type { Questionnaire } from './questionnaire.ts';
import { sheetLayoutOf } from './sheet-layout.ts';

// For tests only: surveys made through the very commands that people use.

type Runner = { run: <I, O>(command: Command<I, O>, input: I) => Promise<O> };

/** What a survey needs to be opened on the tests' day. */
export const readyDetails: SurveyDetails = {
  title: 'Enkät om trygghet',
  introduction: 'Det tar {minutes} minuter.',
  closesOn: '2026-12-11',
  mandateId: null,
  controller: 'Kommunstyrelsen',
  contact: 'samordnaren, telefon 0123-456 78',
  dataProtectionOfficer: 'dataskydd@testvik.example',
};

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

/** An open survey over these units, from the ready set with its proposed groups. */
export async function makeOpenSurvey(
  person: Runner,
  of: { administrations: Readonly<Record<string, readonly number[]>>; services: Pick<Services, 'secrets'> },
): Promise<{ id: number; publicToken: string }> {
  await makeUnits(person, of.administrations);
  const id = await person.run(addSurvey, readyDetails);
  return person.run(openSurvey, { id, secrets: of.services.secrets });
}

/** Sends one answer as the role of the intake; the answers are numbers of options by question key. */
export async function answerAsIntake(
  intake: Database,
  given: { publicToken: string; code: string; questionnaire: Questionnaire; answers: Answers },
): Promise<string> {
  const sheet = Buffer.from(encodeAnswers(sheetLayoutOf(given.questionnaire), given.answers));
  const { rows } = await sql<{ outcome: string }>`
    select intake_answer(${given.publicToken}, ${codeDigest(given.code)}, ${sheet}) as outcome`.execute(intake);
  return rows[0]?.outcome ?? '';
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
