import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '#foundations/documents/read-pdf.ts';
import { stopDocumentWorker } from '#foundations/documents/render-queue.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { codeDigest, keyingCodeOf, secretNameOf } from '../codes.ts';
import { meetingPoster } from '../meeting-link/poster.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { makeUnits, readyDetails } from '../survey-in-tests.ts';
import { listGroupInvitations } from '../invitations.queries.ts';
import { getSurvey } from '../survey.queries.ts';

let world: World;
let person: Person;
type Opened = { id: number; publicToken: string };
let codes: Opened;
let openLink: Opened;
let keyed: Opened;

beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits(person, { Skola: [20], Omsorg: [17] });
  const opened = async (mode: 'codes' | 'open-link' | 'keyed') => {
    const id = await person.run(addSurvey, { ...readyDetails, mode });
    return person.run(openSurvey, { id, secrets: world.services.secrets });
  };
  [codes, openLink, keyed] = [await opened('codes'), await opened('open-link'), await opened('keyed')];
  return stopDocumentWorker;
});

async function pdf(path: string) {
  const got = await person.get(path);
  expect([got.status, got.response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const read = await readPdf(new Uint8Array(await got.response.arrayBuffer()));
  return { ...read, words: read.text.map((page) => page.replaceAll('\u200b', '').replace(/\s+/g, ' ')) };
}
const qrOn = (page: { document: Document }) => page.document.querySelector('svg.qr')?.getAttribute('aria-label');

describe('slips with codes', () => {
  test('carry municipality, survey, address, code and last day between cut lines, and not the group', async () => {
    const groups = await person.read((db) => listGroupInvitations(db, codes.id));
    const [group = { id: 0, name: '' }] = groups;
    expect((await person.get(`/enkater/${codes.id}/koder/${group.id}/lappar`)).status).toBe(409);
    expect((await person.get(`/enkater/${codes.id}/koder/alla/lappar`)).status).toBe(409);
    await person.post(`/enkater/${codes.id}/koder/alla/uttag`);
    const all = await pdf(`/enkater/${codes.id}/koder/alla/lappar`);
    const written = all.words.map((words) => words.match(/\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/g) ?? []);
    expect(written.map((one) => one.length)).toEqual([0, 10, 10, 0, 10, 7]);
    expect(all.dashed.map((lines) => lines > 0)).toEqual([false, true, true, false, true, true]);
    expect(all.alternatives).toHaveLength(37);
    const [cover, slips] = all.words;
    expect(cover).toContain('Lappar för Skola 1 20 lappar. Gruppen har 20 anställda.');
    expect(cover).toContain('Lägg lapparna i en skål och blanda dem.');
    for (const said of [
      'Testvik',
      'Enkät om trygghet',
      `stadig.test/svara/${codes.publicToken}`,
      'Sista dag: 11 december 2026',
      'Lapparna blandas.',
    ])
      expect(slips?.split(said).length ?? 0).toBeGreaterThan(10);
    expect(slips?.match(/Skola 1/g)).toHaveLength(1); // in the margin, which is cut away
    const own = await pdf(`/enkater/${codes.id}/koder/${group.id}/lappar`);
    expect(own.pages).toBe(3);
    expect(own.words[1]).toBe(slips);
    const sheet = await person.get(`/enkater/${codes.id}/koder/${group.id}`);
    const shown = [...sheet.document.querySelectorAll('.slip-code')].map((one) => one.textContent);
    expect(written.slice(0, 3).flat()).toEqual(shown);
    expect(shown).toEqual([...shown].sort());
  });
});

describe('the link for a meeting', () => {
  test('is the address of the survey, where the code is typed; the sheet of a group names it', async () => {
    const page = await person.get(`/enkater/${codes.id}/mote`);
    expect(qrOn(page)).toBe(`QR-kod som leder till stadig.test/svara/${codes.publicToken}`);
    expect(page.text).toContain('Därför räknas svaren till rätt grupp');
    const [group = { id: 0 }] = await person.read((db) => listGroupInvitations(db, codes.id));
    const own = await pdf(`/enkater/${codes.id}/mote/${group.id}`);
    expect([own.pages, own.alternatives.length]).toEqual([1, 1]);
    expect(own.words[0]).toContain('För er i Skola 1');
    expect(own.words[0]).toContain('Skriv koden som står på lappen.');
    expect((await pdf(`/enkater/${codes.id}/mote/affisch`)).words[0]).not.toContain('Skola 1');
    expect((await person.get(`/enkater/${codes.id}/mote/999999`)).status).toBe(404);
  });

  test('without codes is the survey itself, and says what that means', async () => {
    const page = await person.get(`/enkater/${openLink.id}/mote`);
    expect(page.text).toContain('Länken är själva enkäten');
    expect(page.text).toContain('lovar därför inget om hur många som minst visas tillsammans');
    expect(page.text).not.toContain('lapp');
    const poster = await pdf(`/enkater/${openLink.id}/mote/affisch`);
    expect(poster.words[0]).toContain('Svaren hör inte till någon grupp.');
    expect(poster.words[0]).not.toMatch(/kod|lapp/i);
    const { questionnaire, ...survey } = await person.read((db) => getSurvey(db, openLink.id));
    const notesWith = (required?: true) => {
      const sections = questionnaire.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({ ...question, required })),
      }));
      const own = { ...survey, questionnaire: { ...questionnaire, sections }, publicToken: openLink.publicToken };
      const view = { locale: 'sv', publicUrl: 'https://stadig.test', organisation: person.organisation } as const;
      return meetingPoster(view, own).notes.join(' ');
    };
    expect([notesWith(), notesWith(true)].map((notes) => notes.includes('Du kan hoppa över frågor.'))).toEqual([
      true,
      false,
    ]);
    expect(notesWith(true)).toContain('Märkta frågor måste besvaras');
    expect((await person.get(`/enkater/${keyed.id}/mote`)).status).toBe(409);
  });
});

