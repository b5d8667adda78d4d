import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '#foundations/documents/index.ts';
import { openBrowser } from './browser.ts';
import { runVerb } from './command-line.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';
import { startDemonstration } from './product.ts';
import type { System } from './system.ts';
import { openForTest, sitDown, type Walker } from './walk.ts';

const title = 'Strategi för en trygg demokrati';
const wanted = 'uppdra åt kommundirektören att återrapportera senast i mars 2027';

let post: PostOffice;
let system: System;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadig-town-hall-'));
  post = await openPostOffice(['mullsjo.example', 'aneby.example', 'strandvik.example']);
  [system, browser] = await Promise.all([startDemonstration(post.settings), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
  post?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('from draft to decision and into the archive', () => {
  test.each([
    ['with JavaScript', true, 'Mullsjö', 'mullsjo.example'],
    ['without JavaScript', false, 'Aneby', 'aneby.example'],
  ])('%s', async (_how, javaScript, organisation, domain) => {
    const email = `handlaggare@${domain}`;
    const slug = await openForTest(system, { organisation, email, name: 'Handläggaren' });
    const walker = await sitDown(browser, system, { javaScript });
    await signIn(walker, email);
    await prepare(walker, slug, domain);
    const plan = await proposeStrategy(walker, slug);
    const { matter, memorandum } = await writeMemorandum(walker, slug);
    await chooseWay(walker, matter);
    await handOver(walker, memorandum);
    const address = await openAddress(walker, matter);
    await sendToRegistrar(walker, { memorandum, domain, address });

    await replyFromRegistrar(walker, { matter, address, domain });
    await recordFromExtract(walker, { matter, address, domain, plan });
    const decision = await followLaw(walker, matter);
    await carryOut(walker, matter);
    await dispatch(walker, decision, domain);
    await archive(walker, { slug, matter });
  });
});

async function signIn(walker: Walker, email: string): Promise<void> {
  await walker.page.goto('/logga-in');
  await walker.fill({ 'E-postadress': email });
  await walker.press('Skicka länk och kod');
  const letter = await post.letterTo(email, /./);
  await walker.goto(/https?:\/\/\S+/.exec(letter.text ?? '')?.[0] ?? '');
  await walker.press('Logga in');
}

async function prepare(walker: Walker, slug: string, domain: string): Promise<void> {
  for (const [name, kind] of [
    ['Kommunstyrelsen', 'Styrelse'],
    ['Kommunfullmäktige', 'Fullmäktige'],
  ] as const) {
    await walker.goto(`/${slug}/organisation/namnder/ny`);
    await walker.fill({ Namn: name, [kind]: true });
    await walker.press('Spara nämnden');
  }
  await walker.goto(`/${slug}/installningar/post`);
  await walker.fill({ 'Registratorns adress': `registrator@${domain}`, 'Vilka domäner skriver ni från?': domain });
  await walker.press('Spara');
}

async function proposeStrategy(walker: Walker, slug: string): Promise<string> {
  await walker.goto(`/${slug}/planer/ny`);
  await walker.fill({ Strategi: true, 'Planens namn': title, 'Gäller från': '2026-06-01' });
  await walker.press('Börja skriva');
  const plan = pathOf(walker);
  await walker.goto(`${plan}/forslag`);
  await walker.fill({ 'Varför lämnas planen vidare ändå?': 'Nämnden vill behandla den i vår.' });
  await walker.press('Lämna vidare ändå');
  return plan;
}

async function writeMemorandum(walker: Walker, slug: string): Promise<{ matter: string; memorandum: string }> {
  await walker.goto(`/${slug}/arenden/nytt`);
  await walker.fill({
    'Vilken nämnd hör ärendet till?': 'Kommunstyrelsen',
    'Vad gäller ärendet?': title,
    'När väcktes ärendet?': '2026-03-02',
    'Vilken plan gäller ärendet?': title,
  });
  await walker.press('Spara ärendet');
  const matter = pathOf(walker);
  await walker.goto(`${matter}/tjansteskrivelser/ny`);
  await walker.fill({
    'Fyll i från planen': true,
    Datum: '2026-03-03',
    Till: 'Kommunstyrelsen',
    Från: 'Kommunledningsförvaltningen',
    'Handläggarens befattning': 'samordnare',
    'Tjänsteskrivelse med att-satser': true,
  });
  await walker.press('Skapa utkastet');
  const memorandum = pathOf(walker);
  await walker.goto(`${memorandum}/forslag`);
  await walker.fill({ 'Vem beslutar?': 'Kommunfullmäktige', 'Vad föreslås?': wanted });
  await walker.press(/^Lägg till/);
  await walker.goto(`${memorandum}/bilagor`);
  await walker.fill({ 'Vad är bilagan?': 'Inbjudan till nätverket', Filer: '%PDF-1.7 inbjudan' });
  await walker.press(/^Lägg till/);
  await walker.goto(`${memorandum}/avslutning`);
  await walker.fill({ 'Beslutet skickas till': 'Kommunledningsförvaltningen' });
  await walker.press(/^Spara/);
  return { matter, memorandum };
}

/** Proposed as the memorandum and kommunallagen say: the executive committee prepares, the assembly decides. */
async function chooseWay(walker: Walker, matter: string): Promise<void> {
  await walker.goto(`${matter}/vag`);
  await walker.press('Använd den här vägen');
  for (const [body, day] of [
    ['Kommunstyrelsen', '2026-04-07'],
    ['Kommunfullmäktige', '2026-04-27'],
  ] as const) {
    await walker.follow(`Ändra steget ${body}`);
    await walker.fill({ 'Planerad dag': day });
    await walker.press('Spara');
  }
  const way = await walker.text();
  expect(way).toMatch(/Kommunstyrelsen\s+Bereder\s+7 april 2026/);
  expect(way).toMatch(/Kommunfullmäktige\s+Beslutar\s+27 april 2026/);
}

async function handOver(walker: Walker, memorandum: string): Promise<void> {
  await walker.goto(`${memorandum}/lamna`);
  await walker.fill({ 'När lämnas den?': '2026-03-20' });
  await walker.press('Lämna tjänsteskrivelsen');
}

async function openAddress(walker: Walker, matter: string): Promise<string> {
  await walker.goto(matter);
  await walker.press('Ge ärendet en adress');
  await walker.goto(matter);
  return walker.page.getByLabel('Ärendets egen adress').inputValue();
}

/** Everything in one letter, whose answer goes to the matter. */
async function sendToRegistrar(
  walker: Walker,
  { memorandum, domain, address }: { memorandum: string; domain: string; address: string },
): Promise<void> {
  await walker.goto(`${memorandum}/registrator`);
  await walker.press('Skicka till registratorn');
  const letter = await post.letterTo(`registrator@${domain}`, /Strategi/);
  expect(letter.replyTo?.map((one) => one.address)).toEqual([address.trim()]);
  expect(letter.text).toContain('Sekretess');
  expect(letter.text).toContain('Inbjudan till nätverket');
  const files = letter.attachments.map(({ filename, content }) => ({
    name: filename ?? '',
    head: typeof content === 'string' ? content : new TextDecoder('latin1').decode(content),
  }));
  expect(files.map(({ head }) => head.slice(0, 2)).sort()).toEqual(['%P', '%P', '%P', 'PK']);
  expect(files.filter(({ name }) => name.endsWith('.docx'))).toHaveLength(1);
}

type Mailed = { matter: string; address: string; domain: string };

async function replyFromRegistrar(walker: Walker, { matter, address, domain }: Mailed): Promise<void> {
  await post.signed(
    {
      from: `registrator@${domain}`,
      to: address.trim(),
      subject: `SV: ${title}`,
      text: 'Hej! Handlingen är registrerad.\n\nDnr KS 2026/214\n',
    },
    domain,
  );
  await until(walker, matter, 'Lägg till KS 2026/214');
  await walker.press('Lägg till KS 2026/214');
  await walker.goto(matter);
  expect(await walker.text()).not.toContain('Lägg till KS 2026/214');
}

async function recordFromExtract(walker: Walker, at: Mailed & { plan: string }): Promise<void> {
  const { matter, address, domain, plan } = at;
  const content = await extractPdf('KS 2026/214');
  await post.signed(
    {
      from: `sekreterare@${domain}`,
      to: address.trim(),
      subject: 'VB: Protokollsutdrag',
      text: 'Här kommer utdraget.',
      attachments: [{ filename: 'Utdrag § 47.pdf', content }],
    },
    domain,
  );
  await until(walker, matter, 'Utdrag § 47.pdf');
  await walker.follow('Skriv in beslutet: Utdrag § 47.pdf');
  const main = walker.page.getByRole('main');
  expect(await main.getByLabel(/^Vem beslutade/).inputValue()).toBe('Kommunfullmäktige');
  expect(await main.getByLabel(/^Vilken dag/).inputValue()).toBe('2026-04-27');
  expect(await main.getByLabel(/^Paragraf/).inputValue()).toBe('47');
  expect(await main.getByRole('radio', { name: 'Bifall', exact: true }).isChecked()).toBe(true);
  expect(await main.getByLabel(/^Beslutets text/).inputValue()).toContain(wanted);
  await walker.press('Spara beslutet');
  expect(await walker.text()).toContain('Planen låses som antagen av Kommunfullmäktige 27 april 2026 § 47');
  await walker.press('Skriv in beslutet');
  await walker.goto(plan);
  expect(await walker.text()).toContain('§ 47');
  const posted = await walker.page.request.post(`${system.url}${plan}/stycken/purpose`, {
    form: { text: 'Något annat.' },
    headers: { origin: system.url },
    maxRedirects: 0,
  });
  expect([400, 409]).toContain(posted.status());
}

/** The law's days are counted from the notice; they have all passed. */
async function followLaw(walker: Walker, matter: string): Promise<string> {
  await walker.goto(matter);
  const href = await walker.page.locator('main a[href*="/beslut/"]', { hasText: '§ 47' }).first().getAttribute('href');
  const decision = /^\/[^/]+\/beslut\/\d+/.exec(href ?? '')?.[0] ?? '';
  await walker.goto(`${decision}/efter/justering`);
  await walker.fill({ 'Vilken dag justerades protokollet?': '2026-05-04' });
  await walker.press('Spara');
  await walker.goto(`${decision}/efter/anslag`);
  await walker.fill({ 'Vilken dag sattes anslaget upp?': '2026-05-05' });
  await walker.press('Spara');
  await walker.goto(decision);
  const shown = await walker.text();
  expect(shown).toContain('Sista dagen att begära laglighetsprövning var 26 maj 2026.');
  expect(shown).toContain('Beslutet fick laga kraft 27 maj 2026.');
  return decision;
}

async function carryOut(walker: Walker, matter: string): Promise<void> {
  await walker.goto(`${matter}/uppgifter`);
  expect(await walker.text()).toContain('återrapportera');
  await walker.press(/^Ta emot.*återrapportera/);
  await walker.follow(/^Klar: .*återrapportera/);
  await walker.fill({ 'Vad blev gjort?': 'Nämnden har fått rapporten.' });
  await walker.press('Spara');
  expect(await walker.text()).toContain('En klar uppgift');
}

async function dispatch(walker: Walker, decision: string, domain: string): Promise<void> {
  const to = `ledningen@${domain}`;
  await walker.goto(`${decision}/expediering`);
  await walker.follow('Ändra Kommunledningsförvaltningen');
  await walker.fill({ 'E-postadress': to });
  await walker.press('Spara');
  await walker.press('Skicka till en adress');
  const letter = await post.letterTo(to, /§ 47/);
  expect(letter.attachments.map(({ filename }) => filename)).toEqual(['Utdrag § 47.pdf']);
  await until(walker, `${decision}/expediering`, 'skickat');
}

async function archive(walker: Walker, { slug, matter }: { slug: string; matter: string }): Promise<void> {
  await walker.goto(`${matter}/avslut`);
  await walker.press('Avsluta ärendet');
  const id = matter.split('/').at(-1) ?? '';
  const out = join(folder, slug);
  const made = await runVerb(['archive', `${slug}/${id}`, '--out', out], { DATA_DIR: system.dataDir });
  expect(made).toMatchObject({ code: 0, err: '' });
  const file = join(out, `stadig-${slug}-arende-${id}.zip`);
  expect(await runVerb(['check-archive', file], {})).toMatchObject({ code: 0, err: '' });
  const bytes = await readFile(file);
  const at = bytes.indexOf('ARKIVPAKET');
  expect(at).toBeGreaterThan(0);
  bytes[at] = 0x42;
  const changed = join(folder, `${slug}-changed.zip`);
  await writeFile(changed, bytes);
  expect((await runVerb(['check-archive', changed], {})).code).toBe(1);
}

test('what only says that it is from here waits, and an extract for another matter is said', async () => {
  const walker = await sitDown(browser, system, { javaScript: false });
  await signIn(walker, 'ylva@strandvik.example');
  const there = await openMatter(walker, 'Där', 'KS 2026/9002');
  await walker.goto('/strandvik/arenden');
  await walker.follow('Rutin vid oro, hot och våld på jobbet');
  const here = pathOf(walker);
  const to = (await openAddress(walker, here)).trim();
  const attachments = [{ filename: 'utdrag.pdf', content: await extractPdf('KS 2026/9002') }];
  await post.unsigned({ from: 'ylva@strandvik.example', to, subject: 'Falskt utdrag', text: 'Hej', attachments });
  await until(walker, here, 'Falskt utdrag');
  await walker.follow('Läs och avgör: Falskt utdrag');
  expect(await walker.text()).toContain('Det går inte att se att brevet kommer från den som står som avsändare.');

  const letter = { from: 'ylva@strandvik.example', to, subject: 'Fel ärende', text: 'Hej', attachments };
  await post.signed(letter, 'strandvik.example');
  await until(walker, here, 'Fel ärende');
  await walker.follow('Läs och avgör: Fel ärende');
  expect(await walker.text()).toContain('Numret hör till ärendet ”Där”.');
  await walker.goto(here);
  expect(await walker.page.locator('main a[href*="?handling="]').count()).toBe(0);
  await walker.page.goBack();
  await walker.press('Flytta till ”Där”');
  await walker.goto(there);
  expect(await walker.page.locator('main a[href*="?handling="]').count()).toBeGreaterThan(0);
});

async function openMatter(walker: Walker, name: string, number: string): Promise<string> {
  await walker.goto('/strandvik/arenden/nytt');
  await walker.fill({ 'Vilken nämnd hör ärendet till?': 'Kommunstyrelsen', 'Vad gäller ärendet?': name });
  await walker.press('Spara ärendet');
  const matter = pathOf(walker);
  await walker.goto(`${matter}/beteckningar/ny`);
  await walker.fill({ Diarienummer: true, Beteckning: number });
  await walker.press('Spara beteckningen');
  return matter;
}

/** The assembly's, as it comes from a committee secretary. */
async function extractPdf(number: string): Promise<Buffer> {
  const lines = [
    'Kommunfullmäktige',
    'Sammanträdesdatum 2026-04-27',
    `§ 47 ${title}`,
    `Dnr ${number}`,
    'Beslut',
    'Kommunfullmäktige beslutar',
    'att anta strategin, och',
    `att ${wanted}.`,
  ];
  const bytes = await renderPdf({
    title: 'Protokollsutdrag',
    language: 'sv',
    head: { organisation: 'Kommunfullmäktige', documentType: 'Protokollsutdrag' },
    blocks: lines.map((text, at) => ({ id: `l${at}`, type: 'paragraph', runs: [{ text }] })),
  });
  return Buffer.from(bytes);
}

/** Loads the page again until it says this: letters are taken in by a job. */
async function until(walker: Walker, path: string, words: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    await walker.goto(path);
    if ((await walker.text()).includes(words)) return;
    if (Date.now() > deadline) throw new Error(`${path} never said ${words}`);
  }
}

function pathOf({ page }: Walker): string {
  return new URL(page.url()).pathname;
}
