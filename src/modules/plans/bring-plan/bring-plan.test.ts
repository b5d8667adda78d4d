import { beforeAll, describe, expect, test } from 'vitest';
import { renderWord, type Block } from '#foundations/documents/index.ts';
import { addNeed } from '#modules/situation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';
import { listMeasures } from '../measure.queries.ts';
import { listBlocks, listPlans } from '../plan.queries.ts';

const path = '/planer/ta-med';
const text = `Handlingsplan för trygghet
Antagen av kommunfullmäktige den 12 maj 2024 § 41

Syfte
Därför har vi planen.

Barnkonventionen
Barnets bästa först.

Åtgärder
- Kort till alla. Ansvarig: Rektor. Klart: juni 2027.
- Webbsida (ansvarig: Alva Exempel)

Uppföljning
Planen följs upp varje år.`;
const named = { title: 'Handlingsplan för trygghet', type: 'action-plan' };

describe('bringing a plan that exists', () => {
  let world: World;
  let coordinator: Person;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  });

  const plans = (person = coordinator) => person.read(listPlans);
  const chosen = (shown: Shown, label: string) =>
    [...shown.document.querySelectorAll('select')]
      .find((one) => one.getAttribute('aria-label')?.includes(label))
      ?.querySelector('option[selected]')
      ?.getAttribute('value');

  test('it is shown part by part before anything is kept', async () => {
    const shown = await coordinator.post(path, { step: 'look', text });
    expect([shown.status, shown.heading]).toEqual([200, 'Se över delarna']);
    expect(shown.field('Planens namn').value).toBe('Handlingsplan för trygghet');
    expect(shown.document.querySelector('input[name=type]:checked')?.getAttribute('value')).toBe('action-plan');
    expect(chosen(shown, '”Syfte”')).toBe('1:purpose');
    expect(chosen(shown, '”Barnkonventionen”')).toBe('2:own');
    expect(chosen(shown, 'Kort till alla')).toBe('3.0.0:measure');
    expect(shown.text).toContain('30 juni 2027');
    expect(shown.text).toContain('ett namn, skriv rollen senare');
    expect([
      shown.field('Vem antog den?').value,
      shown.field('Vilken dag?').value,
      shown.field('Paragraf').value,
    ]).toEqual(['Kommunfullmäktige', '2024-05-12', '41']);
    expect(await plans()).toEqual([]);
  });

  test('the plan is made with its parts and measures, marked as brought in, and says what is missing', async () => {
    const made = await coordinator.post(path, {
      step: 'make',
      text,
      ...named,
      adoptedBy: 'Kommunfullmäktige',
      adoptedOn: '2024-05-12',
      itemNumber: '41',
    });
    expect(made.status).toBe(303);
    const review = await coordinator.get(made.location ?? '');
    expect(review.heading).toBe('Det här finns, det här saknas');
    expect(review.document.querySelector('.lead')?.textContent).toContain('Inklistrad 20 november 2026');
    expect(review.text).toContain('Kommunfullmäktige den 12 maj 2024 § 41');
    expect(review.text).toContain('3 av de 5 delar som en sådan plan brukar ha finns');
    expect(review.text).toContain('2 svarar inte mot något behov');
    expect(review.text).toContain('En har ingen ansvarig');
    expect(review.text).toContain('12 maj 2026');
    expect(
      review.links.some(({ text: label, href }) => label === 'Fråga om behoven' && href.endsWith('/enkater')),
    ).toBe(true);
    const [plan] = await plans();
    expect(plan).toMatchObject({ ...named, state: 'draft', version: 1 });
    const id = plan?.id ?? 0;
    const measures = await coordinator.read((db) => listMeasures(db, id));
    expect(measures).toMatchObject([
      { title: 'Kort till alla', ownerName: 'Rektor', endsOn: '2027-06-30' },
      { title: 'Webbsida', ownerName: '', endsOn: null },
    ]);
    const shown = await coordinator.get(`/planer/${id}`);
    expect(shown.document.querySelector('.notice')?.textContent).toMatch(
      /Inklistrad 20 november 2026\. (\d+) av \1 stycken och åtgärder/,
    );
    expect(shown.links.some(({ text: label }) => label === 'Det här finns, det här saknas')).toBe(true);
    expect((await coordinator.get(`/planer/${id}/aterstar`)).text).toContain('Åtgärder utan behov');
    expect((await coordinator.get('/historik')).text).toContain(
      'Tog med planen ”Handlingsplan för trygghet”, med 2 åtgärder',
    );
    const document = await coordinator.get(`/planer/${id}/dokument`);
    expect(document.text).toContain('Barnets bästa först.');
    expect(document.text).not.toContain('inklistrat');
  });

  test('what is made local is no longer copied', async () => {
    const [plan] = await plans();
    const id = plan?.id ?? 0;
    const notes = async () =>
      [...(await coordinator.get(`/planer/${id}`)).document.querySelectorAll('.beside')].filter((one) =>
        one.textContent?.includes('inklistrat'),
      ).length;
    const before = await notes();
    const form = await coordinator.get(`/planer/${id}/stycken/purpose`);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const saved = await coordinator.post(`/planer/${id}/stycken/purpose`, { text: 'Vi vill något eget.', basis });
    expect(saved.status).toBe(303);
    expect(await notes()).toBe(before - 1);
    const share = (await coordinator.get(`/planer/${id}/genomgang`)).document.querySelector('.lead')?.textContent ?? '';
    const [, left, all] = /(\d+) av (\d+) stycken/.exec(share) ?? [];
    expect(Number(all) - Number(left)).toBe(1);
  });

  test('choices are kept when the page is shown again, and followed when the plan is made', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const choices = {
      text,
      ...named,
      places: ['0:leave', '1:situation', '2:measures', '3:measures', '4:leave'],
      items: ['2.0:measure', '3.0.1:text'],
    };
    const again = await person.post(path, { step: 'again', ...choices });
    expect(again.status).toBe(200);
    expect(chosen(again, '”Syfte”')).toBe('1:situation');
    expect(chosen(again, 'Barnets bästa först')).toBe('2.0:measure');
    expect(await plans(person)).toEqual([]);
    const made = await person.post(path, { step: 'make', ...choices });
    const id = Number(/planer\/(\d+)/.exec(made.location ?? '')?.[1]);
    expect((await person.read((db) => listMeasures(db, id))).map(({ title }) => title)).toEqual([
      'Barnets bästa först',
      'Kort till alla',
    ]);
    const blocks = await person.read((db) => listBlocks(db, id));
    expect(JSON.stringify(blocks.find((block) => block.id === 'situation')?.content)).toContain(
      'Därför har vi planen.',
    );
    expect(JSON.stringify(blocks)).not.toContain('följs upp varje år');
    expect((await person.get(`/planer/${id}/genomgang`)).text).toContain('Planen är beslutad');
  });

  test('each bullet is a measure with its level, and nothing of the text is lost unseen', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const bullets = `Handlingsplan för trygghet
Gäller från 1 januari 2025

Åtgärder

4.1 Främja
• Utbildningsdag för alla rektorer. Den hålls på hösten.
4.2 Förhindra
• Samordnaren tar fram kontaktlista till avhopparverksamhet. Klart: vt 2025
• Öva en händelse tillsammans med polisen en gång per år. Ansvarig: säkerhetssamordnare.
• Webbsida. Ansvarig: Alva Exempel
Sidan 1 av 2
Testviks kommun

5 Uppföljning
Varje år.
Sidan 2 av 2
Testviks kommun`;
    const shown = await person.post(path, { step: 'look', text: bullets });
    expect(shown.field('Gäller från').value).toBe('2025-01-01');
    const left = shown.document.querySelector('details.fold ul')?.textContent ?? '';
    for (const words of ['Sidan 1 av 2', 'Testviks kommun', 'Alva Exempel', 'Gäller från 1 januari 2025'])
      expect(shown.text).toContain(words);
    expect(left).toContain('Sidan 1 av 2');
    expect(shown.text).toContain('Står kvar som text: Den hålls på hösten.');
    const made = await person.post(path, { step: 'make', text: bullets, ...named, periodStart: '2025-01-01' });
    const id = Number(/planer\/(\d+)/.exec(made.location ?? '')?.[1]);
    expect(await person.read((db) => listMeasures(db, id))).toMatchObject([
      { title: 'Utbildningsdag för alla rektorer', preventionLevel: 'universal', goal: '' },
      { title: 'Samordnaren tar fram kontaktlista till avhopparverksamhet', owner: '', endsOn: '2025-06-30' },
      { title: 'Öva en händelse tillsammans med polisen en gång per år', owner: 'Säkerhetssamordnare', endsOn: null },
      { title: 'Webbsida', owner: '', preventionLevel: 'indicated' },
    ]);
    expect((await person.read(listPlans))[0]).toMatchObject({ periodStart: '2025-01-01', periodEnd: null });
    const review = await person.get(made.location ?? '');
    expect(review.text).toContain('Sidan 2 av 2');
    expect(review.text).toContain('för åtgärden ”Webbsida”');
    // A person's name is not kept.
    expect(review.text).not.toContain('Alva');
    expect(review.links.some(({ text: label }) => label === 'Webbsida')).toBe(true);
    expect((await person.get(`/planer/${id}`)).text).toContain('Den hålls på hösten.');
  });

  test('the text is kept when one goes back to change it', async () => {
    const shown = await coordinator.post(path, { step: 'text', text });
    expect([shown.status, shown.heading]).toEqual([200, 'Ta med det ni har']);
    expect(shown.document.querySelector('textarea')?.value).toBe(text);
  });

  test('what has been adopted is followed up, not put forward, and every link of the review leads to a place that is there', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const adopted = { adoptedBy: 'Kommunfullmäktige', adoptedOn: '2024-05-12' };
    const made = await person.post(path, { step: 'make', text, ...named, ...adopted });
    const asks = await person.get(made.location ?? '');
    expect(asks.text).toContain('Planen är redan antagen. Fråga nu vad verksamheterna behöver');
    await person.run(addNeed, { title: 'Trygghet', text: '', administrationId: null, findings: [] });
    const review = await person.get(made.location ?? '');
    expect(review.text).toContain('skulle ha följts upp senast 12 maj 2026');
    expect(review.text).not.toContain('läggas fram för beslut');
    const target = review.links.find(({ text: label }) => label === 'Gå igenom åtgärderna')?.href ?? '';
    const [page = '', anchor = ''] = target.replace(`/${person.organisation.slug}`, '').split('#');
    const plan = await person.get(page);
    expect(plan.document.getElementById(anchor)?.textContent).toContain('Kort till alla');
    const parts = review.links.filter(({ href }) => href.includes(`${page}#`));
    for (const { href } of parts) expect(plan.document.getElementById(href.split('#')[1] ?? '')).not.toBeNull();
  });

  test.each([
    [
      'a last day before the first',
      { periodStart: '2025-01-01', periodEnd: '2024-01-01' },
      'Sista dagen kan inte vara före den första',
    ],
    ['a day that is none', { periodStart: 'snart' }, 'Skriv en dag som finns, till exempel 2024-05-12'],
  ])('%s is explained', async (_name, fields, sentence) => {
    const shown = await coordinator.post(path, { step: 'make', text, ...named, title: 'Tid', ...fields });
    expect([shown.status, shown.errors]).toEqual([400, [sentence]]);
  });

  test('the next step is to ask about needs, until there are some', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const made = await person.post(path, { step: 'make', text, ...named });
    await person.run(addNeed, { title: 'Trygghet', text: '', administrationId: null, findings: [] });
    const review = await person.get(made.location ?? '');
    expect(review.links.some(({ text: label }) => label === 'Se det som återstår')).toBe(true);
    const empty = await person.post(path, {
      step: 'make',
      text: 'Bara text.',
      title: 'Utan åtgärder',
      type: 'routine',
    });
    expect(
      (await person.get(empty.location ?? '')).links.some(({ text: label }) => label === 'Lägg till en åtgärd'),
    ).toBe(true);
  });

  test.each([
    ['UTF-8', new Uint8Array(Buffer.from(text, 'utf8'))],
    ['UTF-8 with its mark', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf8'))],
    ['Windows-1252', new Uint8Array(Buffer.from(text, 'latin1'))],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ])('a text file in %s is read', async (_name, bytes) => {
    const shown = await coordinator.post(path, { step: 'look', text: '', file: new File([bytes], '../Vår_plan.txt') });
    expect(shown.heading).toBe('Se över delarna');
    expect(chosen(shown, '”Åtgärder”')).toBe('3:measures');
    expect(shown.document.querySelector<HTMLInputElement>('input[name=fileName]')?.value).toBe('Vår_plan.txt');
    const made = await coordinator.post(path, {
      step: 'make',
      text,
      fileName: 'Vår_plan.txt',
      title: `Ur fil ${_name}`,
      type: 'strategy',
    });
    const review = await coordinator.get(made.location ?? '');
    expect(review.document.querySelector('.lead')?.textContent).toContain(
      'Hämtad ur filen Vår_plan.txt 20 november 2026',
    );
  });

  test('a Word file is read by what it holds', async () => {
    const head = { organisation: 'Testvik', documentType: 'Plan' };
    const heading: Block = { id: 'a', type: 'heading', level: 1, runs: [{ text: 'Samverkan' }] };
    const said: Block = { id: 'b', type: 'paragraph', runs: [{ text: 'Vi möts varje månad.' }] };
    const word = await renderWord({ title: 'Trygghetsplan', language: 'sv', head, blocks: [heading, said] });
    const file = new File([new Uint8Array(word)], 'plan.docx');
    const shown = await coordinator.post(path, { step: 'look', text: '', file });
    expect([shown.status, shown.heading]).toEqual([200, 'Se över delarna']);
    expect(chosen(shown, '”Samverkan”')).toMatch(/:collaboration$/);
    const broken = new File([new Uint8Array(word).subarray(0, 900)], 'plan.docx');
    expect((await coordinator.post(path, { step: 'look', text: '', file: broken })).errors[0]).toMatch(
      /^Filen går inte/,
    );
  });

  test.each<[string, Record<string, string | File>, string]>([
    ['nothing', { text: '' }, 'Klistra in planens text, eller välj en fil'],
    ['only blanks', { text: ' \n \t ' }, 'Klistra in planens text, eller välj en fil'],
    ['only page numbers', { text: 'Sida 1\n\nSida 2' }, 'Klistra in planens text, eller välj en fil'],
    [
      'far too much',
      { text: 'ord '.repeat(100_000) },
      'Texten är för lång. Ta med högst 300 000 tecken, ungefär hundra sidor, åt gången.',
    ],
    [
      'a person number',
      { text: 'Syfte\n\nRing 811218-9876 om planen.' },
      'Ta bort personnumret. I Stadig skrivs ingenting om enskilda personer.',
    ],
    [
      'a PDF',
      { text: 'x', file: new File(['%PDF-1.7\n\u0000\u0001'], 'plan.pdf') },
      'Filen går inte att läsa som text. Öppna dokumentet, kopiera texten och klistra in den.',
    ],
    [
      'a large file',
      { text: 'x', file: new File(['ord '.repeat(600_000)], 'plan.txt') },
      'Filen är för stor. Välj en fil på högst 2 MB, eller klistra in texten.',
    ],
  ])('%s is explained where it is written', async (_name, fields, sentence) => {
    const shown = await coordinator.post(path, { step: 'look', ...fields });
    expect([shown.status, shown.heading, shown.errors]).toEqual([400, 'Ta med det ni har', [sentence]]);
    if (fields.text === 'x') expect(shown.document.querySelector('textarea')?.value).toBe('x');
  });

  test.each<[string, Record<string, string | string[]>, string[]]>([
    ['no name', { title: '' }, ['Skriv vad planen ska heta']],
    ['a long name', { title: 'x'.repeat(201) }, ['Korta texten till högst 200 tecken']],
    ['another kind', { type: 'dagbok' }, ['Välj vad det är för plan']],
    ['places that are none', { places: ['1:purpose', '2:hemma', 'x'] }, ['Välj var varje avsnitt ska läggas']],
    ['items that are none', { items: '3.0.0:brev' }, ['Välj hur varje rad ska tas med']],
    [
      'everything left out',
      { places: ['0', '1', '2', '3', '4'].map((at) => `${at}:leave`) },
      ['Alla avsnitt är bortvalda. Välj minst ett som ska tas med.'],
    ],
    [
      'a decision without a day',
      { adoptedBy: 'KF' },
      ['Skriv vilken dag planen antogs, eller ta bort de andra uppgifterna om beslutet'],
    ],
    [
      'a decision by nobody',
      { adoptedOn: '2024-05-12' },
      ['Skriv vem som antog planen, till exempel Kommunfullmäktige'],
    ],
    [
      'a day that does not exist',
      { adoptedBy: 'KF', adoptedOn: '2024-13-01' },
      ['Skriv en dag som finns, till exempel 2024-05-12'],
    ],
    [
      'an item that is no number',
      { adoptedBy: 'KF', adoptedOn: '2024-05-12', itemNumber: '§41' },
      ['Skriv paragrafens nummer med siffror, till exempel 41'],
    ],
  ])('%s is explained, with what was chosen kept', async (_name, fields, sentences) => {
    const before = (await plans()).length;
    const shown = await coordinator.post(path, {
      step: 'make',
      text,
      ...named,
      title: 'Eget namn',
      places: ['1:situation'],
      ...fields,
    });
    expect([shown.status, shown.heading, shown.errors]).toEqual([400, 'Se över delarna', sentences]);
    if (fields.title === undefined) expect(shown.field('Planens namn').value).toBe('Eget namn');
    if (fields.places === undefined) expect(chosen(shown, '”Syfte”')).toBe('1:situation');
    expect(shown.document.querySelector<HTMLInputElement>('input[name=text]')?.value).toContain('Barnets bästa först.');
    expect((await plans()).length).toBe(before);
  });

  test('pressing twice makes one plan; the same text may come again under another name', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const [one, other] = await Promise.all([
      person.post(path, { step: 'make', text, ...named }),
      person.post(path, { step: 'make', text, ...named }),
    ]);
    expect([one.status, other.status].sort()).toEqual([303, 400]);
    expect((one.status === 400 ? one : other).errors[0]).toContain('samma namn och samma text');
    expect(await plans(person)).toHaveLength(1);
    expect((await person.post(path, { step: 'make', text, ...named, title: 'Ett annat namn' })).status).toBe(303);
  });

  test('two presses of the same page make one plan, and both lead to it', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const preview = await person.post(path, { step: 'look', text });
    const once = preview.document.querySelector('form[method=post] [name=en-gang]')?.getAttribute('value') ?? '';
    expect(once).not.toBe('');
    const form = { step: 'make', text, ...named, 'en-gang': once };
    const [one, other] = await Promise.all([person.post(path, form), person.post(path, form)]);
    expect([one.status, other.status]).toEqual([303, 303]);
    expect(one.location).toMatch(/\/planer\/\d+\/genomgang$/);
    expect(other.location).toBe(one.location);
    expect((await person.post(path, form)).location).toBe(one.location);
    expect(await plans(person)).toHaveLength(1);
  });

  test('a text with what may be about a person is asked about before anything else, and the answer is remembered', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const address = `${text}\n\nKontakt\nSkriv till alva@exempelvik.example.`;
    for (const step of ['look', 'make', 'again']) {
      const asked = await person.post(path, { step, text: address, ...named });
      expect([asked.status, asked.heading, asked.errors.length]).toEqual([400, 'Ta med det ni har', 1]);
    }
    const asked = await person.post(path, { step: 'look', text: '', file: new File([address], 'plan.txt') });
    expect(asked.status).toBe(400);
    expect(asked.document.querySelector('textarea')?.value).toContain('alva@exempelvik.example');
    const box = asked.document.querySelector<HTMLInputElement>('input[type=checkbox]');
    const answer = { [box?.name ?? '']: box?.value ?? '' };
    expect(await plans(person)).toEqual([]);
    expect((await person.post(path, { step: 'look', text: address, ...answer })).heading).toBe('Se över delarna');
    expect((await person.post(path, { step: 'again', text: address, ...named })).heading).toBe('Se över delarna');
    expect((await person.post(path, { step: 'make', text: address, ...named })).status).toBe(303);
  });

  test('more measures than anyone carries out are not taken in', async () => {
    const many = `Åtgärder\n\n${Array.from({ length: 101 }, (_one, at) => `- Åtgärd nummer ${at}`).join('\n')}\n`;
    const shown = await coordinator.post(path, { step: 'make', text: many, title: 'Många', type: 'strategy' });
    expect([shown.status, shown.errors]).toEqual([
      400,
      ['Texten ger 101 åtgärder. Välj ut högst 100 och låt resten vara vanlig text.'],
    ]);
  });

  test('hostile text is words, on every page and in the document', async () => {
    const hostile = `# <script>alert(1)</script>\n"'><img src=x onerror=alert(1)>\n\n# Åtgärder\n- <b>Kort</b>. Ansvarig: <i>Rektor</i>\n- [länk](javascript:alert(1))\n\n# Slut\n=HYPERLINK("x") \u202e`;
    const shown = await coordinator.post(path, { step: 'look', text: hostile });
    expect(shown.document.querySelectorAll('main img, main script, main b, main i')).toHaveLength(0);
    const made = await coordinator.post(path, { step: 'make', text: hostile, title: '<b>Plan</b>', type: 'strategy' });
    const plan = await coordinator.get((made.location ?? '').replace('/genomgang', ''));
    expect([plan.heading, plan.document.querySelectorAll('main img, main script, main b, main i').length]).toEqual([
      '<b>Plan</b>',
      0,
    ]);
    expect(plan.links.some(({ href }) => href.startsWith('javascript'))).toBe(false);
    const word = await coordinator.get((made.location ?? '').replace('genomgang', 'dokument/docx'));
    expect(word.status).toBe(200);
  });

  test('a text of three hundred thousand characters is brought in whole', async () => {
    const section = (at: number) => `# Del ${at}\n${'Ett ord till och '.repeat(180)}slut.\n\n`;
    const long = Array.from({ length: 95 }, (_one, at) => section(at)).join('');
    expect(long.length).toBeGreaterThan(290_000);
    const begun = performance.now();
    const made = await coordinator.post(path, { step: 'make', text: long, title: 'Lång', type: 'strategy' });
    expect(made.status).toBe(303);
    expect((await coordinator.get(made.location ?? '')).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('only coordinators bring plans in; others in the organisation read the review', async () => {
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const writer = await makePerson(world, coordinator.organisation, 'working_group_member');
    for (const person of [reader, writer]) {
      expect((await person.get(path)).status).toBe(403);
      expect((await person.post(path, { step: 'make', text, ...named })).status).toBe(403);
      expect((await person.get('/planer')).links.some(({ href }) => href.endsWith('/ta-med'))).toBe(false);
    }
    const id = (await plans())[0]?.id ?? 0;
    expect((await reader.get(`/planer/${id}/genomgang`)).status).toBe(200);
    const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await other.get(`/planer/${id}/genomgang`)).status).toBe(404);
    expect((await other.get(`/${coordinator.organisation.slug}${path}`)).status).toBe(404);
    const nobody = visitor(world);
    expect((await nobody.get(`/${coordinator.organisation.slug}${path}`)).status).not.toBe(200);
  });

  test('it is reached from the list of plans, empty and full, and from what is left', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const leads = async () =>
      (await person.get('/planer')).links.some(({ href }) => href === `/${person.organisation.slug}${path}`);
    expect(await leads()).toBe(true);
    await person.post(path, { step: 'make', text, ...named });
    expect(await leads()).toBe(true);
    const id = (await plans(person))[0]?.id ?? 0;
    const gaps = await person.get(`/planer/${id}/aterstar`);
    expect(gaps.links.some(({ href }) => href.endsWith(`/planer/${id}/genomgang`))).toBe(true);
  });
});
