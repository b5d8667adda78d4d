import { describe, expect, test } from 'vitest';
import { strandvikUnits } from '#src/demo/strandvik-units.ts';
import type { Published } from '#disclosure/published.ts';
import { runProduct } from './product.ts';
import { openForTest, sitDown, type Walker } from './walk.ts';

/**
 * A staff survey of the size of Strömsund's: 1,402 employees in six administrations of 420, 510, 160, 90, 40 and 182, 48 % of whom answer. From the
 * mandate to the adopted strategy, as a coordinator walks it. Findings and answers are invented.
 */
describe('from a staff survey to an adopted strategy', () => {
  const product = runProduct();

  test.each([
    ['with JavaScript', true, 'Strömsund'],
    ['without JavaScript', false, 'Dorotea'],
  ])('%s', async (_how, javaScript, organisation) => {
    const email = `samordnare@${javaScript ? 'ett' : 'tva'}.example`;
    const slug = await openForTest(product.system, { organisation, email, name: 'Samordnaren' });
    const walker = await sitDown(product.browser, product.system, { javaScript });
    await walker.signIn(email);

    await organise(walker, slug);
    const survey = await openSurvey(walker, slug);
    const truth = await answer(walker, survey);
    await close(walker, survey, truth);
    await understand(walker, slug);
    const plan = await writeStrategy(walker, slug);
    await decide(walker, { slug, plan });
  });
});

async function organise(walker: Walker, slug: string): Promise<void> {
  await walker.goto(`/${slug}/organisation/uppdrag/nytt`);
  await walker.fill({
    'Vad går uppdraget ut på?': 'Ta fram en strategi',
    'Vem gav uppdraget?': 'Kommunstyrelsen',
    Datum: '2020-12-01',
    Paragraf: '41',
  });
  await walker.press('Spara uppdraget');
  for (const [name, kind] of [
    ['Kommunstyrelsen', 'Styrelse'],
    ['Kommunfullmäktige', 'Fullmäktige'],
  ] as const) {
    await walker.goto(`/${slug}/organisation/namnder/ny`);
    await walker.fill({ Namn: name, [kind]: true });
    await walker.press('Spara nämnden');
  }
  await walker.goto(`/${slug}/organisation/enheter/klistra-in`);
  await walker.fill({ 'Lista med enheter': strandvikUnits });
  await walker.press('Granska listan');
  await walker.press(/^Läs in/);
  await walker.goto(`/${slug}/organisation`);
  expect(await walker.text()).toContain('1 402');
}

async function openSurvey(walker: Walker, slug: string): Promise<string> {
  await walker.goto(`/${slug}/enkater/ny`);
  await walker.fill({
    'Sista dag att svara': '2030-05-12',
    'Uppdraget som enkäten vilar på': 'Ta fram en strategi',
    'Ansvarig för personuppgifterna': 'Kommunstyrelsen',
    'Kontakt för frågor': 'Samordnaren, 000-00 00 00',
    'Dataskyddsombudets kontaktuppgift': 'dataskyddsombud@kommun.example',
  });
  await walker.press('Skapa utkastet');
  const survey = new URL(walker.page.url()).pathname;
  await walker.goto(`${survey}/grupper`);
  expect(await walker.text()).toContain('Visas tillsammans');
  await walker.goto(`${survey}/oppning`);
  await walker.press('Öppna enkäten');
  return survey;
}

/** "Vill inte svara" on a sensitive question: no answer, and not kept as one. */
const notSaying = '-';

type Truth = { answered: number; questions: Map<string, string[]>; counts: Map<string, number> };

