import { beforeAll, describe, expect, test } from 'vitest';
import {
  isPdfAvailable,
  renderExampleTemplate,
  renderWord,
  textOfDocument,
  type Block,
  type DocumentModel,
} from '#foundations/documents/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addCommittee } from '#modules/organisation/index.ts';
import { getMatter } from './matter.queries.ts';
import { memorandumDocument } from './memorandum-document.ts';
import { getMemorandum } from './memorandum.queries.ts';

/**
 * The memorandum of Värnamo's rescue service of 29 November 2016, typed through the pages: the facts of the real letter, a role in place of
 * its officer. The sums are our own arithmetic: the letter gives the price per person, not the total.
 */
const summary =
  'SKL bjuder in till ett nätverk mot våldsbejakande extremism med fem möten från december 2016 till våren 2018. Avgiften är 8 000 kronor per person för samtliga möten.\n\n' +
  'Arbetsgruppen består av 2 BUF, 3 MBF och 1 RTJ och är anmäld under förutsättning att kommunstyrelsen beslutar om deltagande.';
const costs = [
  ['BUF', '2', '8 000'],
  ['MBF (medborgarförvaltningen)', '3', '8 000,00'],
  ['RTJ', '1', '8000'],
] as const;
const pdf = new File(['%PDF-1.4\nInbjudan\n%%EOF'], 'inbjudan.pdf', { type: 'text/html' });

