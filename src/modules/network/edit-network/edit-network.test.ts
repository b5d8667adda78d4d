import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { getNetwork, listNetworks } from '../network.queries.ts';
import { listParties } from '../parties/party.queries.ts';
import { yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { typedNetwork, typeNetwork, typeWholeNetwork } from '../typed-network-in-tests.ts';
import { changeable, changeNetwork } from './edit-network.commands.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const aHost = async () => makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
const stored = (host: Person, id: number) => host.read((db) => getNetwork(db, id));

describe('a network', () => {
  test('nothing yet says what it is for; added, it is listed and its history told', async () => {
    const host = await aHost();
    expect((await host.get('/natverk')).text).toContain('serie träffar');
    const id = await typeNetwork(host);
    expect(await stored(host, id)).toMatchObject({ feeOre: 800_000, vat: 'standard', vatPercent: 25, state: 'draft' });
    expect((await host.get('/natverk')).text).toContain('Nätverk för demokrati');
    expect((await host.get(`/natverk/${id}`)).text).toContain('Nästa steg: lägg till träffarna.');
    expect((await host.get('/historik')).text).toContain('Lade till nätverket ”Nätverk för demokrati”');
  });

  test.each([
    [{ title: '' }, 'Skriv vad nätverket heter'],
    [{ feeOre: 'åtta' }, 'Skriv avgiften i kronor med siffror, till exempel 8 000. Högst en miljon.'],
    [{ feeOre: '1 000 001' }, 'Skriv avgiften i kronor med siffror, till exempel 8 000. Högst en miljon.'],
    [{ vat: 'exempt' }, 'Skriv varför ni är momsfria, eftersom det måste stå på fakturan'],
    [{ vat: 'exempt', vatReason: 'Hemligt', vatCode: 'VATEX-EU-AE' }, 'Välj ett av undantagen, eller ingen kod'],
    [{ feeOre: '-100' }, 'Skriv avgiften i kronor med siffror, till exempel 8 000. Högst en miljon.'],
    [{ paymentDays: '-1' }, 'Skriv antalet dagar med siffror, 0–365'],
    [{ answerBy: '2026-02-30' }, 'Skriv en dag som finns, till exempel 2026-11-15'],
    [{ seats: '0' }, 'Skriv antalet platser med siffror, 1–5 000, eller lämna tomt'],
    [{ cancelPercent: '101' }, 'Skriv procent med siffror, 0–100'],
    [{ contactEmail: 'vard@' }, 'Skriv e-postadressen så här: namn@kommun.se'],
  ])('%j is explained', async (changed, sentence) => {
    const host = await aHost();
    const refused = await host.post('/natverk/nytt', { ...typedNetwork, ...changed });
    expect([refused.status, refused.errors]).toEqual([400, [sentence]]);
    expect(await host.read(listNetworks)).toEqual([]);
  });

  test('exempt from VAT has no percent and keeps its reason; a changed one that was read before another change is stopped', async () => {
    const host = await aHost();
    const id = await typeNetwork(host, { vat: 'exempt', vatReason: 'Utbildning', vatCode: 'VATEX-EU-132-1I' });
    expect(await stored(host, id)).toMatchObject({
      vatPercent: 0,
      vatReason: 'Utbildning',
      vatCode: 'VATEX-EU-132-1I',
    });
    const form = await host.get(`/natverk/${id}/andring`);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const change = { ...typedNetwork, title: 'Nytt namn', basis };
    expect((await host.post(`/natverk/${id}/andring`, change)).status).toBe(303);
    expect((await host.post(`/natverk/${id}/andring`, { ...change, title: 'Ett tredje' })).status).toBe(400);
    expect(await stored(host, id)).toMatchObject({ title: 'Nytt namn', vatPercent: 25, vatReason: '', vatCode: '' });
  });

  test('a yes to terms that have been changed since they were read is stopped; other changes stop nobody', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
    await host.post(`/natverk/${id}/utskick`);
    const [party] = await host.read((db) => listParties(db, id));
    const partyId = party?.id ?? 0;
    const say = (revision: number) =>
      host.run(takePartyAct, { partyId, key: `${revision}`, act: yes({ Skola: 1 }, { revision }), cameBy: 'link' });
    await host.run(changeNetwork, { id, ...changeable(await stored(host, id)), feeOre: 8_000_000 });
    await expect(say(1)).rejects.toThrow('meanwhile');
    await host.run(changeNetwork, { id, ...changeable(await stored(host, id)), purpose: 'Ett annat syfte.' });
    await say(2);
    const agreed = await host.read((db) => db.selectFrom('agreement').select('feeOre').execute());
    expect(agreed).toEqual([{ feeOre: 8_000_000 }]);
  });

  test('a copy has texts, terms and parties, and neither days, meetings nor answers', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
    const copied = await host.post(`/natverk/${id}/kopia`);
    const copy = Number(copied.location?.split('/').at(-1));
    expect(await stored(host, copy)).toMatchObject({
      title: 'Nätverk för demokrati (kopia)',
      answerBy: null,
      feeOre: 800_000,
    });
    const row = (await host.read(listNetworks)).find((one) => one.id === copy);
    expect(row).toMatchObject({ state: 'draft', parties: 1, answered: 0, meetings: 0 });
  });

  test('a draft is removed with all that is in it, an open one only closed', async () => {
    const host = await aHost();
    const draft = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
    const assignment = { title: 'Läs på', dueOn: '2027-01-10', purpose: '', instructions: '', questions: '', step: '' };
    expect((await host.post(`/natverk/${draft}/uppgifter/ny`, assignment)).status).toBe(303);
    expect((await host.post(`/natverk/${draft}/borttagning`)).status).toBe(303);
    const open = await typeWholeNetwork(host, ['Brevby; a@brevby.example']);
    await host.post(`/natverk/${open}/utskick`);
    expect((await host.post(`/natverk/${open}/borttagning`)).status).toBe(409);
    expect((await host.post(`/natverk/${open}/avslut`)).status).toBe(303);
    expect((await stored(host, open)).state).toBe('closed');
  });

  test('is not for other roles, and not there for another organisation', async () => {
    const host = await aHost();
    const id = await typeNetwork(host);
    const reader = await makePerson(world, host.organisation, 'reader');
    const stranger = await aHost();
    expect((await reader.get(`/natverk/${id}`)).status).toBe(403);
    for (const path of ['', '/parter', '/utskick', '/aterstar', '/inbjudan', '/andring'])
      expect([path, (await stranger.get(`/natverk/${id}${path}`)).status]).toEqual([path, 404]);
  });
});