/** Takes out the codes of every group and answers through the web, as phones would: 673 of 1,402, from a fixed seed. */
async function answer(walker: Walker, survey: string): Promise<Truth> {
  const { request } = walker.page;
  const { url } = walker.system;
  await walker.goto(`${survey}/koder`);
  const groups = await walker.page
    .locator(`a[href^="${survey}/koder/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  const takeOut = async (group: string) => {
    const taken = await request.post(`${url}${group}/uttag`, { headers: { origin: url }, maxRedirects: 0 });
    expect(taken.status(), group).toBe(303);
    const sheet = await (await request.get(`${url}${group}/koder.csv`)).text();
    return sheet.replace('\uFEFF', '').trim().split(/\r?\n/).slice(1);
  };
  const lines = (await atOnce(8, groups, takeOut)).flat().map((line) => line.split(';'));
  const codes = lines.map(([code = '']) => code);
  const address = lines[0]?.[1] ?? '';
  expect(codes).toHaveLength(1402);
  const questions = await readQuestions(walker, `${address}/${codes[0]}`);
  const random = seeded(1402);
  const counts = new Map<string, number>();
  const drawn = codes
    .map((code) => ({ code, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, 673);
  const forms = drawn.map(({ code }) => {
    const form = new URLSearchParams();
    for (const [name, values] of questions) {
      const value = values[Math.floor(random() ** 1.5 * values.length)] ?? '';
      form.append(name, value);
      counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
    }
    return { code, form };
  });
  // A phone of its own each time: no cookie of the coordinator goes along.
  await atOnce(8, forms, async ({ code, form }) => {
    const response = await fetch(`${address}/${code}`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { origin: url },
    });
    expect(response.status).toBe(303);
  });
  const again = await fetch(`${address}/${drawn[0]?.code}`, {
    method: 'POST',
    body: new URLSearchParams({ A1: 'lite' }),
    redirect: 'manual',
    headers: { origin: url },
  });
  expect(again.status).not.toBe(303);
  return { answered: drawn.length, questions, counts };
}

async function readQuestions(walker: Walker, address: string): Promise<Map<string, string[]>> {
  const phone = await walker.page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 320, height: 640 } });
  if (!phone) throw new Error('no browser');
  const page = await phone.newPage();
  await page.goto(address);
  expect(await page.evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
  const inputs = await page
    .locator('form input')
    .evaluateAll((all) => all.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']));
  await phone.close();
  const questions = new Map<string, string[]>();
  for (const [name = '', value = ''] of inputs) questions.set(name, [...(questions.get(name) ?? []), value]);
  expect(questions.size).toBeGreaterThanOrEqual(20);
  return questions;
}

async function close(walker: Walker, survey: string, truth: Truth): Promise<void> {
  await walker.goto(`${survey}/stangning`);
  await walker.press('Stäng och räkna');
  await walker.goto(`${survey}/resultat?niva=kommun`);
  expect(await walker.text()).toMatch(/673 av 1\s402 \(48\s%\) svarade/);
  const csv = (await walker.fetch(`${survey}/resultat/tabell.csv`)).bytes.toString('utf8').replace('\uFEFF', '').trim();
  const rows = csv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));
  // Question, class, from how many, to how many.
  const rangeOf = (row: string[]) => ({ least: Number(row.at(-4)), most: Number(row.at(-3)) });
  const sumOf = (list: string[][], end: 'least' | 'most') => list.reduce((sum, row) => sum + rangeOf(row)[end], 0);
  const { bytes } = await walker.fetch(`${survey}/resultat/resultat.json`);
  const published = JSON.parse(bytes.toString('utf8')) as Published; // as results publish it
  const whole = String(published.groups.find(({ level }) => level === 'municipality')?.id);
  // Every answer that was sent lies within what is shown of the class that its option is in.
  for (const [key, values] of truth.questions) {
    const cells = published.tables[key]?.[whole] ?? [];
    const sent = (option: string) => truth.counts.get(`${key} ${option === '' ? notSaying : option}`) ?? 0;
    expect(
      cells.flatMap(({ options }) => options),
      key,
    ).toEqual(expect.arrayContaining(values.filter((value) => value !== notSaying)));
    const outside = cells.filter(({ options, least, most }) => {
      const all = options.reduce((sum, option) => sum + sent(option), 0);
      return all < least || all > most;
    });
    expect(outside, key).toEqual([]);
  }
  for (const level of new Set(rows.map(([name]) => name)))
    expect(
      sumOf(
        rows.filter(([name]) => name === level),
        'least',
      ),
      level,
    ).toBeLessThanOrEqual(
      sumOf(
        rows.filter(([name]) => name === 'Alla'),
        'most',
      ),
    );
  for (const row of rows) expect(rangeOf(row).most).toBeLessThanOrEqual(truth.answered);
}

async function understand(walker: Walker, slug: string): Promise<void> {
  await walker.goto(`/${slug}/lagesbild/slutsatser/ny`);
  await walker.page.locator('main a[href*="resultat="]').first().click();
  await walker.follow('Finns det en rutin hos er');
  await walker.page.getByRole('main').getByRole('checkbox').first().check();
  await walker.fill({ Slutsats: 'Få vet om det finns en rutin' });
  await walker.press('Spara slutsatsen');
  await walker.goto(`/${slug}/lagesbild/behov/nytt`);
  await walker.fill({
    'Vem gäller behovet?': 'Omsorgsförvaltningen',
    Behov: 'En känd rutin',
    'Få vet om det finns en rutin': true,
  });
  await walker.press('Spara behovet');
}

async function writeStrategy(walker: Walker, slug: string): Promise<string> {
  await walker.goto(`/${slug}/planer/ny`);
  await walker.fill({
    Strategi: true,
    'Planens namn': 'Strategi för demokrati',
    'Gäller från': '2022-01-01',
    'Ta fram en strategi': true,
  });
  await walker.press('Börja skriva');
  const plan = new URL(walker.page.url()).pathname;
  await walker.goto(`${plan}/stycken/purpose`);
  await walker.fill({ Text: 'Alla ska *veta* vart de vänder sig.' });
  await walker.press('Spara stycket');
  await walker.goto(`${plan}/atgarder/ny`);
  await walker.fill({
    'Vad ska göras?': 'Rutinen på ett kort, på varje arbetsplats',
    'En känd rutin': true,
    Mål: 'Nio av tio vet',
    'Vem ansvarar?': 'Samordnaren',
    Börjar: '2022-02-01',
    'Klar senast': '2022-06-30',
    'Vad tar det?': '40 timmar',
    'Hur vet vi att det fungerar?': 'Samma fråga i nästa enkät',
    Främja: true,
    Målgrupp: 'Alla anställda',
  });
  await walker.press('Spara åtgärden');
  await walker.goto(`${plan}/forslag`);
  await walker.fill({ 'Varför lämnas planen vidare ändå?': 'Nämnden vill behandla den i vår.' });
  await walker.press('Lämna vidare ändå');
  await walker.goto(plan);
  expect(await walker.text()).toContain('Nämnden vill behandla den i vår.');
  const pdf = await walker.fetch(`${plan}/dokument/pdf`);
  expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  return plan;
}

async function decide(walker: Walker, at: { slug: string; plan: string }): Promise<void> {
  await walker.goto(`/${at.slug}/arenden/nytt`);
  await walker.fill({
    'Vilken nämnd hör ärendet till?': 'Kommunstyrelsen',
    'Vad gäller ärendet?': 'Strategi för demokrati',
    'När väcktes ärendet?': '2022-03-01',
    'Vilken plan gäller ärendet?': 'Strategi för demokrati',
  });
  await walker.press('Spara ärendet');
  const matter = new URL(walker.page.url()).pathname;
  await walker.goto(`${matter}/tjansteskrivelser/ny`);
  await walker.fill({
    'Fyll i från planen': true,
    Datum: '2022-03-02',
    Till: 'Kommunstyrelsen',
    Från: 'Kommunledningsförvaltningen',
    'Handläggarens befattning': 'samordnare',
    'Tjänsteskrivelse med numrerade meningar': true,
  });
  await walker.press('Skapa utkastet');
  const memorandum = new URL(walker.page.url()).pathname;
  expect(await walker.text()).toContain('Rutinen på ett kort');
  await walker.goto(`${memorandum}/lamna`);
  await walker.fill({ 'När lämnas den?': '2022-03-15' });
  await walker.press('Lämna tjänsteskrivelsen');
  await walker.goto(`${matter}/beslut/nytt`);
  await walker.fill({
    'Vem beslutade?': 'Kommunfullmäktige',
    'Vilken dag?': '2022-04-27',
    Paragraf: '33',
    Bifall: true,
  });
  await walker.press('Spara beslutet');
  expect(await walker.text()).toContain('Planen låses som antagen av Kommunfullmäktige 27 april 2022 § 33');
  await walker.press('Skriv in beslutet');

  await walker.goto(at.plan);
  const adopted = await walker.text();
  expect(adopted).toContain('Kommunfullmäktige');
  expect(adopted).toContain('§ 33');
  // What was adopted is locked, also for whoever posts without the page.
  const posted = await walker.page.request.post(`${walker.system.url}${at.plan}/stycken/purpose`, {
    form: { text: 'Något annat.' },
    headers: { origin: walker.system.url },
    maxRedirects: 0,
  });
  expect([400, 409]).toContain(posted.status());
  await walker.goto(at.plan);
  expect(await walker.text()).toContain('Alla ska veta vart de vänder sig.');
  // The thread holds: from the decision, one step at a time, to the mandate.
  await walker.goto(matter);
  for (const [kind, next] of thread) {
    const link = walker.page.locator('.thread-strand').first().locator('li', { hasText: kind }).locator('a').first();
    const href = await link.getAttribute('href');
    expect(href, `${kind} behind ${walker.page.url()}`).toBeTruthy();
    await walker.goto(href ?? '');
    await walker.expectHeading(next);
  }
}

const thread = [
  ['Plan', /Strategi för demokrati/],
  ['Åtgärd', /Rutinen på ett kort/],
  ['Behov', /En känd rutin/],
  ['Slutsats', /Få vet om det finns en rutin/],
  ['Enkätresultat', /Trygghet och demokrati|trygghet och demokrati/],
  ['Enkät', /trygghet och demokrati/i],
  ['Uppdrag', /Ta fram en strategi/],
] as const;

/** So many under way at a time; what comes of them is in the order of the items. */
async function atOnce<T, R>(most: number, items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const queue = [...items.entries()];
  const workOnRest = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) done[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: most }, workOnRest));
  return done;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
