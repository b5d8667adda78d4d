import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ShownCell } from '#disclosure/published.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { askInWords, randomAnswers } from '#test/answered-survey.ts';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';
import { codeDigest, keyingCodeOf, secretNameOf } from '../codes.ts';
import { countedItems } from '../questionnaire.ts';
import { makeOpenSurvey, sealAsIntake, seeded } from '../survey-in-tests.ts';
import { findResponse, getSurvey } from '../survey.queries.ts';
import { closeSurvey } from './close-survey.command.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const secrets = () => world.services.secrets;

async function openWithout(mode: 'open-link' | 'keyed', texts = false) {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const prepare = (draft: number) => (texts ? askInWords(person, draft) : Promise.resolve());
  const of = { administrations: { Skola: [20] }, services: world.services, details: { mode }, prepare };
  const opened = await makeOpenSurvey(person, of);
  return {
    person,
    ...opened,
    ...(await person.read((db) => getSurvey(db, opened.id))),
    publicToken: opened.publicToken,
  };
}

async function kept(surveyId: number, organisationId: number) {
  const { rows } = await sql<{ bucket: number; spent: Buffer[]; answers: Buffer[] }>`
    select bucket, spent, answers from intake_book where survey_id = ${surveyId} and organisation_id = ${organisationId} order by bucket`.execute(
    world.owner,
  );
  return rows;
}

describe('through an open link', () => {
  test('each form is one answer, what is stored is a function of the set, and all are shown together', async () => {
    const survey = await openWithout('open-link');
    const { person, id, publicToken, questionnaire } = survey;
    expect(await person.read((db) => db.selectFrom('reportingGroup').select('id').execute())).toEqual([]);
    const random = seeded(4);
    const sent: { nonce: Buffer; sealed: Buffer; answers: Map<string, number | number[]> }[] = [];
    for (let index = 0; index < 120; index += 1) {
      const answers = randomAnswers(questionnaire, random);
      const sealed = await sealAsIntake(world.services.intake, { publicToken, questionnaire, answers });
      sent.push({ nonce: randomBytes(32), sealed, answers });
    }
    const send = async ({ nonce, sealed }: { nonce: Buffer; sealed: Buffer }) => {
      const { rows } = await sql<{ said: string }>`
        select intake_open_answer(${publicToken}, ${nonce}, ${sealed}) as said`.execute(world.services.intake);
      return rows[0]?.said;
    };
    const marks = async () =>
      (await sql`select xmin::text, xmax::text, ctid::text from survey where id = ${id}`.execute(world.owner)).rows;
    const before = await marks();
    expect(new Set(await Promise.all(sent.map(send)))).toEqual(new Set(['received']));
    // Buckets have been split: nothing of that shows in what the application reads, nor waits for whoever closes.
    expect(await marks()).toEqual(before);
    expect(await send(sent[7] ?? { nonce: Buffer.alloc(32), sealed: Buffer.alloc(112) })).toBe('spent');
    const books = await kept(id, person.organisation.id);
    expect(books.length).toBeGreaterThan(3);
    for (const { bucket, spent, answers } of books) {
      for (const list of [spent, answers]) {
        expect(list.length).toBeLessThanOrEqual(48);
        expect(list).toEqual([...list].sort((a, b) => Buffer.compare(a, b)));
        // The leaf is that of its first bits, so that nothing but the set decides where anything lies.
        const depth = Math.floor(Math.log2(bucket));
        for (const one of list) expect((1 << depth) | (one.readUInt16BE(0) >> (16 - depth))).toBe(bucket);
      }
    }
    expect(books.flatMap((book) => book.answers)).toHaveLength(120);
    await expect(
      sql`select intake_answer(${publicToken}, ${randomBytes(32)}, ${sent[0]?.sealed})`.execute(world.services.intake),
    ).resolves.toMatchObject({ rows: [{ intakeAnswer: 'unknown' }] });

    const aboutGroups = /koderna|adresserna|grupp för grupp|grupperna|Visa svaren för/;
    const asked = (await person.get(`/enkater/${id}/stangning`)).text;
    expect(asked).toContain('Sedan förstörs de enskilda svaren och nyckeln.');
    await person.run(closeSurvey, { id, secrets: secrets() });
    const counted = (await person.get(`/enkater/${id}`)).text;
    expect(counted).toContain('De enskilda svaren och nyckeln är förstörda.');
    const result = (await person.get(`/enkater/${id}/resultat`)).text;
    expect(result).toContain('Frågan för sig');
    for (const page of [asked, counted, result]) expect(page).not.toMatch(aboutGroups);
    expect(await person.read((db) => findResponse(db, id))).toMatchObject({ invited: 0, answered: 120 });
    const groups = await person.read((db) => db.selectFrom('shownGroup').select(['level', 'answers']).execute());
    expect(groups).toEqual([{ level: 'municipality', answers: 120 }]);
    const tables = await person.read((db) => db.selectFrom('shownTable').select(['questionKey', 'cells']).execute());
    expect(tables.map((table) => table.questionKey).sort()).toEqual(
      countedItems(questionnaire)
        .map(({ key }) => key)
        .sort(),
    );
    for (const { key, options } of countedItems(questionnaire)) {
      const cells = tables.find((table) => table.questionKey === key)?.cells as unknown as ShownCell[];
      for (const { options: keys, least, most } of cells) {
        const isIn = ({ answers }: { answers: Map<string, number | number[]> }) =>
          answers.has(key)
            ? [answers.get(key)].flat().some((nr) => keys.includes(options[(nr ?? 0) - 1]?.key ?? '?'))
            : keys.includes('');
        const truth = sent.filter(isIn).length;
        expect(least <= truth && truth <= most, `${key} ${keys.join()} ${least} ${truth} ${most}`).toBe(true);
      }
    }
  });

  test('with fewer than six answers nothing is shown', async () => {
    const { person, id, publicToken, questionnaire } = await openWithout('open-link');
    for (let index = 0; index < 5; index += 1) {
      const sealed = await sealAsIntake(world.services.intake, { publicToken, questionnaire, answers: new Map() });
      await sql`select intake_open_answer(${publicToken}, ${randomBytes(32)}, ${sealed})`.execute(
        world.services.intake,
      );
    }
    await person.run(closeSurvey, { id, secrets: secrets() });
    expect(await person.read((db) => findResponse(db, id))).toMatchObject({ answered: 5 });
    expect(await person.read((db) => db.selectFrom('shownGroup').select('id').execute())).toEqual([]);
  });
});

