import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addParties } from '../parties/party.commands.ts';
import { listParticipations } from '../participation/participation.queries.ts';
import { typeNetwork, typeWholeNetwork } from '../typed-network-in-tests.ts';
import { listMeetings } from './meeting.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const aHost = async () => makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
const meetingsOf = (host: Person, id: number) => host.read((db) => listMeetings(db, id));
const typed = { title: 'Första träffen', on: '2026-12-06', from: '9', to: '16.30', place: 'Växjö' };

test('a meeting is kept in UTC and shown in Swedish time', async () => {
  const host = await aHost();
  const id = await typeNetwork(host);
  expect((await host.post(`/natverk/${id}/traffar/ny`, typed)).status).toBe(303);
  const [meeting] = await meetingsOf(host, id);
  expect([meeting?.startsAt.toISOString(), meeting?.endsAt.toISOString()]).toEqual([
    '2026-12-06T08:00:00.000Z',
    '2026-12-06T15:30:00.000Z',
  ]);
  expect((await host.get(`/natverk/${id}`)).text.replaceAll('\u00a0', ' ')).toContain(
    '6 december 2026 kl. 09.00–16.30',
  );
});

test.each([
  [
    { on: '2027-03-28', from: '02.30' },
    'Det klockslaget finns inte den dagen, eftersom klockan ställs fram till sommartid. Välj ett annat.',
  ],
  [{ to: '8' }, 'Träffen måste sluta efter att den har börjat'],
  [{ from: 'nio' }, 'Skriv klockslaget så här: 9 eller 09.30'],
  [{ link: 'javascript:alert(1)' }, 'Skriv en länk som börjar med https://'],
  [{ title: '' }, 'Skriv vad träffen heter'],
])('%j is refused at its field', async (changed, sentence) => {
  const host = await aHost();
  const id = await typeNetwork(host);
  const refused = await host.post(`/natverk/${id}/traffar/ny`, { ...typed, ...changed });
  expect([refused.status, refused.errors]).toEqual([400, [sentence]]);
  expect(await meetingsOf(host, id)).toEqual([]);
});

test('the hour that comes twice is the first, and the page says so', async () => {
  const host = await aHost();
  const id = await typeNetwork(host);
  await host.post(`/natverk/${id}/traffar/ny`, { ...typed, on: '2026-10-25', from: '02.30', to: '9' });
  const [meeting] = await meetingsOf(host, id);
  expect(meeting?.startsAt.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect((await host.get(`/natverk/${id}/traffar/${meeting?.id}`)).text).toContain('Träffen gäller den första.');
});

test('several are pasted; one bad line stops them all', async () => {
  const host = await aHost();
  const id = await typeNetwork(host);
  const rest = { from: '9', to: '16', place: '' };
  const refused = await host.post(`/natverk/${id}/traffar/flera`, { ...rest, lines: '2026-12-06\nvåren 2018' });
  expect(refused.errors).toEqual(['Rad 2: skriv vilken dag träffen är, till exempel 6 december 2016']);
  await host.post(`/natverk/${id}/traffar/flera`, { ...rest, lines: '2026-12-06 10-15 Växjö\n20 januari 2027' });
  expect((await meetingsOf(host, id)).map(({ title, place }) => [title, place])).toEqual([
    ['Träff 1', 'Växjö'],
    ['Träff 2', ''],
  ]);
});

test('a changed meeting keeps its uid with a higher sequence; a cancelled one stays, with its reason, and cannot be changed', async () => {
  const host = await aHost();
  const id = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
  await host.post(`/natverk/${id}/utskick`);
  const [before] = await meetingsOf(host, id);
  const path = `/natverk/${id}/traffar/${before?.id}`;
  const form = await host.get(`${path}/andring`);
  const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
  expect((await host.post(`${path}/andring`, { ...typed, basis })).status).toBe(303);
  const changed = (await meetingsOf(host, id)).find((one) => one.id === before?.id);
  expect(changed).toMatchObject({ uid: before?.uid, sequence: 1, title: 'Första träffen' });
  expect((await host.post(`${path}/borttagning`)).status).toBe(409);
  expect((await host.post(`${path}/installning`, { reason: '' })).errors).toEqual([
    'Skriv varför träffen ställs in, så att de inbjudna förstår',
  ]);
  expect((await host.post(`${path}/installning`, { reason: 'Föreläsaren är sjuk.' })).status).toBe(303);
  const cancelled = (await meetingsOf(host, id)).find((one) => one.id === before?.id);
  expect(cancelled).toMatchObject({
    uid: before?.uid,
    sequence: 2,
    state: 'cancelled',
    cancelledWhy: 'Föreläsaren är sjuk.',
  });
  expect((await host.post(`${path}/installning`, { reason: 'Igen.' })).status).toBe(409);
});

test('a meeting that has been held is not cancelled, and its page does not offer it; before, the host reads what follows', async () => {
  const host = await aHost();
  const id = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
  await host.post(`/natverk/${id}/utskick`);
  const [meeting] = await meetingsOf(host, id);
  const path = `/natverk/${id}/traffar/${meeting?.id}`;
  expect((await host.get(path)).text).toContain('Ställ in träffen');
  expect((await host.get(`${path}/installning`)).text).toContain('Avgiften ändras inte av sig själv.');
  const before = world.services.clock();
  world.setClock(meeting?.endsAt.toISOString() ?? '');
  expect((await host.get(path)).text).not.toContain('Ställ in träffen');
  const refused = await host.post(`${path}/installning`, { reason: 'Föreläsaren är sjuk.' });
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('har redan varit')]);
  world.setClock(before.toISOString());
});

test('what a meeting is about keeps its lines, for the host, in the invitation and with who is invited', async () => {
  const host = await aHost();
  const member = await makePerson(world, await makeOrganisation(world, 'Medlem'), 'coordinator');
  const id = await typeNetwork(host);
  await host.post(`/natverk/${id}/traffar/ny`, { ...typed, agenda: 'Kaffe\nTvå frågor' });
  await host.run(addParties, { networkId: id, lines: '', organisations: [member.organisation.id] });
  await host.post(`/natverk/${id}/utskick`);
  await world.drainJobs();
  const [meeting] = await meetingsOf(host, id);
  const own = await host.get(`/natverk/${id}/traffar/${meeting?.id}`);
  expect(own.document.querySelector('.typed')?.textContent).toBe('Kaffe\nTvå frågor');
  const invitation = await host.get(`/natverk/${id}/inbjudan`);
  expect(invitation.document.querySelector('h1')?.textContent).toBe('Inbjudan till Nätverk för demokrati');
  const said = [...invitation.document.querySelectorAll('article p')].map((one) => one.innerHTML);
  expect(said).toContain('Kaffe<br>Två frågor');
  const [participation] = await member.read(listParticipations);
  const invited = await member.get(`/deltagande/${participation?.id}`);
  expect(invited.document.querySelector('li > .typed')?.textContent).toBe('Kaffe\nTvå frågor');
});
