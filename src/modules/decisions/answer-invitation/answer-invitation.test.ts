import { inflateRawSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { isPdfAvailable } from '#foundations/documents/index.ts';
import { readPdf } from '#foundations/documents/read-pdf.ts';
import { addAdministration, addCommittee, listCommittees } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Fields, type Person, type World } from '#test/world.ts';
import { listMatters } from '../matter.queries.ts';
import { getMemorandum, listMemoranda } from '../memorandum.queries.ts';

const path = '/arenden/inbjudan';
const alreadyWritten = 'Inbjudan är redan inskriven och har ett ärende. Öppna det i listan över ärenden.';

/** Värnamo's case: five meetings from December 2016, 8,000 kr per person, last day 15 November, first meeting 6 December. */
const typed = {
  inviter: 'SKL',
  subject: 'nätverket för kommuner mot våldsbejakande extremism.',
  meetings: '6 december 2016, Stockholm\nmars 2017\nhösten 2017\njanuari 2018\nvåren 2018',
  answerBy: '2016-11-15',
  fee: '8 000 kr',
  others: 'Räddningstjänsten 1',
  reason: 'Vi behöver andra att lära av.',
  decision: 'yes',
  decisionOn: '2016-12-13',
  sender: 'Räddningstjänsten',
  officerRole: 'trygghets- och beredskapshandläggare',
  officerEmail: '',
};

