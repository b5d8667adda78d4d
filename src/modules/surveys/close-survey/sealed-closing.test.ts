import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ShownCell } from '#disclosure/published.ts';
import { openingWith, answerInfo } from '#disclosure/seal.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { answeredSurvey, askInWords, closeOnly, randomAnswers } from '#test/answered-survey.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { codeDigest, keyingCodeOf, keyNameOf, secretNameOf } from '../codes.ts';
import { countedItems, type Questionnaire } from '../questionnaire.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { replaceCode } from '../replace-code/replace-code.command.ts';
import { replacementCodeOf } from '../replace-code/replacements.rules.ts';
import { answerAsIntake, makeOpenSurvey, sealAsIntake, seeded } from '../survey-in-tests.ts';
import { findResponse, getSurvey } from '../survey.queries.ts';
import { sweepSecretsJob } from '../sweep-secrets.ts';
import { chooseShownGroups } from './choose-shown-groups.ts';
import { closeSurvey } from './close-survey.command.ts';
import { freezeSurveyJob } from './freeze-survey.job.ts';
import { keepTexts } from './keep-texts.ts';

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

/** Everything of the survey that the application can read, as text. */
async function readable(person: Person): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('stadig_app', c.oid, 'select')`.execute(
    world.owner,
  );
  return person.read(async (tx) => {
    const all: unknown[] = [];
    for (const { name } of tables) all.push(...(await sql`select t::text from ${sql.table(name)} t`.execute(tx)).rows);
    return JSON.stringify(all);
  });
}

async function kept(surveyId: number, organisationId: number) {
  const { rows } = await sql<{ bucket: number; spent: Buffer[]; answers: Buffer[] }>`
    select bucket, spent, answers from intake_book where survey_id = ${surveyId} and organisation_id = ${organisationId} order by bucket`.execute(
    world.owner,
  );
  return rows;
}

/** How many of so many texts would be kept of the survey's first question answered in words. */
async function keptOf(person: Person, surveyId: number, written: number): Promise<number> {
  let stored = -1;
  const undone = inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, async (tx) => {
    const texts = [Array.from({ length: written }, () => 'Mer tid')];
    await keepTexts(tx, { survey: await getSurvey(tx, surveyId), texts, answered: 24 });
    stored = (await tx.selectFrom('freeText').select('id').execute()).length;
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return stored;
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

describe('what people wrote', () => {
  test.each([
    ['fewer than twenty answers', { Skola: [20] }, 19, () => 'ord'],
    ['fewer than six texts', { Skola: [24] }, 22, (index: number) => (index < 5 ? 'ord' : '')],
  ])('is destroyed with %s', async (_what, units, answers, text) => {
    const survey = await answeredSurvey(units, () => answers, 5, text);
    await survey.person.run(closeSurvey, { id: survey.id, secrets: secrets() });
    expect(await survey.person.read((db) => findResponse(db, survey.id))).toMatchObject({ answered: answers });
    expect(await survey.person.read((db) => db.selectFrom('freeText').select('id').execute())).toEqual([]);
  });
});

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
  expect([await keptOf(person, opened.id, 19), await keptOf(person, opened.id, 20)]).toEqual([0, 20]);
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

test('that all, or all but one, answered is said by neither page nor history', async () => {
  for (const answered of [19, 20]) {
    const { person, id } = await answeredSurvey({ Skola: [20] }, () => answered);
    await person.run(closeSurvey, { id, secrets: secrets() });
    expect((await person.get('/historik')).text).toContain('Räknade minst 19 svar av 20');
    expect((await person.get(`/enkater/${id}`)).text).toContain('Minst 19 av 20 svarade');
  }
});

test('no table, function or page holds two answers of one person together when it is counted', async () => {
  const texts = (index: number) => `Mina ord nummer ${index}`;
  const survey = await answeredSurvey({ Skola: [24, 24] }, () => 22, 11, texts);
  const { person, id } = survey;
  await person.run(closeSurvey, { id, secrets: secrets() });
  await world.drainJobs();
  const tables = await person.read((db) => db.selectFrom('shownTable').selectAll().execute());
  // A row of what is kept names one question; the key leads to nobody.
  expect(Object.keys(tables[0] ?? {}).sort()).toEqual(
    ['cells', 'organisationId', 'questionKey', 'resultId', 'shownGroupId'].sort(),
  );
  expect((await person.read((db) => db.selectFrom('freeText').select('id').execute())).length).toBe(44);
  for (const asked of [
    sql`select * from sealed_answers(${id}::bigint, -1, -1, 99)`,
    sql`select * from answers_per_group(${id}::bigint)`,
  ])
    expect(
      (
        await inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
          asked.execute(tx),
        )
      ).rows,
    ).toEqual([]);
  expect(await kept(id, person.organisation.id)).toEqual([]);
  for (const name of [keyNameOf, secretNameOf]) expect(await secrets().find(name(survey.publicToken))).toBeUndefined();
  const { rows: bytes } = await sql<{ columns: string[] }>`
    select array_agg(c.relname || '.' || a.attname order by 1) as columns from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and a.atttypid in ('bytea[]'::regtype)`.execute(
    world.owner,
  );
  expect(bytes[0]?.columns.filter((name) => !/^(intake_book|code_list)\./.test(name))).toEqual([]);
});

test('answers with replaced codes join those with codes of the plan, and never carry a group of their own', async () => {
  // The first group has five answers with codes of the plan and one more; it is shown with the second, and the third has enough alone.
  const survey = await answeredSurvey({ Skola: [40, 40, 40] }, (index) => [5, 10, 12][index] ?? 0);
  const { person, id, publicToken, questionnaire } = survey;
  const groupIds = [...new Set(survey.sent.map((one) => one.groupId))];
  const secret = (await secrets().find(secretNameOf(publicToken))) ?? Buffer.alloc(0);
  for (const [index, groupId] of [groupIds[0], groupIds[0], groupIds[2]].entries()) {
    expect(await person.run(replaceCode, { id, groupId: groupId ?? 0, secrets: secrets() })).toBe(index + 1);
    const code = replacementCodeOf(secret, index + 1);
    const given = { publicToken, code, questionnaire, answers: new Map() };
    expect(await answerAsIntake(world.services.intake, given)).toBe('received');
    expect(await answerAsIntake(world.services.intake, given)).toBe('spent');
  }
  await expect(person.run(replaceCode, { id, groupId: groupIds[0] ?? 0, secrets: secrets() })).rejects.toThrow();
  await person.run(closeSurvey, { id, secrets: secrets() });
  const shown = await person.read((db) =>
    db.selectFrom('shownGroup').select(['level', 'reportingGroupIds', 'answers']).orderBy('id').execute(),
  );
  // Five and two are not six: the group is shown with its neighbour, as without them.
  const ofGroups = shown.filter((one) => one.level === 'group');
  expect(ofGroups.map((one) => [one.reportingGroupIds.length, one.answers])).toEqual([
    [2, 17],
    [1, 13],
  ]);
  expect(shown[0]).toMatchObject({ level: 'municipality', answers: 30 });
  const list = await person.read((db) => db.selectFrom('codeList').selectAll().executeTakeFirstOrThrow());
  expect([list.spent.length, list.unspent.length]).toEqual([30, 93]);
});

describe('the key', () => {
  test('opens what is stored while it is open, and only it; that it is gone is said on the page until it is back', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 8);
    const { person, id } = survey;
    const key = (await secrets().find(keyNameOf(survey.publicToken))) ?? Buffer.alloc(0);
    const { promiseSha256 } = await person.read((db) => getSurvey(db, id));
    const open = openingWith(key, answerInfo(promiseSha256 ?? Buffer.alloc(0)));
    const answers = (await kept(id, person.organisation.id)).flatMap((book) => book.answers);
    expect(answers.map((one) => open(one)?.[0])).toEqual(Array.from({ length: 8 }, () => 1));
    expect(await readable(person)).not.toContain(key.toString('hex'));

    const page = async () => (await person.get(`/enkater/${id}`)).text;
    const sweep = () => sweepSecretsJob(world.services).handle({});
    await sweep();
    expect(await page()).not.toContain('Nyckeln till svaren saknas');
    await secrets().shred(keyNameOf(survey.publicToken));
    await sweep();
    expect(await page()).toContain('Nyckeln till svaren saknas');

    await closeOnly(survey);
    const job = freezeSurveyJob(world.services);
    const own = { organisationId: person.organisation.id, surveyId: id };
    await expect(job.handle(own)).rejects.toThrow('1 closed surveys were not counted');
    expect(await page()).toContain('Svaren kan inte räknas än');
    expect(await kept(id, person.organisation.id)).toHaveLength(1);
    await secrets().store(keyNameOf(survey.publicToken), key);
    await job.handle(own);
    expect(await person.read((db) => findResponse(db, id))).toMatchObject({ answered: 8 });
    expect(await secrets().find(keyNameOf(survey.publicToken))).toBeUndefined();
  });

  test('answers that it does not open are counted as left blank, and their number is said', async () => {
    const survey = await answeredSurvey({ Skola: [20] }, () => 8);
    const { person, id } = survey;
    await sql`update intake_book set answers[1] = ${randomBytes(112)}, answers[2] = ${randomBytes(112)}
      where survey_id = ${id} and organisation_id = ${person.organisation.id}`.execute(world.owner);
    await person.run(closeSurvey, { id, secrets: secrets() });
    const result = await person.read((db) => db.selectFrom('result').select(['answered', 'unreadable']).execute());
    expect(result).toEqual([{ answered: 8, unreadable: 2 }]);
    const left = await person.read((db) => db.selectFrom('shownTable').select('cells').execute());
    const leftOut = left.map(
      ({ cells }) => (cells as unknown as ShownCell[]).find(({ options }) => options.includes(''))?.most ?? 0,
    );
    expect(leftOut.length).toBeGreaterThan(0);
    expect(Math.min(...leftOut)).toBeGreaterThanOrEqual(2);
  });
});
