import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { makeNetwork, makeParty } from '../take-act/network-in-tests.ts';
import { listAttendees } from './attendance.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function aMeeting() {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const networkId = await makeNetwork(host);
  const partyId = await makeParty(host, networkId, { name: 'Brevby', email: 'a@b.example' });
  await host.post(`/natverk/${networkId}/parter/${partyId}/anmalan`, {
    'administrations[]': 'Skola',
    'keys[]': '',
    'numbers[]': '2',
    'references[]': '',
    'people[]': 'Ylva Ek\nAli Berg',
    answeredAs: 'registrator',
    revision: '1',
  });
  const [meeting] = await host.read((db) => listMeetings(db, networkId));
  const meetingId = meeting?.id ?? 0;
  const attendees = () => host.read((db) => listAttendees(db, { networkId, meetingId }));
  return { host, networkId, partyId, path: `/natverk/${networkId}/traffar/${meetingId}`, attendees };
}

test('those ticked were there, and no others; one who stops afterwards stays in the list of that meeting', async () => {
  const { host, networkId, partyId, path, attendees } = await aMeeting();
  const [ali] = await attendees();
  expect((await host.post(`${path}/narvaro`, { present: String(ali?.id) })).status).toBe(303);
  expect((await host.get(path)).text).toContain('1 av 2 var med.');
  expect((await host.post(`${path}/narvaro`, { present: '999999999' })).errors).toEqual([
    'Välj bland deltagarna i listan',
  ]);
  await host.post(`/natverk/${networkId}/parter/${partyId}/avgang`, { why: '' });
  expect((await attendees()).map(({ name, present, hasLeft }) => [name, present, hasLeft])).toEqual([
    ['Ali Berg', true, true],
  ]);
});

test('two at the door do not undo each other: what was ticked or cleared since the list was read is all that changes', async () => {
  const { host, path, attendees } = await aMeeting();
  const [ali, ylva] = (await attendees()).map(({ id }) => String(id));
  const before = (page: { document: Document }) =>
    page.document.querySelector('input[name=before]')?.getAttribute('value') ?? '';
  const read = before(await host.get(`${path}/narvaro`));
  expect(read).toBe('');
  expect((await host.post(`${path}/narvaro`, { present: ali ?? '', before: read })).status).toBe(303);
  expect((await host.post(`${path}/narvaro`, { present: ylva ?? '', before: read })).status).toBe(303);
  expect((await attendees()).map(({ present }) => present)).toEqual([true, true]);
  expect(before(await host.get(`${path}/narvaro`))).toBe(`${ali},${ylva}`);
  expect((await host.post(`${path}/narvaro`, { present: ylva ?? '', before: `${ali},${ylva}` })).status).toBe(303);
  expect((await attendees()).map(({ name, present }) => [name, present])).toEqual([
    ['Ali Berg', false],
    ['Ylva Ek', true],
  ]);
  expect((await host.post(`${path}/narvaro`, { before: 'alla' })).status).toBe(400);
});

test('material is kept, given back as it was and removed; what could run is refused', async () => {
  const { host, path } = await aMeeting();
  const file = new File(['Hej'], 'anteckning.txt');
  expect((await host.post(`${path}/material`, { title: 'Anteckning', file })).status).toBe(303);
  const page = await host.get(path);
  const href = page.document.querySelector<HTMLAnchorElement>('a[href*="/material/"]')?.getAttribute('href') ?? '';
  const stored = await host.get(href.replace(`/${host.organisation.slug}`, ''));
  expect([stored.text, stored.response.headers.get('content-disposition')]).toEqual([
    'Hej',
    expect.stringContaining('attachment; filename="anteckning.txt"'),
  ]);
  const program = await host.post(`${path}/material`, { title: 'Program', file: new File(['MZ\u0090'], 'start.exe') });
  expect(program.errors).toEqual(['Filen kan köras som ett program och tas inte emot. Spara den som PDF.']);
  expect((await host.post(`${path}/material`, { title: 'Utan fil' })).errors).toEqual(['Välj en fil']);
  expect((await host.post(`${href.replace(`/${host.organisation.slug}`, '')}/borttagning`)).status).toBe(303);
  expect((await host.get(path)).text).toContain('Inget material ännu.');
});

test('the invitation is read as a page and taken as a calendar', async () => {
  const { host, networkId } = await aMeeting();
  const page = (await host.get(`/natverk/${networkId}/inbjudan`)).text.replaceAll('\u00a0', ' ');
  expect(page).toContain('8 000 kr per deltagare för alla träffar');
  const calendar = (await host.get(`/natverk/${networkId}/inbjudan/kalender`)).text;
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(calendar).toContain('DTSTART:20261206T080000Z');
});