describe('the memorandum of Värnamo', () => {
  let world: World;
  let coordinator: Person;
  let matterId: number;
  let memorandumId: number;
  let wordTemplateId: number;
  let documents: { att: DocumentModel; numbered: DocumentModel };

  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world, 'Värnamo kommun'), 'coordinator');
    const committeeId = await coordinator.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    const matter = {
      title: 'Deltagande i SKL:s nätverk mot våldsbejakande extremism',
      committeeId: String(committeeId),
      openedOn: '2016-11-29',
    };
    matterId = idIn(await coordinator.post('/arenden/nytt', matter));
    const at = `/arenden/${matterId}`;
    for (const [type, value, register] of [
      ['registration-number', 'RTJ.2016.141.169', 'Räddningstjänsten'],
      ['plan-code', 'KS.2016.356', ''],
      ['document-number', '1206/2016', ''],
    ] as const)
      expect((await coordinator.post(`${at}/beteckningar/ny`, { type, value, register })).status).toBe(303);
    const head = {
      template: 'att-satser',
      writtenOn: '2016-11-29',
      addressee: 'Kommunstyrelsen',
      sender: 'Räddningstjänsten',
      officerName: '',
      officerRole: 'trygghets- och beredskapshandläggare',
    };
    memorandumId = idIn(await coordinator.post(`${at}/tjansteskrivelser/ny`, { start: 'empty', ...head }));
    const base = `/tjansteskrivelser/${memorandumId}`;
    const send = async (part: string, fields: Parameters<Person['post']>[1]) =>
      expect((await coordinator.post(`${base}/${part}`, fields)).status, part).toBe(303);
    const basis = async (part: string) =>
      (await coordinator.get(`${base}/${part}`)).document.querySelector('input[name=basis]')?.getAttribute('value') ??
      '';
    await send('text', { summary, background: '', assessment: '', basis: await basis('text') });
    await send('forslag', {
      body: 'Kommunstyrelsen',
      text: 'att Värnamo kommun deltar i SKL:s nätverk mot våldsbejakande extremism.',
    });
    for (const [administration, quantity, unitPrice] of costs)
      await send('kostnader', { administration, label: 'Deltagare i nätverket', quantity, unitPrice });
    await send('bilagor', { title: 'Inbjudan till nätverket, SKL', file: pdf });
    const example = new Uint8Array(await renderExampleTemplate('sv'));
    const uploaded = await coordinator.post('/mallar/word', { file: new File([example], 'kommunens mall.docx') });
    expect(uploaded.errors).toEqual([]);
    wordTemplateId = idIn(uploaded);
    const read = () =>
      coordinator.read(async (db) =>
        memorandumDocument({
          organisation: 'Värnamo kommun',
          designations: (await getMatter(db, matterId)).designations,
          memorandum: await getMemorandum(db, memorandumId),
        }),
      );
    const att = await read();
    await send('mall', { template: 'numrerade-meningar' });
    documents = { att, numbered: await read() };
  });

  test('its head is that of the letter', () => {
    expect(documents.att.title).toBe('Deltagande i SKL:s nätverk mot våldsbejakande extremism');
    expect(documents.att.language).toBe('sv');
    expect(documents.att.head).toEqual({
      organisation: 'Värnamo kommun',
      sender: 'Räddningstjänsten',
      documentType: 'Tjänsteskrivelse',
      date: '2016-11-29',
      designations: [
        { label: 'Diarienummer', value: 'RTJ.2016.141.169 (Räddningstjänsten)' },
        { label: 'Diarieplan', value: 'KS.2016.356' },
        { label: 'Dokumentnummer', value: '1206/2016' },
      ],
      handlingOfficer: {
        name: undefined,
        role: 'trygghets- och beredskapshandläggare',
        phone: undefined,
        email: undefined,
      },
      addressee: 'Kommunstyrelsen',
    });
    expect(documents.numbered.head).toEqual(documents.att.head);
  });

  test('as att-clauses: summary, clause, costs, signature, and the invitation attached', () => {
    expect(documents.att.blocks.map(written)).toEqual([
      '# Sammanfattning av ärendet',
      ...summary.split('\n\n'),
      '# Förslag till beslut',
      'Räddningstjänsten föreslår kommunstyrelsen besluta',
      '*att* Värnamo kommun deltar i SKL:s nätverk mot våldsbejakande extremism.',
      '# Ekonomiska konsekvenser',
      'BUF|Deltagare i nätverket|2|8 000 kr|16 000 kr / MBF (medborgarförvaltningen)|Deltagare i nätverket|3|8 000 kr|24 000 kr / RTJ|Deltagare i nätverket|1|8 000 kr|8 000 kr = Summa||6||48 000 kr',
      '[, trygghets- och beredskapshandläggare]',
    ]);
    expect(documents.att.attachments).toEqual([{ title: 'Inbjudan till nätverket, SKL' }]);
  });

  test('as numbered sentences: the proposal first, and the basis with the memorandum itself first', () => {
    expect(documents.numbered.blocks.map(written)).toEqual([
      '# Förslag till beslut',
      'Förslag till beslut i kommunstyrelsen',
      '1. Värnamo kommun deltar i SKL:s nätverk mot våldsbejakande extremism.',
      '# Sammanfattning',
      ...summary.split('\n\n'),
      '# Ekonomiska konsekvenser',
      ...documents.att.blocks.map(written).slice(7, 8),
      '# Beslutsunderlag',
      '1. Tjänsteskrivelse, 2016-11-29 2. Inbjudan till nätverket, SKL',
      '[, trygghets- och beredskapshandläggare]',
    ]);
    expect(documents.numbered.attachments).toBeUndefined();
  });

  test('the split is said where somebody pays on several lines, which the table does not add', async () => {
    const memorandum = await coordinator.read((db) => getMemorandum(db, memorandumId));
    const travel = { administration: 'buf', label: 'Resor', quantity: 2, unitPriceOre: 50_000 };
    const costLines = [...memorandum.costLines, travel];
    const source = { organisation: 'Värnamo kommun', designations: [], memorandum: { ...memorandum, costLines } };
    expect(memorandumDocument(source).blocks.map(written)).toContain(
      'Fördelning: BUF 17 000 kr, MBF (medborgarförvaltningen) 24 000 kr, RTJ 8 000 kr.',
    );
  });

  test('every block has an id of its own, the same each time', () => {
    for (const document of [documents.att, documents.numbered])
      expect(new Set(document.blocks.map(({ id }) => id)).size).toBe(document.blocks.length);
  });

  test.each(['pdf', 'word'] as const)('every field of the letter can be read out of the %s', async (format) => {
    if (format === 'pdf' && !isPdfAvailable()) return;
    await coordinator.post(`/tjansteskrivelser/${memorandumId}/mall`, { template: 'att-satser' });
    const words = await textIn(`/tjansteskrivelser/${memorandumId}/dokument/${format}`);
    for (const field of fieldsOfLetter) expect(words).toContain(field);
    // The proposal is a clause, after its introduction, and the sums add up.
    expect(words).toMatch(/Räddningstjänsten föreslår kommunstyrelsen besluta\s+att Värnamo kommun deltar/);
    if (format === 'pdf') expect(words).toMatch(/1 ?\( ?1 ?\)|1 ?\( ?2 ?\)/);
  });

  test('and out of the municipality’s own Word template, tried and then in use', async () => {
    const tried = await textIn(`/mallar/word/${wordTemplateId}/prov/${memorandumId}`);
    for (const field of fieldsOfLetter) expect(tried).toContain(field);
    expect(tried).not.toMatch(/[{}]/);
    const ours = await coordinator.get(`/tjansteskrivelser/${memorandumId}/dokument/word`);
    const before = Buffer.from(await ours.response.arrayBuffer());
    const use = (active: 'yes' | 'no') => coordinator.post(`/mallar/word/${wordTemplateId}/anvandning`, { active });
    expect((await use('yes')).status).toBe(303);
    const own = await coordinator.get(`/tjansteskrivelser/${memorandumId}/dokument/word`);
    const after = Buffer.from(await own.response.arrayBuffer());
    expect(after.equals(before)).toBe(false);
    expect(await textIn(`/tjansteskrivelser/${memorandumId}/dokument/word`)).toBe(tried);
    expect((await use('no')).status).toBe(303);
    expect((await coordinator.get('/mallar/word')).document.body.textContent).toContain('kommunens mall.docx');
    const wrong = await coordinator.post('/mallar/word', { file: new File(['inte Word'], 'mall.docx') });
    expect(wrong.errors[0]).toMatch(/ingen Word-fil/);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.get(`/mallar/word/${wordTemplateId}`)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/mallar/word/${wordTemplateId}`)).status).toBe(404);
    expect((await neighbour.get(`/mallar/word/${wordTemplateId}/fil`)).status).toBe(404);
  });

  test('it is shown as it will look, and can be taken away as Word and HTML, and as PDF where that is made', async () => {
    const shown = await coordinator.get(`/tjansteskrivelser/${memorandumId}`);
    const article = shown.document.querySelector('article');
    expect(article?.textContent).toContain('RTJ.2016.141.169');
    expect(shown.links.some(({ href, text }) => href.endsWith('/dokument/word') && text === 'Word')).toBe(true);
    const word = await coordinator.get(`/tjansteskrivelser/${memorandumId}/dokument/word`);
    expect(word.response.headers.get('content-disposition')).toContain('.docx');
    expect(
      Buffer.from(await word.response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await renderWord(documents.att)).length).toBeGreaterThan(1000);
    const html = await coordinator.get(`/tjansteskrivelser/${memorandumId}/dokument/html`);
    expect(html.heading).toBe(documents.att.title);
    expect((await coordinator.get(`/tjansteskrivelser/${memorandumId}/dokument/exe`)).status).toBe(404);
    const made = await coordinator.get(`/tjansteskrivelser/${memorandumId}/dokument/pdf`);
    if (made.status === 200)
      expect(
        Buffer.from(await made.response.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    else expect(made.status).toBe(409);
  });

  async function textIn(path: string): Promise<string> {
    const { response } = await coordinator.get(path);
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const read = await textOfDocument(bytes, response.headers.get('content-type') ?? '');
    if (!('text' in read)) throw new Error(read.problem);
    return read.text.replace(/\s+/g, ' ');
  }

  test('the attachment is downloaded as what it is, whatever the browser called it', async () => {
    const [attachment] = (await coordinator.read((db) => getMemorandum(db, memorandumId))).attachments;
    const file = await coordinator.get(`/filer/${attachment?.fileId}`);
    expect(file.status).toBe(200);
    expect(file.response.headers.get('content-type')).toBe('application/pdf');
    expect(file.response.headers.get('content-disposition')).toMatch(/^attachment; filename="inbjudan\.pdf"/);
    expect(file.response.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect(await file.response.text()).toBe(await pdf.text());
  });
});

/** Every field of the letter (a role in place of its officer), and our arithmetic. */
const fieldsOfLetter = [
  'Tjänsteskrivelse',
  '2016-11-29',
  'RTJ.2016.141.169',
  'KS.2016.356',
  '1206/2016',
  'Kommunstyrelsen',
  'Räddningstjänsten',
  'trygghets- och beredskapshandläggare',
  'Deltagande i SKL:s nätverk mot våldsbejakande extremism',
  'Sammanfattning av ärendet',
  '2 BUF, 3 MBF och 1 RTJ',
  '8 000 kronor per person',
  'Förslag till beslut',
  'att Värnamo kommun deltar i SKL:s nätverk mot våldsbejakande extremism.',
  'exklusive mervärdesskatt',
  '16 000 kr',
  '24 000 kr',
  '48 000 kr',
  'Bilaga',
  'Inbjudan till nätverket, SKL',
];

function idIn(answer: { location: string | null; errors: string[] }): number {
  expect(answer.errors).toEqual([]);
  return Number(answer.location?.split('/').at(-1));
}

/** A block as a line, with plain spaces in sums. */
function written(block: Block): string {
  const plain = (runs: readonly { text: string; bold?: true | undefined }[]) =>
    runs
      .map((run) => (run.bold ? `*${run.text}*` : run.text))
      .join('')
      .replaceAll('\u00a0', ' ');
  switch (block.type) {
    case 'heading':
      return `# ${plain(block.runs)}`;
    case 'paragraph':
      return plain(block.runs);
    case 'list':
      return block.items
        .map((item, at) => (block.ordered ? `${at + 1}. ${plain(item)}` : `- ${plain(item)}`))
        .join(' ');
    case 'table':
      return `${block.rows.map((row) => row.map(plain).join('|')).join(' / ')} = ${block.footer?.map(plain).join('|')}`;
    case 'signature':
      return `[${block.name}, ${block.role}]`;
    case 'facts':
    case 'figure':
    case 'chart':
      return block.type;
  }
}