describe('somebody has invited us', () => {
  let world: World;
  let coordinator: Person;
  let form: Fields;

  async function municipality(): Promise<{ person: Person; form: Fields }> {
    const person = await makePerson(world, await makeOrganisation(world, 'Värnamo kommun'), 'coordinator');
    const committeeId = await person.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    const ids: number[] = [];
    for (const name of ['Barn- och utbildningsförvaltningen', 'Medborgarförvaltningen', 'Kulturförvaltningen'])
      ids.push(await person.run(addAdministration, { name, shortName: '', committeeId: null }));
    const who = { 'administrationIds[]': ids.map(String), 'participants[]': ['2', ' 3 ', ''] };
    return { person, form: { ...typed, ...who, committeeId: String(committeeId) } };
  }

  beforeAll(async () => {
    world = await openWorld();
    ({ person: coordinator, form } = await municipality());
  });

  test('the form is ready: administrations with a number beside each, who decides, who writes', async () => {
    const shown = await coordinator.get(path);
    expect(shown.heading).toBe('Någon har bjudit in oss');
    expect(shown.field('Medborgarförvaltningen').name).toBe('participants[]');
    expect(shown.document.querySelector('select[name=committeeId] option[selected]')?.textContent).toBe(
      'Kommunstyrelsen',
    );
    expect(shown.field('Vilken förvaltning skriver?').value).toBe('');
    const list = await coordinator.get('/arenden');
    expect(list.links.some(({ href }) => href.endsWith(path))).toBe(true);
  });

  test('one act makes the matter, the memorandum with its costs, and the registration to send', async () => {
    const saved = await coordinator.post(path, form);
    expect([saved.status, saved.errors]).toEqual([303, []]);
    const [matter] = await coordinator.read(listMatters);
    const matterId = matter?.id ?? 0;
    expect(saved.location).toBe(`/${coordinator.organisation.slug}/arenden/${matterId}/anmalan`);
    expect(matter?.title).toBe('Deltagande i nätverket för kommuner mot våldsbejakande extremism');
    const [written] = await coordinator.read((db) => listMemoranda(db, matterId));
    const memorandum = await coordinator.read((db) => getMemorandum(db, written?.id ?? 0));
    expect(memorandum.costLines).toMatchObject([
      { administration: 'Barn- och utbildningsförvaltningen', quantity: 2, unitPriceOre: 800_000 },
      { administration: 'Medborgarförvaltningen', quantity: 3, unitPriceOre: 800_000 },
      { administration: 'Räddningstjänsten', quantity: 1, unitPriceOre: 800_000 },
    ]);
    expect(memorandum).toMatchObject({
      addressee: 'Kommunstyrelsen',
      sender: 'Räddningstjänsten',
      assessment: 'Vi behöver andra att lära av.',
      state: 'draft',
      writtenOn: '2026-11-20',
    });

    const result = await coordinator.get(saved.location ?? '');
    expect(result.document.querySelector('.lead')?.textContent).toContain('Deltar, beslut väntar');
    expect(result.text).toContain('Sista dag att svara var 15 november 2016. Fråga SKL om ni får anmäla er ändå.');
    const text = result.field('Text att skicka').textContent ?? '';
    expect(text).toContain(
      'anmäler sex personer till nätverket för kommuner mot våldsbejakande extremism, under förutsättning att kommunstyrelsen beslutar om deltagande.',
    );
    expect(text.replaceAll('\u00a0', ' ')).toContain('6 × 8 000 kr = 48 000 kr');
    const sums = [...result.document.querySelectorAll('table td:last-child')].map((cell) =>
      cell.textContent?.replaceAll('\u00a0', ' '),
    );
    expect(sums).toEqual(['16 000 kr', '24 000 kr', '8 000 kr', '48 000 kr']);
    expect(result.links.some(({ href }) => href.endsWith(`/tjansteskrivelser/${memorandum.id}`))).toBe(true);

    expect((await coordinator.get('/historik')).text).toContain(
      'Gjorde ärende och tjänsteskrivelse av en inbjudan: ”Deltagande i nätverket för kommuner mot våldsbejakande extremism”',
    );
    const page = await coordinator.get(`/arenden/${matterId}`);
    expect(page.links.some(({ href }) => href.endsWith(`/arenden/${matterId}/anmalan`))).toBe(true);
    expect(page.document.querySelector('main')?.textContent).toContain('Samordnaren skriver klart');
  });

  test('the door leads to the text of the Word file and of the PDF', async () => {
    const [matter] = await coordinator.read(listMatters);
    const [memorandum] = await coordinator.read((db) => listMemoranda(db, matter?.id ?? 0));
    const word = await coordinator.get(`/tjansteskrivelser/${memorandum?.id}/dokument/word`);
    const said = wordText(Buffer.from(await word.response.arrayBuffer()));
    for (const fact of [
      'Sex personer anmäls: två från barn- och utbildningsförvaltningen, tre från medborgarförvaltningen och en från Räddningstjänsten.',
      'var och en betalar sin del av avgiften, sammanlagt 48 000 kr exklusive mervärdesskatt',
      'Träffar\n6 december 2016, Stockholm',
      'under förutsättning att kommunstyrelsen beslutar om deltagande',
      'Räddningstjänsten föreslår kommunstyrelsen besluta',
      'deltar i nätverket för kommuner mot våldsbejakande extremism',
      '16 000 kr',
      '24 000 kr',
      '48 000 kr',
      'deltar, beslut väntar',
    ])
      expect(said).toContain(fact);
    if (!isPdfAvailable()) return;
    const pdf = await coordinator.get(`/tjansteskrivelser/${memorandum?.id}/dokument/pdf`);
    const { text } = await readPdf(new Uint8Array(await pdf.response.arrayBuffer()));
    expect(text.join(' ').replace(/\s+/g, '')).toContain('48000kr');
  });

  test('the invitation itself becomes the attachment', async () => {
    const { person, form: own } = await municipality();
    const file = new File(['%PDF-1.4\nInbjudan\n%%EOF'], 'inbjudan.pdf');
    const saved = await person.post(path, { ...own, file });
    expect(saved.status).toBe(303);
    const [matter] = await person.read(listMatters);
    const [memorandum] = await person.read((db) => listMemoranda(db, matter?.id ?? 0));
    const { attachments } = await person.read((db) => getMemorandum(db, memorandum?.id ?? 0));
    expect(attachments).toMatchObject([{ title: 'Inbjudan från SKL' }]);
    expect((await person.get(`/filer/${attachments[0]?.fileId}`)).status).toBe(200);
    const program = await person.post(path, { ...own, subject: 'annat', file: new File(['MZ\u0000\u0001'], 'x.exe') });
    expect([program.status, program.errors.length]).toEqual([400, 1]);
    expect(await person.read(listMatters)).toHaveLength(1);
  });

  test('when the matter is decided the registration is firm, or regrets are sent', async () => {
    for (const [outcome, state, words] of [
      ['approved', 'Deltar', 'Anmälan är nu fast. Beslut: Kommunstyrelsen 20 november 2026 § 371.'],
      ['rejected', 'Deltar inte', 'deltar inte i nätverket'],
    ] as const) {
      const { person, form: own } = await municipality();
      const registration = (await person.post(path, own)).location ?? '';
      const matterId = Number(/arenden\/(\d+)/.exec(registration)?.[1]);
      const [memorandum] = await person.read((db) => listMemoranda(db, matterId));
      const handed = await person.post(`/tjansteskrivelser/${memorandum?.id}/lamna`, { handedOverOn: '2026-11-20' });
      expect(handed.status).toBe(303);
      const decision = {
        body: 'Kommunstyrelsen',
        decidedOn: '2026-11-20',
        itemNumber: '371',
        outcome,
        text: '',
        memorandumId: String(memorandum?.id),
      };
      const recorded = await person.post(`/arenden/${matterId}/beslut/nytt`, { ...decision, confirmed: 'on' });
      expect(recorded.status).toBe(303);
      const shown = await person.get(registration);
      expect(shown.document.querySelector('.lead .state')?.textContent).toBe(state);
      expect(shown.field('Text att skicka').textContent).toContain(words);
    }
  });

  test('where no decision is needed there is no matter, and the participation is kept', async () => {
    const { person, form: own } = await municipality();
    const saved = await person.post(path, { ...own, decision: 'no', committeeId: '' });
    expect([saved.status, saved.location]).toEqual([303, `/${person.organisation.slug}/deltagande`]);
    expect(await person.read(listMatters)).toEqual([]);
    const list = await person.get('/deltagande');
    expect(list.links.some(({ text }) => text.startsWith('nätverket för kommuner mot'))).toBe(true);
    expect((await person.get('/historik')).text).toContain('Anmälde er utan ärende');
  });

  describe('a municipality with nothing laid down', () => {
    const lines = { ...typed, others: 'BUF 2\nMBF 3\nFjällbostäder AB 1', committeeId: 'other' };
    const newcomer = async () => makePerson(world, await makeOrganisation(world), 'coordinator');

    test('writes who comes on lines and who decides in a field, and goes nowhere else for it', async () => {
      const person = await newcomer();
      const empty = await person.get(path);
      expect(empty.field('Hur många kommer').tagName).toBe('TEXTAREA');
      expect(empty.field('Vem beslutar?').name).toBe('otherBody');
      expect(empty.links.some(({ href }) => href.includes('/organisation/namnder'))).toBe(false);
      expect((await person.get('/arenden')).links.some(({ href }) => href.endsWith(path))).toBe(true);
      const saved = await person.post(path, { ...lines, otherBody: '  kommunstyrelsen ' });
      expect([saved.status, saved.errors]).toEqual([303, []]);
      const [committee] = await person.read(listCommittees);
      expect(committee).toMatchObject({ name: 'Kommunstyrelsen', kind: 'executive' });
      const [matter] = await person.read(listMatters);
      const [memorandum] = await person.read((db) => listMemoranda(db, matter?.id ?? 0));
      expect(memorandum).toMatchObject({ addressee: 'Kommunstyrelsen', background: '' });
      expect(memorandum?.proposals.map(({ body }) => body)).toEqual(['Kommunstyrelsen', 'Kommunstyrelsen']);
      expect(memorandum?.summary).toContain('två från BUF, tre från MBF och en från Fjällbostäder AB');
      const history = (await person.get('/historik')).text;
      expect(history).toContain('Lade till Kommunstyrelsen');
      expect(history).toContain('Gjorde ärende och tjänsteskrivelse av en inbjudan');
      expect((await person.get(path)).document.querySelector('select[name=committeeId]')).not.toBeNull();
    });

    test('is told of everything at once, and keeps the body it typed', async () => {
      const person = await newcomer();
      const shown = await person.post(path, { ...lines, inviter: '', others: '', otherBody: '', sender: '' });
      expect([shown.status, shown.errors]).toEqual([
        400,
        [
          'Skriv vem som bjuder in',
          'Skriv hur många som kommer, från minst en förvaltning',
          'Skriv vem som beslutar, till exempel Kommunstyrelsen',
          'Skriv vilken förvaltning som skriver',
        ],
      ]);
      for (const link of shown.document.querySelectorAll('#error-summary a'))
        expect(shown.document.querySelector(link.getAttribute('href') ?? ''), link.textContent ?? '').not.toBeNull();
      const kept = await person.post(path, { ...lines, inviter: '', otherBody: 'Socialnämnden' });
      expect(kept.field('Vem beslutar?').value).toBe('Socialnämnden');
      expect(await person.read(listCommittees)).toEqual([]);
    });

    test('adds one committee when two people press at once, whatever they are invited to', async () => {
      const person = await newcomer();
      const other = await makePerson(world, person.organisation, 'coordinator');
      const same = { ...lines, otherBody: 'Kommunstyrelsen' };
      const twice = await Promise.all([person.post(path, same), other.post(path, { ...same, officerRole: 'annan' })]);
      expect(twice.map(({ status }) => status).sort()).toEqual([303, 400]);
      expect(twice.flatMap(({ errors }) => errors)).toEqual([alreadyWritten]);
      const third = await newcomer();
      const fourth = await makePerson(world, third.organisation, 'coordinator');
      const apart = await Promise.all([
        third.post(path, same),
        fourth.post(path, { ...same, subject: 'en kurs', otherBody: 'KOMMUNSTYRELSEN' }),
      ]);
      expect(apart.map(({ status }) => status)).toEqual([303, 303]);
      for (const [{ read }, matters] of [
        [person, 1],
        [third, 2],
      ] as const) {
        expect(await read(listCommittees)).toHaveLength(1);
        expect(await read(listMatters)).toHaveLength(matters);
      }
      const added = (await third.get('/historik')).text.match(/Lade till k/gi);
      expect(added).toHaveLength(1);
    });
  });

  describe('another body than those there are', () => {
    test.each([
      ['Socialnämnden', 'Socialnämnden', 'committee'],
      ['kommunfullmäktige', 'Kommunfullmäktige', 'assembly'],
      ['Regionstyrelsen', 'Regionstyrelsen', 'executive'],
    ])('%s is typed and becomes a committee', async (otherBody, name, kind) => {
      const { person, form: own } = await municipality();
      expect((await person.post(path, { ...own, committeeId: 'other', otherBody })).status).toBe(303);
      expect(await person.read(listCommittees)).toContainEqual(expect.objectContaining({ name, kind }));
      expect(await person.read(listMatters)).toMatchObject([{ title: expect.any(String) }]);
    });

    test('one that there is already is that one', async () => {
      const { person, form: own } = await municipality();
      const saved = await person.post(path, { ...own, committeeId: 'other', otherBody: 'kommunStyrelsen' });
      expect(saved.status).toBe(303);
      expect((await person.read(listCommittees)).map(({ name }) => name)).toEqual(['Kommunstyrelsen']);
      expect((await person.get('/historik')).text.match(/Lade till Kommunstyrelsen/g)).toHaveLength(1);
    });

    test.each<[string, Fields, string]>([
      ['chosen and not typed', { committeeId: 'other' }, 'Skriv vem som beslutar, till exempel Kommunstyrelsen'],
      [
        'typed and not chosen',
        { otherBody: 'Socialnämnden' },
        'Välj ”En annan” i listan ovanför, eller töm det här fältet',
      ],
      ['huge', { committeeId: 'other', otherBody: 'x'.repeat(50_000) }, 'Korta texten till högst 200 tecken'],
    ])('%s is explained', async (_name, change, sentence) => {
      const { person, form: own } = await municipality();
      const shown = await person.post(path, { ...own, ...change });
      expect([shown.status, shown.errors]).toEqual([400, [sentence]]);
      expect(shown.field('Vem, om det är en annan?').getAttribute('aria-invalid')).toBe('true');
    });

    test('is words when it is hostile', async () => {
      const { person, form: own } = await municipality();
      const otherBody = '<img src=x onerror=alert(1)> [nämnd](javascript:alert(1))';
      const saved = await person.post(path, { ...own, committeeId: 'other', otherBody });
      expect(saved.status).toBe(303);
      const result = await person.get(saved.location ?? '');
      expect(result.document.querySelectorAll('main img')).toHaveLength(0);
      expect(result.links.some(({ href }) => href.startsWith('javascript'))).toBe(false);
    });

    test('is not added where no decision is needed', async () => {
      const { person, form: own } = await municipality();
      const shown = await person.post(path, {
        ...own,
        decision: 'no',
        committeeId: 'other',
        otherBody: 'Socialnämnden',
      });
      expect(shown.status).toBe(303);
      expect(await person.read(listCommittees)).toHaveLength(1);
    });
  });

  test('an assessment that is not written is the next thing to write', async () => {
    const { person, form: own } = await municipality();
    const result = await person.get((await person.post(path, { ...own, reason: '' })).location ?? '');
    const [matter] = await person.read(listMatters);
    const [memorandum] = await person.read((db) => listMemoranda(db, matter?.id ?? 0));
    expect(result.document.querySelector('main ol')?.textContent).toContain('Skrivelsen har ingen bedömning än.');
    const there = result.links.find(({ text }) => text === 'Skriv bedömningen')?.href ?? '';
    expect(there.endsWith(`/tjansteskrivelser/${memorandum?.id}/text`)).toBe(true);
    expect((await person.get(there)).status).toBe(200);
    const reader = await makePerson(world, person.organisation, 'reader');
    const read = await reader.get(`/arenden/${matter?.id}/anmalan`);
    expect(read.text).toContain('Skrivelsen har ingen bedömning än.');
    expect(read.links.some(({ text }) => text === 'Skriv bedömningen')).toBe(false);
    const written = await municipality();
    const done = await written.person.get((await written.person.post(path, written.form)).location ?? '');
    expect(done.text).not.toContain('ingen bedömning');
  });

  test('one person and no fee: a memorandum without costs, and nobody pays anything', async () => {
    const { person, form: own } = await municipality();
    const saved = await person.post(path, { ...own, 'participants[]': ['', '1', ''], others: '', fee: '' });
    expect(saved.status).toBe(303);
    const [matter] = await person.read(listMatters);
    const [written] = await person.read((db) => listMemoranda(db, matter?.id ?? 0));
    const memorandum = await person.read((db) => getMemorandum(db, written?.id ?? 0));
    expect(memorandum.costLines).toEqual([]);
    expect(memorandum.proposals).toHaveLength(1);
    expect(memorandum.summary).toContain('En person från medborgarförvaltningen anmäls.');
    const word = await person.get(`/tjansteskrivelser/${memorandum.id}/dokument/word`);
    const said = wordText(Buffer.from(await word.response.arrayBuffer()));
    expect(said).toContain('Det kostar inget att delta.');
    expect(said).not.toMatch(/Ekonomiska konsekvenser|betalar|Bakgrund/);
    const result = await person.get(saved.location ?? '');
    expect(result.field('Text att skicka').textContent).toContain('anmäler en person till');
    expect(result.document.querySelector('main table')).toBeNull();
  });

  test('the page has no control whose name another has', async () => {
    const shown = await coordinator.get(path);
    const names = [...shown.document.querySelectorAll('main input, main select, main textarea')]
      .filter((control) => control.getAttribute('type') !== 'radio')
      .map((control) => control.getAttribute('name') ?? '')
      .filter((name) => !name.endsWith('[]'));
    expect(names).toEqual([...new Set(names)]);
  });

  test.each<[string, Fields, string[]]>([
    [
      'nothing',
      { inviter: '', subject: '', meetings: '', 'participants[]': ['', '', ''], others: '' },
      [
        'Skriv vem som bjuder in',
        'Skriv vad ni bjuds in till',
        'Skriv när träffarna är, en på varje rad',
        'Skriv hur många som kommer, från minst en förvaltning',
      ],
    ],
    [
      'who comes and who decides, beside what else is wrong',
      { fee: 'gratis', 'participants[]': ['', '', ''], others: '', committeeId: '', sender: '' },
      [
        'Skriv avgiften i kronor, till exempel 8 000. Högst tio miljoner.',
        'Skriv hur många som kommer, från minst en förvaltning',
        'Välj vem som beslutar',
        'Skriv vilken förvaltning som skriver',
      ],
    ],
    [
      'nobody',
      { 'participants[]': ['', '0', ''], others: '' },
      ['Skriv hur många som kommer, från minst en förvaltning'],
    ],
    [
      'words for a number',
      { 'participants[]': ['två', '', ''] },
      ['Skriv antalet med siffror, till exempel 2. Lämna tomt om ingen kommer därifrån.'],
    ],
    ['too many', { 'participants[]': ['1001', '', ''] }, ['Skriv ett antal på högst 1 000 från varje förvaltning']],
    [
      'a line without a number',
      { others: 'BUF 1\nRäddningstjänsten' },
      ['Skriv antalet sist på rad 2, till exempel: Räddningstjänsten 1'],
    ],
    [
      'a day that does not exist',
      { meetings: '6 december 2016\n31 februari 2017' },
      ['Dagen på rad 2 finns inte. Skriv till exempel 6 december 2026.'],
    ],
    ['a day without a year', { meetings: '6 december' }, ['Skriv också året på rad 1, till exempel 6 december 2026.']],
    ['a fee in words', { fee: 'gratis' }, ['Skriv avgiften i kronor, till exempel 8 000. Högst tio miljoner.']],
    ['a fee below nothing', { fee: '-8000' }, ['Skriv avgiften i kronor, till exempel 8 000. Högst tio miljoner.']],
    ['nobody who decides', { committeeId: '' }, ['Välj vem som beslutar']],
    ['another who decides', { committeeId: '999999' }, ['Välj vem som beslutar']],
    [
      'an administration that is gone',
      { 'administrationIds[]': ['999999'], 'participants[]': ['2'] },
      ['En av förvaltningarna finns inte längre. Se över antalen.'],
    ],
    [
      'a person number',
      { inviter: 'Ring 811218-9876' },
      ['Ta bort personnumret. I Stadig skrivs ingenting om enskilda personer.'],
    ],
    ['huge', { subject: 'x'.repeat(50_000) }, ['Korta texten till högst 180 tecken']],
  ])('%s is explained at its field, with what was typed kept', async (_name, change, sentences) => {
    const { person, form: own } = await municipality();
    const shown = await person.post(path, { ...own, ...change });
    expect([shown.status, shown.errors]).toEqual([400, sentences]);
    if (!('inviter' in change)) expect(shown.field('Vem bjuder in?').value).toBe('SKL');
    if (!('participants[]' in change)) expect(shown.field('Barn- och utbildningsförvaltningen').value).toBe('2');
    expect(await person.read(listMatters)).toEqual([]);
    const { rows } = await sql`select 1 from memorandum where organisation_id = ${person.organisation.id}`.execute(
      world.owner,
    );
    expect(rows).toEqual([]);
  });

  test('a number stays beside its administration when the page comes back', async () => {
    const { person, form: own } = await municipality();
    const shown = await person.post(path, { ...own, inviter: '', 'participants[]': ['', '', '7'] });
    expect(shown.field('Kulturförvaltningen').value).toBe('7');
    expect(shown.field('Medborgarförvaltningen').value).toBe('');
  });

  test('pressing twice makes one matter', async () => {
    const { person, form: own } = await municipality();
    const answers = await Promise.all([person.post(path, own), person.post(path, own)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([alreadyWritten]);
    expect(await person.read(listMatters)).toHaveLength(1);
  });

  test('hostile text is words, on the pages and in the document', async () => {
    const { person, form: own } = await municipality();
    const saved = await person.post(path, {
      ...own,
      inviter: '<script>alert(1)</script>',
      subject: '[nätverket](javascript:alert(1)) *fet* # inte rubrik',
      meetings: '- <img src=x onerror=alert(1)>\n6 december 2016 </textarea><b>x</b>',
      others: '=HYPERLINK("x") 1',
      reason: '# Inte en rubrik i skrivelsens huvud',
    });
    expect(saved.status).toBe(303);
    const result = await person.get(saved.location ?? '');
    expect(result.document.querySelectorAll('main img, main script, main b')).toHaveLength(0);
    const matterId = Number(/arenden\/(\d+)/.exec(saved.location ?? '')?.[1]);
    const [memorandum] = await person.read((db) => listMemoranda(db, matterId));
    const shown = await person.get(`/tjansteskrivelser/${memorandum?.id}`);
    expect(shown.document.querySelectorAll('main img, main script')).toHaveLength(0);
    expect(shown.links.some(({ href }) => href.startsWith('javascript'))).toBe(false);
    expect((await person.get(`/tjansteskrivelser/${memorandum?.id}/dokument/word`)).status).toBe(200);
  });

  test('only coordinators answer; others in the organisation read the registration', async () => {
    const [matter] = await coordinator.read(listMatters);
    const result = `/arenden/${matter?.id}/anmalan`;
    for (const role of ['registrar', 'reader'] as const) {
      const person = await makePerson(world, coordinator.organisation, role);
      expect((await person.get(path)).status).toBe(403);
      expect((await person.post(path, form)).status).toBe(403);
      expect((await person.get('/arenden')).links.some(({ href }) => href.endsWith(path))).toBe(false);
      expect((await person.get(result)).status).toBe(200);
    }
    const { person: other } = await municipality();
    expect((await other.get(result)).status).toBe(404);
    expect((await other.get(`/${coordinator.organisation.slug}${path}`)).status).toBe(404);
    expect((await visitor(world).get(`/${coordinator.organisation.slug}${path}`)).status).not.toBe(200);
  });

  test('a matter that was not made from an invitation has no registration', async () => {
    const { person, form: own } = await municipality();
    const saved = await person.post('/arenden/nytt', {
      title: 'Annat',
      committeeId: own.committeeId ?? '',
      openedOn: '2026-11-20',
    });
    expect((await person.get(`${saved.location}/anmalan`)).status).toBe(404);
  });
});

/** The words of a Word file's body. */
function wordText(archive: Buffer): string {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = archive.readUInt32LE(end + 16);
  for (let part = archive.readUInt16LE(end + 10); part > 0; part -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.subarray(at + 46, at + 46 + (nameLength ?? 0)).toString();
    if (name === 'word/document.xml') {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      const xml = (archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString();
      return xml
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' ')
        .replaceAll('&amp;', '&');
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error('no body in the Word file');
}
