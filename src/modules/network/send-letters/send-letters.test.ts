import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mail, Mailer } from '#platform/mail/mailer.ts';
import { findPublicAddress } from '#platform/tenancy/public-address.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { listParties } from '../parties/party.queries.ts';
import { yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { typeWholeNetwork } from '../typed-network-in-tests.ts';
import { getSending } from './letters.queries.ts';
import { sendNetworkMailJob } from './send-network-mail.job.ts';

let world: World;
let taken: Mail[] = [];
let refuse: (mail: Mail) => Error | undefined = () => undefined;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => {
  taken = [];
  refuse = () => undefined;
});

/** The mail server's answers, as nodemailer gives them; the letters themselves go nowhere. */
const mailer: Mailer = {
  async send(mail) {
    const no = refuse(mail);
    if (no) throw no;
    taken.push(mail);
  },
  close: () => undefined,
};

const aHost = async () => makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
const places = ['Brevby; a@brevby.example', 'Ekdal; b@ekdal.example', 'Lunda; c@lunda.example'];

async function send(host: Person, networkId: number): Promise<void> {
  const job = sendNetworkMailJob({ ...world.services, mailer });
  await job.handle({ organisationId: host.organisation.id, networkId });
}

const tokenIn = (mail: Mail | undefined) => /natverk-inbjudan\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
const sending = (host: Person, id: number) => host.read((db) => getSending(db, id));

