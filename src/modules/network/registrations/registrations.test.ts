import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Fields, type Person, type World } from '#test/world.ts';
import { makeNetwork, makeParty } from '../take-act/network-in-tests.ts';
import { getRegistered } from './registrations.queries.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function aNetwork(terms: Parameters<typeof makeNetwork>[1] = {}) {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const networkId = await makeNetwork(host, terms);
  const party = (name: string) => makeParty(host, networkId, { name, email: 'a@b.example' });
  return { host, networkId, party };
}

const rows = {
  'administrations[]': ['Barn och utbildning', 'Miljö och bygg'],
  'keys[]': ['', ''],
  'numbers[]': ['2', '3'],
  'references[]': ['1234', ''],
  'people[]': ['Ylva Ek, rektor, ylva@brevby.example\nAli Berg', ''],
  answeredAs: 'registrator',
  revision: '1',
};
const registered = (host: Person, networkId: number, partyId: number) =>
  host.read((db) => getRegistered(db, { networkId, partyId }));

describe('a registration that the host enters', () => {
  test('stands per administration with sum, names and what is missing; also as a table', async () => {
    const { host, networkId, party } = await aNetwork();
    const id = await party('Brevby');
    const path = `/natverk/${networkId}/parter/${id}`;
    expect((await host.post(`${path}/anmalan`, { ...rows, isConditional: 'on' })).status).toBe(303);
    const page = (await host.get(path)).text.replaceAll('\u00a0', ' ');
    expect(page).toContain('24 000 kr');
    expect(page).toContain('beställarreferens saknas');
    const list = (await host.get(`/natverk/${networkId}/parter`)).text.replaceAll('\u00a0', ' ');
    expect(list).toContain('40 000 kr');
    expect(list).toContain('Anmäld med förbehåll');
    const choice = async (query: string) =>
      (await host.get(`/natverk/${networkId}/parter${query}`)).document.querySelector('main details.fold summary');
    expect((await choice(''))?.textContent).toBe('Sök, välj och ordna');
    expect((await choice('?lage=conditional&sok=Brev&ordning=namn'))?.textContent).toBe('Sök, välj och ordna (2 val)');
    const csv = (await host.get(`/natverk/${networkId}/parter/tabell.csv`)).text.split('\r\n');
    expect(csv[1]).toBe(
      'Brevby;;a@b.example;Anmäld med förbehåll;2026-11-20;Barn och utbildning;2;1234;Ali Berg, Ylva Ek;40000,00',
    );
    expect(csv).toHaveLength(4);
    const missing = (await host.get(`/natverk/${networkId}/aterstar`)).text;
    for (const words of [
      'beslut saknas (1)',
      'Brevby, Miljö och bygg',
      'Brevby, 3 platser',
      'Organisationsnummer saknas (1)',
    ])
      expect(missing).toContain(words);
  });

  test('of an organisation that is here is left to it', async () => {
    const { host, networkId } = await aNetwork();
    const { id: partner } = await makeOrganisation(world, 'Brevby');
    const id = await makeParty(host, networkId, { name: 'Brevby', partner });
    const path = `/natverk/${networkId}/parter/${id}`;
    const page = await host.get(path);
    expect(page.text).toContain('Finns i Stadig och svarar där.');
    expect(page.links.filter(({ href }) => href.endsWith('/anmalan'))).toEqual([]);
    expect((await host.post(`${path}/anmalan`, rows)).status).toBe(409);
    expect((await registered(host, networkId, id)).lines).toEqual([]);
  });

  test.each([
    [{ 'numbers[]': ['0', ''] }, 'administrations'],
    [{ organisationNumber: '212000-0143' }, 'organisationNumber'],
    [{ answeredAs: '' }, 'answeredAs'],
    [{ 'people[]': ['Ylva Ek\nYlva Ek', ''] }, 'administrations'],
    [{ revision: '7' }, 'administrations'],
  ])('%j is refused at its field and nothing is kept', async (changed, field) => {
    const { host, networkId, party } = await aNetwork();
    const id = await party('Brevby');
    const refused = await host.post(`/natverk/${networkId}/parter/${id}/anmalan`, { ...rows, ...changed });
    expect(refused.status).toBe(400);
    expect(refused.document.querySelector(`a[href="#field-${field}"]`)).not.toBeNull();
    expect((await registered(host, networkId, id)).state).toBe('invited');
  });

  test('is taken after the last day, which is not for the host', async () => {
    const { host, networkId, party } = await aNetwork({ answerBy: '2026-01-01' });
    const id = await party('Brevby');
    expect((await host.post(`/natverk/${networkId}/parter/${id}/anmalan`, rows)).status).toBe(303);
    expect((await registered(host, networkId, id)).state).toBe('registered');
  });

  test('a participant is replaced, an administration gives back its places, the party leaves', async () => {
    const { host, networkId, party } = await aNetwork();
    const id = await party('Brevby');
    const path = `/natverk/${networkId}/parter/${id}`;
    await host.post(`${path}/anmalan`, rows);
    const before = await registered(host, networkId, id);
    const ylva = before.people.find(({ name }) => name === 'Ylva Ek');
    await host.post(`${path}/deltagare/${ylva?.id}`, { name: 'Bo Ny', role: '', email: '' });
    expect((await registered(host, networkId, id)).people.map(({ name }) => name)).toEqual(['Ali Berg', 'Bo Ny']);
    const line = before.lines.find(({ administration }) => administration === 'Miljö och bygg');
    expect((await host.get(`${path}/rader/${line?.lineKey}`)).text).toContain('Platserna kostar ingenting.');
    await host.post(`${path}/rader/${line?.lineKey}`, { why: '' });
    expect((await registered(host, networkId, id)).lines.map(({ administration }) => administration)).toEqual([
      'Barn och utbildning',
    ]);
    expect((await host.get(`${path}/rader/${line?.lineKey}`)).status).toBe(404);
    await host.post(`${path}/avgang`, { why: 'Omorganisation.' });
    expect(await registered(host, networkId, id)).toMatchObject({ state: 'left', lines: [], people: [] });
    expect((await host.get('/historik')).text).toContain('Förde in att Brevby lämnar ”Nätverk för demokrati”');
  });
});