test('a shared device has an address of its own and says what it does not protect', async () => {
  const page = await person.get(`/enkater/${codes.id}/delad-enhet`);
  expect(qrOn(page)).toBe(`QR-kod som leder till stadig.test/svara/${codes.publicToken}/delad`);
  expect(page.text).toContain('privat fönster');
  expect(page.text).toContain('Det här kan sidan inte skydda mot');
  const poster = await pdf(`/enkater/${codes.id}/delad-enhet/affisch`);
  expect([poster.pages, poster.words[0]?.includes('Dra en lapp.')]).toEqual([1, true]);
  expect((await pdf(`/enkater/${openLink.id}/delad-enhet/affisch`)).words[0]).not.toMatch(/lapp/);
  expect((await visitor(world).get(`/svara/${codes.publicToken}/delad`)).status).toBe(200);
});

test('on paper the survey is confidential: every question, the information, and the code of those who type in', async () => {
  const page = await person.get(`/enkater/${keyed.id}/pappersenkat`);
  expect(page.text).toContain('Förtrolig, inte anonym');
  expect(page.text).toContain(`stadig.test/svara/${keyed.publicToken}/skriv-in`);
  const code = page.document.querySelector('.slip-code')?.textContent ?? '';
  const secret = await world.services.secrets.find(secretNameOf(keyed.publicToken));
  expect(code).toBe(secret && keyingCodeOf(secret));
  const row = await world.owner
    .selectFrom('survey')
    .select('keyingSha256')
    .where('id', '=', keyed.id)
    .executeTakeFirst();
  expect(row?.keyingSha256?.equals(codeDigest(code))).toBe(true);
  const form = await pdf(`/enkater/${keyed.id}/pappersenkat/fil?sprak=sv`);
  const words = form.words.join(' ');
  expect(words).toContain('Skriv inte ditt namn.');
  expect(words).toMatch(/1\. .*Kryssa i en ruta\./);
  expect(words).not.toMatch(/[{}]/);
  expect((await pdf(`/enkater/${keyed.id}/pappersenkat/fil?sprak=en`)).words.join(' ')).toContain('Tick one box.');
  expect((await person.get(`/enkater/${codes.id}/pappersenkat`)).status).toBe(409);
  await world.services.secrets.shred(secretNameOf(keyed.publicToken));
  expect((await person.get(`/enkater/${keyed.id}/pappersenkat`)).text).toContain('går inte att räkna fram');
});

test('the open survey says what to do now, by the way people answer, and nothing of how many were typed in', async () => {
  const main = async ({ id }: Opened) =>
    (await person.get(`/enkater/${id}`)).document.querySelector('main')?.textContent ?? '';
  expect(await main(openLink)).toContain('Visa länken på ett möte');
  const paper = await main(keyed);
  expect(paper).toContain('Skriv ut enkäten och dela ut den.');
  expect(paper).toContain('Hur många svar som är inskrivna visas först när enkäten har stängt.');
  const page = await person.get(`/enkater/${codes.id}`);
  expect(page.links.map((link) => link.href)).toContain(`/svara/${codes.publicToken}/lofte`);
  const rows = [...page.document.querySelectorAll('.fold tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual(['Skola 120Visas från i morgon', 'Omsorg 117Visas när enkäten har stängt']);
});

test('none of it is there for readers, neighbours, strangers or after closing', async () => {
  const reader = await makePerson(world, person.organisation, 'reader');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const paths = [
    'koder/alla/lappar',
    'mote',
    'mote/affisch',
    'delad-enhet',
    'delad-enhet/affisch',
    'utskick/aterkomna',
  ];
  for (const path of [
    ...paths.map((one) => `/enkater/${codes.id}/${one}`),
    `/enkater/${keyed.id}/pappersenkat`,
    `/enkater/${keyed.id}/pappersenkat/fil`,
  ]) {
    expect([path, (await reader.get(path)).status]).toEqual([path, 403]);
    expect([path, (await neighbour.get(path)).status]).toEqual([path, 404]);
    expect((await visitor(world).get(`/${person.organisation.slug}${path}`)).location).toMatch(/^\/logga-in/);
  }
  for (const path of ['koder', 'koder/alla', 'adresser', 'adresser/lista', 'utskick'])
    expect([path, (await person.get(`/enkater/${keyed.id}/${path}`)).status]).toEqual([path, 409]);
});
