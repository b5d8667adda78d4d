import { expect } from 'vitest';
import type { Answers } from '#disclosure/encoding.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, type Person } from '#test/world.ts';
import { getGroupPlan } from '#modules/surveys/group-plan.queries.ts';
import { countedItems, textQuestions, type Questionnaire } from '#modules/surveys/questionnaire.ts';
import { allDemoCodes } from '#modules/surveys/recompute-codes.ts';
import { getSurvey } from '#modules/surveys/survey.queries.ts';
import { answerAsIntake, makeOpenSurvey, seeded, withText } from '#modules/surveys/survey-in-tests.ts';

export type Answered = { groupId: number; answers: Answers; texts: readonly string[] };
export type Opened = {
  person: Person;
  id: number;
  publicToken: string;
  questionnaire: Questionnaire;
  sent: Answered[];
};

/** An open survey in which so many per group have answered, each at random from the seed, and in words too when `texts` says what. */
export async function answeredSurvey(
  administrations: Record<string, number[]>,
  perGroup: (index: number, staff: number) => number,
  seed = 1,
  texts?: (index: number) => string,
): Promise<Opened> {
  const world = await openWorld();
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const prepare = async (draft: number) => {
    if (texts) await askInWords(person, draft);
  };
  const { id, publicToken } = await makeOpenSurvey(person, { administrations, services: world.services, prepare });
  const { questionnaire } = await person.read((db) => getSurvey(db, id));
  const { plan } = await person.read((db) => getGroupPlan(db, id));
  const codes = await allDemoCodes(world.services, { organisationId: person.organisation.id, surveyId: id });
  const random = seeded(seed);
  const sent: Answered[] = [];
  for (const [index, group] of plan.groups.entries()) {
    const own = codes.find((one) => String(one.groupId) === group.id)?.codes ?? [];
    for (const code of own.slice(0, perGroup(index, group.planned))) {
      const answers = randomAnswers(questionnaire, random);
      const own = textQuestions(questionnaire).map(() => texts?.(sent.length) ?? '');
      const given = { publicToken, code, questionnaire, answers, texts: own };
      expect(await answerAsIntake(world.services.intake, given)).toBe('received');
      sent.push({ groupId: Number(group.id), answers, texts: own });
    }
  }
  return { person, id, publicToken, questionnaire, sent };
}

/** Adds a question answered in words to a draft. */
export async function askInWords(person: Person, id: number): Promise<void> {
  const world = await openWorld();
  await inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, async (tx) => {
    const questions = JSON.stringify(withText((await getSurvey(tx, id)).questionnaire));
    await tx.updateTable('survey').set({ questions }).where('id', '=', id).execute();
  });
}

export function randomAnswers(questionnaire: Questionnaire, random: () => number): Map<string, number | number[]> {
  const answers = new Map<string, number | number[]>();
  for (const { key, kind, options } of countedItems(questionnaire)) {
    if (random() < 0.1) continue; // skipped
    if (kind === 'multiple')
      answers.set(
        key,
        options.flatMap((_option, index) => (random() < 0.3 ? [index + 1] : [])),
      );
    else answers.set(key, 1 + Math.floor(random() * options.length));
  }
  return answers;
}

/** Closes for good and does no more, as a stop just after the first of the three transactions leaves it. */
export async function closeOnly(of: Opened): Promise<void> {
  const world = await openWorld();
  await inOrganisation({ db: world.services.database, organisationId: of.person.organisation.id }, async (tx) => {
    const closed = { state: 'closed' as const, closedAt: world.services.clock() };
    await tx.updateTable('survey').set(closed).where('id', '=', of.id).execute();
  });
}
