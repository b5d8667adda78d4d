import ICAL from 'ical.js';
import { expect } from 'vitest';
import { expectSaid, open, until, type Officer } from './at-the-desk.ts';
import { pdfOf } from './pdf-of.ts';

export const places = [
  ['Barn- och utbildningsförvaltningen', '2', 'ZZBUF01'],
  ['Medborgarförvaltningen', '3', 'ZZMBF01'],
  ['Räddningstjänsten', '1', 'ZZRTJ01'],
] as const;

/** As it came in a letter: the last day is three weeks before the first meeting. */
const invitation = [
  'Inbjudan till nätverket för kommuner mot våldsbejakande extremism',
  'Föreningen Vardagens demokrati bjuder in till nätverket för kommuner mot våldsbejakande extremism.',
  'Träffar:',
  '- 6 december 2016, Stockholm',
  '- 8 mars 2017, Göteborg',
  '- 7 juni 2017, Stockholm',
  '- 11 oktober 2017, Malmö',
  '- 14 mars 2018, Stockholm',
  'Avgiften är 8 000 kr per person, exklusive moms.',
  'Anmäl er senast den 15 november 2016.',
  'Deltagandet ska vara beslutat av kommunstyrelsen.',
  'Varje kommuns deltagande dokumenteras och sprids till andra kommuner.',
  'Vid återbud efter den 30 november debiteras hela avgiften.',
];

/** The administrations that go, and the executive committee. */
export async function describeOrganisation({ walker }: Officer): Promise<void> {
  await open(walker, 'Uppdrag', /Klistra in/);
  await walker.fill({
    'Lista med enheter': `Förvaltning;Enhet;Verksamhet;Antal anställda\n${places.map(([name]) => `${name};${name};Kontor;40`).join('\n')}`,
  });
  await walker.press('Granska listan');
  await walker.press(/^Läs in/);
  await open(walker, 'Uppdrag', /Lägg till en nämnd|nämnd/);
  await walker.fill({ Namn: 'Kommunstyrelsen', Styrelse: true });
  await walker.press('Spara nämnden');
}

export async function bringInvitation({ walker }: Officer): Promise<void> {
  await open(walker, 'Erfarenheter', 'Någon har bjudit in oss');
  const buffer = await pdfOf('Inbjudan', invitation);
  await walker.page
    .getByLabel(/^Inbjudan som fil/)
    .setInputFiles({ name: 'inbjudan.pdf', mimeType: 'application/pdf', buffer });
  await walker.press('Läs inbjudan');
  const main = walker.page.getByRole('main');
  expect(await main.getByLabel(/^Vem bjuder in/).inputValue()).toBe('Föreningen Vardagens demokrati');
  expect(await main.getByLabel(/^Sista dag att svara/).inputValue()).toBe('2016-11-15');
  expect(await main.getByLabel(/^Avgift per person/).inputValue()).toMatch(/^8\s000$/);
  expect((await main.getByLabel(/^När är träffarna/).inputValue()).split('\n')).toHaveLength(5);
  expect(await main.getByRole('radio', { name: 'Ja', exact: true }).isChecked()).toBe(true);
  await walker.press('Spara och gå vidare');
  await expectSaid(walker, 'Svara senast 15 november 2016');
  await walker.follow('Svara på inbjudan');
}

/** The same from a host that is here: it has come by itself. */
export async function answerInvitation({ walker }: Officer): Promise<void> {
  await open(walker, 'Erfarenheter');
  await until(walker, 'Inte besvarad');
  await walker.follow(/mot våldsbejakande extremism/);
  await expectSaid(walker, 'Svara senast 15 november 2016', 'Den som bjuder in använder Stadig');
  await walker.follow('Svara på inbjudan');
}

