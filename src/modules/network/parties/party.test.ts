import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { makeParty, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { typeNetwork, typeWholeNetwork } from '../typed-network-in-tests.ts';
import { listParties } from './party.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const aHost = async () => makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
const partiesOf = (host: Person, id: number) => host.read((db) => listParties(db, id));

test('parties come from pasted lines and from the installation, each once', async () => {
  const host = await aHost();
  const here = await makeOrganisation(world, `Älvstad ${Date.now()}`);
  const id = await typeNetwork(host);
  const path = `/natverk/${id}/parter/nya`;
  expect((await host.get(path)).text).toContain(here.name);
  const added = await host.post(path, {
    lines: 'Brevby kommun; Info@brevby.example; 212000-0142',
    organisations: [String(here.id)],
  });
  expect(added.status).toBe(303);
  expect(
    (await partiesOf(host, id)).map((one) => [one.name, one.email, one.organisationNumber, one.partnerOrganisationId]),
  ).toEqual([
    ['Brevby kommun', 'info@brevby.example', '2120000142', null],
    [here.name, '', '', here.id],
  ]);
  expect((await host.post(path, { lines: 'Brevby; ny@brevby.example' })).errors).toEqual([
    'Brevby finns redan i nätverket',
  ]);
  expect((await host.post(path, { lines: '' })).errors).toEqual(['Skriv eller välj minst en organisation']);
  expect((await host.post(path, { lines: 'Ny; a@ny.example; 212000-0143' })).errors).toEqual([
    'Rad 1: organisationsnumret stämmer inte',
  ]);
});

test('a name that is on the installation is that organisation', async () => {
  const host = await aHost();
  const here = await makeOrganisation(world, `Fjällnäs ${Date.now()}`);
  const id = await typeNetwork(host);
  await host.post(`/natverk/${id}/parter/nya`, { lines: `${here.name} kommun` });
  expect((await partiesOf(host, id)).map((one) => one.partnerOrganisationId)).toEqual([here.id]);
});

test('no more than four hundred', async () => {
  const host = await aHost();
  const id = await typeNetwork(host);
  const lines = Array.from({ length: 401 }, (_, at) => `Ort nummer ${at}x; a${at}@ort.example`);
  const path = `/natverk/${id}/parter/nya`;
  expect((await host.post(path, { lines: lines.join('\n') })).errors).toEqual([
    'Ett nätverk kan ha högst 400 inbjudna.',
  ]);
  expect((await host.post(path, { lines: lines.slice(1).join('\n') })).status).toBe(303);
  expect(await partiesOf(host, id)).toHaveLength(400);
});

test('details are changed with a check digit that holds; one that has answered is not removed', async () => {
  const host = await aHost();
  const id = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
  const [party] = await partiesOf(host, id);
  const path = `/natverk/${id}/parter/${party?.id}`;
  const form = await host.get(`${path}/andring`);
  const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
  const typed = { name: 'Brevby kommun', email: 'b@brevby.example', organisationNumber: '212000-0143', basis };
  expect((await host.post(`${path}/andring`, typed)).errors).toEqual([
    'Organisationsnumret stämmer inte. Kontrollera siffrorna, till exempel 212000-0142.',
  ]);
  expect((await host.post(`${path}/andring`, { ...typed, email: '', organisationNumber: '' })).errors).toEqual([
    'Skriv vart inbjudan ska skickas',
  ]);
  expect((await host.post(`${path}/andring`, { ...typed, organisationNumber: '2120000142' })).status).toBe(303);
  await host.post(`/natverk/${id}/utskick`);
  await host.run(takePartyAct, { partyId: party?.id ?? 0, key: 'a', act: yes({ Skola: 1 }), cameBy: 'link' });
  expect((await host.post(`${path}/borttagning`)).status).toBe(409);
  const other = await makeParty(host, id, { name: 'Annan', email: 'c@annan.example' });
  expect((await host.post(`/natverk/${id}/parter/${other}/borttagning`)).status).toBe(303);
  expect((await partiesOf(host, id)).map(({ name }) => name)).toEqual(['Brevby kommun']);
});
