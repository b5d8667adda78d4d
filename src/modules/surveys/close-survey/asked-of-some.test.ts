import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { ShownCell } from '#disclosure/published.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { closeOnly } from '#test/answered-survey.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { answerAsIntake, makeOpenSurvey } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { chooseShownGroups } from './choose-shown-groups.ts';
import { freezeSurveyJob } from './freeze-survey.job.ts';
import { keepTexts } from './keep-texts.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** How many of so many texts would be kept of the survey's first question answered in words, of so many who answered. */
async function keptOf(person: Person, surveyId: number, of: { written: number; answered: number }): Promise<number> {
  let stored = -1;
  const undone = inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, async (tx) => {
    const texts = [Array.from({ length: of.written }, () => 'Mer tid')];
    await keepTexts(tx, { survey: await getSurvey(tx, surveyId), texts, answered: of.answered });
    stored = (await tx.selectFrom('freeText').select('id').execute()).length;
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return stored;
}

test('what was asked of some is counted only where enough answered it, and their words are kept only where twenty wrote', async () => {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const yesNo = { key: 'Q1', version: 1, kind: 'single' as const, text: { sv: 'Är du chef?' }, sensitive: false };
  const options = [
    { key: 'ja', label: { sv: 'Ja' } },
    { key: 'nej', label: { sv: 'Nej' } },
  ];
  const asked = { protectedAnswers: [], audiences: [], sources: [] };
  const showIf = { question: 'Q1', options: ['ja'] };
  const questionnaire: Questionnaire = {
    version: 'own-1',
    languages: ['sv'],
    phrases: {},
    sections: [
      { key: 'a', title: { sv: 'Om dig' }, questions: [{ ...yesNo, ...asked, options }] },
      {
        key: 'b',
        title: { sv: 'För chefer' },
        showIf,
        questions: [
          { ...yesNo, ...asked, key: 'Q2', text: { sv: 'Har du stöd?' }, options },
          { ...yesNo, ...asked, key: 'Q3', kind: 'text', text: { sv: 'Vad saknas?' }, size: 'long', options: [] },
        ],
      },
    ],
  };
  const opened = await makeOpenSurvey(person, {
    administrations: { Skola: [20], Omsorg: [20] },
    services: world.services,
    prepare: async (id) => {
      await inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
        tx
          .updateTable('survey')
          .set({ questions: JSON.stringify(questionnaire) })
          .where('id', '=', id)
          .execute(),
      );
    },
  });
  const at = { organisationId: person.organisation.id, surveyId: opened.id };
  for (const [index, { codes }] of (await allDemoCodes(world.services, at)).entries())
    for (const [nr, code] of codes.slice(0, 12).entries()) {
      const isManager = nr < (index === 0 ? 7 : 1);
      const answers = new Map(isManager ? [['Q1', 1] as const, ['Q2', 2] as const] : [['Q1', 2] as const]);
      const given = { ...opened, code, questionnaire, answers, texts: [isManager ? 'Mer tid' : ''] };
      expect(await answerAsIntake(world.services.intake, given)).toBe('received');
    }
  await closeOnly({ ...opened, person, questionnaire, sent: [] });
  await chooseShownGroups(person.scope, opened.id);
  // As the application, past every rule of ours: a table of the one manager.
  const tellingOfOne = inOrganisation(
    { db: world.services.database, organisationId: at.organisationId },
    async (tx) => {
      const now = world.services.clock();
      const node = {
        organisationId: at.organisationId,
        kind: 'result' as const,
        title: 'x',
        path: '/-',
        state: '',
        createdAt: now,
      };
      const { id } = await tx.insertInto('node').values(node).returning('id').executeTakeFirstOrThrow();
      const result = { organisationId: at.organisationId, id, surveyId: opened.id, frozenAt: now };
      await tx
        .insertInto('result')
        .values({ ...result, invited: 40, answered: 24 })
        .execute();
      const { rows: shown } = await sql<{ id: number; answers: number }>`
      select g.id, 12 * jsonb_array_length(g."groupIds") as answers
        from shown_choice c, jsonb_to_recordset(c.shown) as g(id int, "groupIds" jsonb) where c.survey_id = ${opened.id}`.execute(
        tx,
      );
      const cell = (option: string, n: number): ShownCell => ({ options: [option], least: n, most: n, form: 'counts' });
      const tables = (n: number) => ({
        Q1: [cell('', n), cell('ja', 0), cell('nej', 0)],
        Q2: [cell('', n - 1), cell('ja', 0), cell('nej', 1)],
      });
      const given = {
        tables: Object.fromEntries(shown.map((group) => [group.id, tables(group.answers)])),
        answers: Object.fromEntries(shown.map(({ id: nr, answers: n }) => [nr, { least: n, most: n }])),
      };
      await sql`select freeze_answers(${opened.id}::bigint, ${JSON.stringify(given.tables)}::jsonb, ${JSON.stringify(given.answers)}::jsonb,
        '{"format": "stadig-gate-1", "holds": true}')`.execute(tx);
    },
  );
  await expect(tellingOfOne).rejects.toThrow('answered by too few to be counted');
  for (const [written, answered, stored] of [
    [19, 24, 0],
    [20, 24, 20],
    // That (nearly) all were asked is not told: all, and all but one, count as all but two.
    [21, 21, 0],
    [20, 21, 0],
    [22, 22, 22],
    // As the others: twenty answers at least.
    [19, 19, 0],
  ] as const)
    expect([written, answered, await keptOf(person, opened.id, { written, answered })]).toEqual([
      written,
      answered,
      stored,
    ]);
  await freezeSurveyJob(world.services).handle(at);
  const { rows } = await sql<{ level: string; groups: number }>`
    select g.level, count(*)::int as groups from shown_table t
      join shown_group g on g.organisation_id = t.organisation_id and g.result_id = t.result_id and g.id = t.shown_group_id
     where t.organisation_id = ${at.organisationId} and t.question_key = 'Q2' group by g.level`.execute(world.owner);
  // The one manager of the other group is in no table of Q2, nor in what is left when the first is taken from all.
  expect(new Map(rows.map(({ level, groups }) => [level, groups])).get('group')).toBe(1);
  expect(rows.find(({ level }) => level === 'municipality')).toBeUndefined();
  expect(await person.read((db) => db.selectFrom('freeText').select('id').execute())).toEqual([]);
});