describe('the invitation', () => {
  test('is shown before it is sent, and goes to each outside with a link of its own that leads to that party', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    const before = await host.get(`/natverk/${id}/utskick`);
    expect(before.text).toContain('3 organisationer får brev med e-post.');
    expect(before.text).toContain('[organisationens egen länk]');
    expect((await host.post(`/natverk/${id}/utskick`)).status).toBe(303);
    await send(host, id);
    expect(taken.map(({ to }) => to.address).sort()).toEqual([
      'a@brevby.example',
      'b@ekdal.example',
      'c@lunda.example',
    ]);
    const parties = await host.read((db) => listParties(db, id));
    for (const mail of taken) {
      const found = await findPublicAddress(world.services.database, { token: tokenIn(mail), kind: 'network-party' });
      expect(parties.find((one) => one.id === found?.thingId)?.email).toBe(mail.to.address);
      expect(mail.text).toContain('Sista dag att svara är 15 december 2026.');
      expect(mail.replyTo?.address).toBe('vard@nat.example');
    }
    expect(new Set(taken.map(tokenIn)).size).toBe(3);
    expect(parties.map(({ state }) => state)).toEqual(['invited', 'invited', 'invited']);
    expect((await host.get(`/natverk/${id}/utskick`)).text).toContain('3 brev är skickade.');
  });

  test('ordered and sent again goes to nobody twice; one who is added later gets it', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    await host.post(`/natverk/${id}/utskick`);
    await send(host, id);
    await host.post(`/natverk/${id}/utskick`);
    await send(host, id);
    expect(taken).toHaveLength(3);
    await host.post(`/natverk/${id}/parter/nya`, { lines: 'Nyby; d@nyby.example' });
    await host.post(`/natverk/${id}/utskick`);
    await send(host, id);
    expect(taken.map(({ to }) => to.address).slice(3)).toEqual(['d@nyby.example']);
  });

  test('stopped half way it goes on where it was', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(
      host,
      Array.from({ length: 80 }, (_, at) => `Ort nummer ${at}x; a${at}@ort.example`),
    );
    await host.post(`/natverk/${id}/utskick`);
    refuse = () =>
      taken.length >= 65
        ? Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', command: 'CONN' })
        : undefined;
    await expect(send(host, id)).rejects.toThrow('ECONNREFUSED');
    const half = taken.length;
    expect(half).toBeGreaterThanOrEqual(65);
    refuse = () => undefined;
    await send(host, id);
    expect(new Set(taken.map(({ to }) => to.address)).size).toBe(80);
    expect(taken).toHaveLength(80);
    expect(await sending(host, id)).toEqual({ ordered: 80, sent: 80, refused: 0 });
  });

  test('what is refused is listed with the reason; changed and tried again it goes, and the old link is dead', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    await host.post(`/natverk/${id}/utskick`);
    refuse = ({ to }) =>
      to.address === 'b@ekdal.example'
        ? Object.assign(new Error('no'), { command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 No such user' })
        : undefined;
    await send(host, id);
    expect(await sending(host, id)).toEqual({ ordered: 3, sent: 2, refused: 1 });
    expect((await host.get(`/natverk/${id}/utskick`)).text).toContain('550 5.1.1 No such user');
    refuse = () => undefined;
    const parties = await host.read((db) => listParties(db, id));
    const [brevby, ekdal] = parties;
    const change = async (partyId: number, name: string, email: string) => {
      const form = await host.get(`/natverk/${id}/parter/${partyId}/andring`);
      const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
      return host.post(`/natverk/${id}/parter/${partyId}/andring`, { name, email, organisationNumber: '', basis });
    };
    expect((await change(ekdal?.id ?? 0, 'Ekdal', 'ny@ekdal.example')).status).toBe(303);
    await host.post(`/natverk/${id}/utskick/igen`);
    await send(host, id);
    expect(taken.at(-1)?.to.address).toBe('ny@ekdal.example');
    const old = tokenIn(taken.find(({ to }) => to.address === 'a@brevby.example'));
    await change(brevby?.id ?? 0, 'Brevby', 'annan@brevby.example');
    expect(await findPublicAddress(world.services.database, { token: old, kind: 'network-party' })).toBeUndefined();
  });

  test('a reminder goes once to those who have not answered, and never after the last day', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    await host.post(`/natverk/${id}/utskick`);
    await send(host, id);
    const [first] = await host.read((db) => listParties(db, id));
    await host.run(takePartyAct, { partyId: first?.id ?? 0, key: 'a', act: yes({ Skola: 1 }), cameBy: 'link' });
    expect((await host.get(`/natverk/${id}/utskick/paminnelse`)).text).toContain('de 2 organisationer');
    expect((await host.post(`/natverk/${id}/utskick/paminnelse`, { round: '1' })).status).toBe(303);
    expect((await host.post(`/natverk/${id}/utskick/paminnelse`, { round: '1' })).status).toBe(409);
    await send(host, id);
    expect(taken.slice(3).map(({ subject }) => subject)).toEqual(Array(2).fill('Påminnelse: Nätverk för demokrati'));
    await world.owner.updateTable('network').set({ answerBy: '2026-01-01' }).where('id', '=', id).execute();
    expect((await host.post(`/natverk/${id}/utskick/paminnelse`, { round: '2' })).status).toBe(409);
  });

  test('a cancelled meeting is told to those who have said yes', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    await host.post(`/natverk/${id}/utskick`);
    await send(host, id);
    const [first] = await host.read((db) => listParties(db, id));
    await host.run(takePartyAct, { partyId: first?.id ?? 0, key: 'a', act: yes({ Skola: 1 }), cameBy: 'link' });
    const meetings = await host.read((db) =>
      db.selectFrom('networkMeeting').select('id').where('networkId', '=', id).orderBy('startsAt').execute(),
    );
    await host.post(`/natverk/${id}/traffar/${meetings[0]?.id}/installning`, { reason: 'Sjukdom.' });
    await send(host, id);
    expect(taken.slice(3).map(({ to, subject }) => [to.address, subject])).toEqual([
      [first?.email, 'Inställd träff: Träff 1, Nätverk för demokrati'],
    ]);
    expect(taken.at(-1)?.text).toContain('Skäl: Sjukdom.');
  });

  test('what a stop has left is sent by the run that nobody ordered, for three days', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    await host.post(`/natverk/${id}/utskick`);
    const job = sendNetworkMailJob({ ...world.services, mailer });
    const ordered = world.services.clock();
    world.setClock(new Date(ordered.getTime() + 4 * 86_400_000).toISOString());
    await job.handle({});
    const late = (await sending(host, id)).sent;
    world.setClock(ordered.toISOString());
    await job.handle({});
    await job.handle({});
    expect([late, (await sending(host, id)).sent]).toEqual([0, 3]);
    const links = taken.filter(({ subject }) => subject.includes('Nätverk för demokrati')).map(tokenIn);
    expect(new Set(links).size).toBe(links.length);
  });

  test('without meetings or parties nothing is opened', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, []);
    expect((await host.post(`/natverk/${id}/utskick`)).status).toBe(409);
  });
});
