import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import { getQuestion } from '#content/question-bank.ts';

/** A closed survey's frozen result, laid by the owner: two administrations of 24 and 30 answers, questions C1 and D3, first options most chosen. */
export async function makeFrozenResult(
  owner: Database,
  organisationId: number,
  title = 'Enkät våren 2026',
): Promise<{ resultId: number; surveyId: number }> {
  const surveyId = await makeNode(owner, { organisationId, kind: 'survey', title, path: '/enkater/1' });
  const resultId = await makeNode(owner, { organisationId, kind: 'result', title, path: '/enkater/1/resultat' });
  const questions = ['C1', 'D3'].map(getQuestion);
  const questionnaire = {
    version: 'test-1',
    sections: [{ key: 'routine', title: { sv: 'Rutiner', en: 'Routines' }, questions }],
  };
  await sql`insert into survey (organisation_id, id, title, questions)
    values (${organisationId}, ${surveyId}, ${title}, ${JSON.stringify(questionnaire)}::jsonb)`.execute(owner);
  await sql`update survey set state = 'open', public_token = ${tokenFor(surveyId)}, promise = '{}', promise_sha256 = '\\x00', sheet_width = 2,
    sealed_lengths = '{113}', public_key = decode(repeat('00', 32), 'hex'), codes_root = decode(repeat('00', 32), 'hex'),
    opened_at = now() where id = ${surveyId}`.execute(owner);
  await sql`update survey set state = 'closed', closed_at = now() where id = ${surveyId}`.execute(owner);
  await sql`insert into result (organisation_id, id, survey_id, invited, answered, frozen_at) values (${organisationId}, ${resultId}, ${surveyId}, 120, 54, now())`.execute(
    owner,
  );
  const groups = [
    { id: 1, level: 'municipality', name: 'Testvik', answers: 54 },
    { id: 2, level: 'administration', name: 'Skolförvaltningen', answers: 24 },
    { id: 3, level: 'administration', name: 'Omsorgen', answers: 30 },
    { id: 4, level: 'group', name: 'Förskolorna', answers: 24 },
  ];
  for (const group of groups) {
    await sql`insert into shown_group (organisation_id, result_id, id, level, name, administration_names, reporting_group_ids, staff, answers, answers_most)
      values (${organisationId}, ${resultId}, ${group.id}, ${group.level}, ${group.name}, '{}', '{}', 60, ${group.answers}, ${group.answers})`.execute(
      owner,
    );
    for (const question of questions) {
      const cells = [...question.options.map((option) => option.key), ''].map((key, index) => {
        const count = index === 0 ? group.answers - 4 : index === 1 ? 4 : 0;
        return { options: [key], least: count, most: count, form: 'counts' };
      });
      await sql`insert into shown_table (organisation_id, result_id, shown_group_id, question_key, cells)
        values (${organisationId}, ${resultId}, ${group.id}, ${question.key}, ${JSON.stringify(cells)}::jsonb)`.execute(
        owner,
      );
    }
  }
  return { resultId, surveyId };
}

async function makeNode(
  owner: Database,
  node: { organisationId: number; kind: string; title: string; path: string },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into node (organisation_id, kind, title, path, created_at)
    values (${node.organisationId}, ${node.kind}, ${node.title}, ${node.path}, now()) returning id`.execute(owner);
  return Number(rows[0]?.id);
}

/** Ten characters of the alphabet of tokens, one of its own for every survey. */
function tokenFor(surveyId: number): string {
  return `t${String(surveyId).padStart(9, 'a').replaceAll('0', 'x').replaceAll('1', 'y')}`;
}