test('answers on paper are typed in with the keying code and no other, and texts are kept without person or order', async () => {
  const { person, id, publicToken, questionnaire } = await openWithout('keyed', true);
  const code = keyingCodeOf((await secrets().find(secretNameOf(publicToken))) ?? Buffer.alloc(0));
  const send = async (typed: string, text: string, nonce = randomBytes(32)) => {
    const answers = randomAnswers(questionnaire, seeded(1));
    const sealed = await sealAsIntake(world.services.intake, { publicToken, questionnaire, answers, texts: [text] });
    const { rows } = await sql<{ said: string }>`
      select intake_keyed_answer(${publicToken}, ${codeDigest(typed)}, ${nonce}, ${sealed}) as said`.execute(
      world.services.intake,
    );
    return rows[0]?.said;
  };
  expect(await send('2222-2222-2222', 'x')).toBe('unknown');
  const again = sha256('samma');
  for (let index = 0; index < 21; index += 1)
    expect(await send(code, index < 9 ? `Text ${index} ${'å'.repeat(400)}` : '', index === 0 ? again : undefined)).toBe(
      'received',
    );
  expect(await send(code, 'x', again)).toBe('spent');
  await person.run(closeSurvey, { id, secrets: secrets() });
  const texts = await person.read((db) => db.selectFrom('freeText').selectAll().execute());
  expect(texts.map((one) => one.text.slice(0, 6)).sort()).toEqual(Array.from({ length: 9 }, (_, at) => `Text ${at}`));
  expect(new Set(texts.flatMap(Object.keys))).toEqual(
    new Set(['organisationId', 'id', 'surveyId', 'questionKey', 'text']),
  );
  await expect(
    inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
      sql`update free_text set text = 'annat'`.execute(tx),
    ),
  ).rejects.toThrow('permission denied');
});