/** Who goes, before anybody has been able to decide. */
export async function register({ walker }: Officer, also: Record<string, string> = {}): Promise<void> {
  for (const [name, number, reference] of places)
    await walker.fill({ [`Antal från ${name}`]: number, [`Beställarreferens för ${name}`]: reference });
  await walker.fill({
    'Vilka är de?': people,
    'Varför vill ni delta?': 'Vi behöver lära av andra kommuner och har ingen egen arbetsgrupp.',
    'Vem beslutar?': 'Kommunstyrelsen',
    'Vilken förvaltning skriver?': 'Räddningstjänsten',
    'Din befattning': 'trygghets- och beredskapshandläggare',
    ...also,
  });
  await walker.press('Anmäl er');
}

const people = [
  'Rektorn, rektor@kommun.example, Barn- och utbildningsförvaltningen',
  'Skolkuratorn, kurator@kommun.example, Barn- och utbildningsförvaltningen',
  'Socialsekreteraren, socialsekreterare@kommun.example, Medborgarförvaltningen',
  'Brandinspektören, brandinspektor@kommun.example, Räddningstjänsten',
].join('\n');

export async function note({ walker }: Officer): Promise<void> {
  await open(walker, 'Erfarenheter', /mot våldsbejakande extremism/, 'Anteckna: Träff 1');
  await walker.fill({ 'Något vi tog med oss hem': true, Text: 'En lägesbild först, sedan en plan.' });
  await walker.press('Spara anteckningen');
  await expectSaid(walker, 'Deltar – beslut väntar', 'Det här tog vi med oss hem', 'En lägesbild först');
}

export async function replaceParticipant({ walker }: Officer): Promise<void> {
  await open(walker, 'Erfarenheter', /mot våldsbejakande extremism/, 'Räddningstjänsten', 'Byt: Brandinspektören');
  await walker.fill({ 'Namn eller befattning': 'Insatsledaren', 'E-post': 'insatsledare@kommun.example' });
  await walker.press('Byt deltagare');
  await expectSaid(walker, 'Insatsledaren');
}

/** The meetings as a calendar reads them: uid, sequence, state and the moment they begin. */
export async function readCalendar({ walker }: Officer) {
  await open(walker, 'Erfarenheter', /mot våldsbejakande extremism/);
  const link = walker.page.getByRole('link', { name: 'Hämta träffarna till kalendern' });
  const { bytes } = await walker.fetch((await link.getAttribute('href')) ?? '');
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as unknown[]); // one VCALENDAR stands in the text
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: String(event.getFirstPropertyValue('status')),
    begins: String(event.getFirstPropertyValue('dtstart')),
  }));
}

export async function handIn({ walker }: Officer, assignment: string): Promise<void> {
  await open(walker, 'Erfarenheter', /mot våldsbejakande extremism/);
  await until(walker, assignment);
  await walker.follow(`Lämna in: ${assignment}`);
  await walker.fill({
    'Vad har ni gjort och kommit fram till?': 'Vi har samlat det som redan görs i tre förvaltningar.',
  });
  await walker.press('Lämna in');
}

export const experience = {
  title: 'Tre förvaltningar lärde sig tillsammans',
  how: 'En arbetsgrupp från tre förvaltningar gjorde varje uppgift tillsammans.',
};

export async function document({ walker }: Officer): Promise<void> {
  await open(walker, 'Erfarenheter', /mot våldsbejakande extremism/, 'Skriv dokumentationen');
  await walker.fill({
    Rubrik: experience.title,
    Bakgrund: 'Vi hade ingen samlad bild av vad som görs mot våldsbejakande extremism.',
    Genomförande: experience.how,
    Framgångsfaktorer: 'Att varje förvaltning hade en plats.',
    Utmaningar: 'Anmälan skulle göras innan styrelsen kunde besluta.',
  });
  await walker.press('Spara utkastet');
  await walker.follow('Lämna in till den som bjuder in');
  await walker.press('Lämna in');
}

/** Somebody else, who has never met either, finds it by a word. */
export async function findInLibrary({ walker }: Officer): Promise<void> {
  await open(walker, 'Erfarenheter', 'Läs vad andra har gjort och lärt sig');
  await walker.fill({ Sök: 'extremism' });
  await walker.press('Sök');
  await walker.follow(experience.title);
  await expectSaid(walker, experience.how, 'Gislaveds kommun', 'Utmaningar');
}