test('who waits is moved up when there is room, the longest first in the list', async () => {
  const { host, networkId, party } = await aNetwork({ seats: 5 });
  const [first, second] = [await party('Brevby'), await party('Ekdal')];
  await host.post(`/natverk/${networkId}/parter/${first}/anmalan`, rows);
  await host.post(`/natverk/${networkId}/parter/${second}/anmalan`, rows);
  expect((await registered(host, networkId, second)).state).toBe('waiting');
  expect((await host.get(`/natverk/${networkId}/parter`)).text).toContain('ryms inte nu');
  expect((await host.post(`/natverk/${networkId}/parter/${second}/plats`)).status).toBe(409);
  await host.post(`/natverk/${networkId}/parter/${first}/avgang`, { why: '' });
  expect((await host.get(`/natverk/${networkId}/parter`)).text).toContain('Ge Ekdal plats');
  expect((await host.post(`/natverk/${networkId}/parter/${second}/plats`)).status).toBe(303);
  expect((await registered(host, networkId, second)).state).toBe('registered');
  const letters = await host.read((db) => db.selectFrom('networkMail').select(['partyId', 'type']).execute());
  expect(letters).toEqual([{ partyId: second, type: 'place' }]);
});

test('who has waited longest comes first; another goes before only when the host says why, with whom it passed in the history', async () => {
  const { host, networkId, party } = await aNetwork({ seats: 5 });
  const ids: number[] = [];
  const small = { ...rows, 'administrations[]': ['Skola'], 'numbers[]': ['2'], 'people[]': [''] };
  for (const name of ['Brevby', 'Ekdal', 'Lunda', 'Åby']) ids.push(await party(name));
  const [first, second, third, fourth] = ids;
  const path = (id: number | undefined) => `/natverk/${networkId}/parter/${id}`;
  const joining: [number | undefined, Fields][] = [
    [first, small],
    [second, { ...rows, 'numbers[]': ['2', '2'] }],
    [third, small],
    [fourth, small],
  ];
  for (const [id, said] of joining) expect((await host.post(`${path(id)}/anmalan`, said)).status).toBe(303);
  const list = await host.get(`/natverk/${networkId}/parter`);
  expect(list.text).toContain('3 platser är lediga.');
  expect(list.text).not.toContain('Ge Ekdal plats');
  expect(list.links.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Låt Lunda gå före …', 'Låt Åby gå före …']),
  );
  const strict = await host.post(`${path(third)}/plats`);
  expect([strict.status, strict.text]).toEqual([409, expect.stringContaining('Ekdal har väntat längre.')]);
  expect((await host.get(`${path(second)}/forbi`)).status).toBe(404);
  const page = await host.get(`${path(third)}/forbi`);
  expect(page.text).toContain('Ekdal, 4 platser, ryms inte, och står kvar på väntelistan.');
  const basis = page.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
  expect((await host.post(`${path(third)}/forbi`, { basis, why: '' })).status).toBe(400);
  // Made when somebody else stood before: asked again.
  expect((await host.post(`${path(fourth)}/forbi`, { basis, why: 'Två ryms.' })).status).toBe(400);
  expect((await host.post(`${path(third)}/forbi`, { basis, why: 'Ekdal behöver fyra.' })).status).toBe(303);
  expect((await registered(host, networkId, third ?? 0)).state).toBe('registered');
  expect((await registered(host, networkId, second ?? 0)).state).toBe('waiting');
  expect((await host.get('/historik')).text).toContain(
    'Gav Lunda plats i nätverket ”Nätverk för demokrati” före Ekdal: Ekdal behöver fyra.',
  );
  const reader = await makePerson(world, host.organisation, 'reader');
  expect((await reader.post(`${path(fourth)}/forbi`, { basis, why: 'x' })).status).toBe(403);
});

test('the list is filtered, searched and ordered by its address', async () => {
  const { host, networkId, party } = await aNetwork();
  for (const name of ['Åby', 'Brevby', 'Ekdal']) await party(name);
  const id = await party('Lunda');
  await host.post(`/natverk/${networkId}/parter/${id}/anmalan`, rows);
  const shown = async (query: string) => {
    const { document } = await host.get(`/natverk/${networkId}/parter?${query}`);
    return [...document.querySelectorAll('tbody th a')].map((link) => link.textContent);
  };
  expect(await shown('')).toEqual(['Brevby', 'Ekdal', 'Lunda', 'Åby']);
  expect(await shown('ordning=deltagare')).toEqual(['Lunda', 'Brevby', 'Ekdal', 'Åby']);
  expect(await shown('lage=registered')).toEqual(['Lunda']);
  expect(await shown('sok=ylva')).toEqual(['Lunda']);
  expect(await shown('sok=finns+inte&lage=nonsens')).toEqual([]);
});
