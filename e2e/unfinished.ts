import { today } from '#foundations/clocks/index.ts';
import { systemClock } from '#platform/clock.ts';
import { leaveAlternatives, leaveLetters, leaveTask, leaveTemplates, leaveWay } from './unfinished-decisions.ts';
import { leaveNetworks } from './unfinished-network.ts';
import type { Walker } from './walk.ts';

const at = '/fjallnas';

/** Makes in Fjällnäs, as its coordinator, what the demonstration has not got in every state: so that those pages can be looked at too. */
export async function leaveUnfinished(walker: Walker): Promise<void> {
  await walker.signIn('embla@fjallnas.example');
  for (const [name, kind] of [
    ['Kommunstyrelsen', 'Styrelse'],
    ['Kommunfullmäktige', 'Fullmäktige'],
  ] as const) {
    await walker.goto(`${at}/organisation/namnder/ny`);
    await walker.fill({ Namn: name, [kind]: true });
    await walker.press('Spara nämnden');
  }
  await draftSurvey(walker);
  await propose(walker, await draftPlan(walker, 'Fjällplan under behandling'));
  const adopted = await draftPlan(walker, 'Fjällplan som gäller');
  await propose(walker, adopted);
  await leaveTask(walker, await decide(walker, 'Fjällplan som gäller'));
  const open = await addMatter(walker, 'Fjällnäs vill söka bidrag');
  await leaveAlternatives(walker, await draftMemorandum(walker, open));
  await leaveWay(walker, open);
  const matter = await addMatter(walker, 'Fjällnäs vill ordna samtal');
  const memorandum = await draftMemorandum(walker, matter);
  await handOver(walker, memorandum);
  await leaveLetters(walker, { matter, memorandum });
  await leaveTemplates(walker);
  await leaveNetworks(walker);
}

async function draftSurvey(walker: Walker): Promise<void> {
  await walker.goto(`${at}/enkater/ny`);
  await walker.fill({
    'Enkätens namn': 'Fjällenkäten',
    'Sista dag att svara': '2030-05-12',
    'Ansvarig för personuppgifterna': 'Kommunstyrelsen',
    'Kontakt för frågor': 'Samordnaren, 000-00 00 00',
    'Dataskyddsombudets kontaktuppgift': 'dataskyddsombud@fjallnas.example',
  });
  await walker.press('Skapa utkastet');
}

async function draftPlan(walker: Walker, title: string): Promise<string> {
  await walker.goto(`${at}/planer/ny`);
  await walker.fill({ Strategi: true, 'Planens namn': title });
  await walker.press('Börja skriva');
  return pathOf(walker);
}

async function propose(walker: Walker, plan: string): Promise<void> {
  await walker.goto(`${plan}/forslag`);
  await walker.fill({ 'Varför lämnas planen vidare ändå?': 'Nämnden vill se den.' });
  await walker.press('Lämna vidare ändå');
}

async function addMatter(walker: Walker, title: string, plan?: string): Promise<string> {
  await walker.goto(`${at}/arenden/nytt`);
  await walker.fill({ 'Vilken nämnd hör ärendet till?': 'Kommunstyrelsen', 'Vad gäller ärendet?': title });
  if (plan) await walker.fill({ 'Vilken plan gäller ärendet?': plan });
  await walker.press('Spara ärendet');
  return pathOf(walker);
}

async function decide(walker: Walker, plan: string): Promise<string> {
  const matter = await addMatter(walker, 'Fjällplan för beslut', plan);
  await handOver(walker, await draftMemorandum(walker, matter));
  await walker.goto(`${matter}/beslut/nytt`);
  await walker.fill({
    'Vem beslutade?': 'Kommunfullmäktige',
    'Vilken dag?': today(systemClock()), // the matter was raised today
    Paragraf: '7',
    Bifall: true,
  });
  await walker.press('Spara beslutet');
  await walker.press('Skriv in beslutet');
  return matter;
}

async function draftMemorandum(walker: Walker, matter: string): Promise<string> {
  await walker.goto(`${matter}/tjansteskrivelser/ny`);
  await walker.fill({
    Till: 'Kommunstyrelsen',
    Från: 'Kommunkansliet',
    'Handläggarens befattning': 'samordnare',
    'Tjänsteskrivelse med numrerade meningar': true,
  });
  await walker.press('Skapa utkastet');
  const memorandum = pathOf(walker);
  await walker.goto(`${memorandum}/forslag`);
  await walker.fill({ 'Vem beslutar?': 'Kommunstyrelsen', 'Vad föreslås?': 'kommunen gör så' });
  await walker.press(/^Lägg till/);
  await walker.goto(`${memorandum}/kostnader`);
  await walker.fill({
    'Vilken förvaltning betalar?': 'Kommunkansliet',
    'Vad gäller det?': 'Lokal',
    Antal: '2',
    'Pris per styck': '500',
  });
  await walker.press(/^Lägg till/);
  await walker.goto(`${memorandum}/bilagor`);
  await walker.fill({ 'Vad är bilagan?': 'Inbjudan', Filer: '%PDF-1.7 inbjudan' });
  await walker.press(/^Lägg till/);
  return memorandum;
}

async function handOver(walker: Walker, memorandum: string): Promise<void> {
  await walker.goto(`${memorandum}/lamna`);
  await walker.press('Lämna tjänsteskrivelsen');
}

function pathOf({ page }: Walker): string {
  return new URL(page.url()).pathname;
}
