import ICAL from 'ical.js';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mail, Mailer } from '#platform/mail/mailer.ts';
import { findPublicAddress } from '#platform/tenancy/public-address.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { listParticipations } from '../participation/participation.queries.ts';
import { addParties } from '../parties/party.commands.ts';
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
/** The events of the files that go with a letter, one in each. */
function eventsIn(mail: Mail | undefined) {
  return (mail?.attachments ?? []).map(({ bytes }) => {
    const file = new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString('utf8')) as unknown[]); // one VCALENDAR stands in the text
    const events = file.getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    const value = (name: string) => String(events[0]?.getFirstPropertyValue(name) ?? '');
    return {
      method: String(file.getFirstPropertyValue('method')),
      uid: value('uid').replace('@stadig', ''),
      sequence: Number(value('sequence')),
      status: value('status'),
      starts: value('dtstart'),
      url: value('url'),
      organizer: value('organizer'),
      attendees: events[0]?.getAllProperties('attendee').length,
    };
  });
}

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
    const [mail] = taken;
    expect(mail?.attachments?.[0]?.mediaType).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const meetings = await host.read((db) => listMeetings(db, id));
    expect(before.text).toContain(`${meetings.length} kalenderfiler följer med brevet:`);
    expect(before.text).toContain(mail?.attachments?.[0]?.name ?? 'no file');
    expect(eventsIn(mail)).toEqual(
      meetings.map(({ uid, startsAt }) => ({
        ...{ method: 'PUBLISH', uid, sequence: 0, status: 'CONFIRMED', url: '', attendees: 0 },
        ...{ organizer: 'mailto:vard@nat.example', starts: startsAt.toISOString().replace('.000', '') },
      })),
    );
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
        ? Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET', command: 'CONN', syscall: 'connect' })
        : undefined;
    await expect(send(host, id)).rejects.toThrow('ECONNREFUSED');
    const half = taken.length;
    expect(half).toBeGreaterThanOrEqual(65);
    refuse = () => undefined;
    await send(host, id);
    expect(new Set(taken.map(({ to }) => to.address)).size).toBe(80);
    expect(taken).toHaveLength(80);
    expect(await sending(host, id)).toEqual({ ordered: 80, sent: 80, refused: 0, doubtful: 0 });
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
    expect(await sending(host, id)).toEqual({ ordered: 3, sent: 2, refused: 1, doubtful: 0 });
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
    const [event] = eventsIn(taken.at(-1));
    expect(event).toMatchObject({ method: 'PUBLISH', status: 'CANCELLED', sequence: 1, attendees: 0 });
    expect(event?.uid).toBe(eventsIn(taken[0])[0]?.uid);
  });

  test('a changed time or place is told to those who have said yes, with what held before; other changes are not', async () => {
    const host = await aHost();
    const id = await typeWholeNetwork(host, places);
    await host.post(`/natverk/${id}/utskick`);
    await send(host, id);
    const [first] = await host.read((db) => listParties(db, id));
    await host.run(takePartyAct, { partyId: first?.id ?? 0, key: 'a', act: yes({ Skola: 1 }), cameBy: 'link' });
    const [meeting] = await host.read((db) => listMeetings(db, id));
    const path = `/natverk/${id}/traffar/${meeting?.id}/andring`;
    const change = async (changed: Record<string, string>) => {
      const form = await host.get(path);
      const fields = [...form.document.querySelectorAll<HTMLInputElement>('main [name]')];
      const typed = Object.fromEntries(fields.map((one) => [one.getAttribute('name') ?? '', one.value]));
      expect((await host.post(path, { ...typed, ...changed })).status).toBe(303);
      await send(host, id);
    };
    await change({ agenda: 'Något annat.' });
    expect(taken).toHaveLength(3);
    await change({ from: '13', to: '15', place: 'Växjö' });
    expect(taken.slice(3).map(({ to, subject }) => [to.address, subject])).toEqual([
      [first?.email, 'Ändrad träff: Träff 1, Nätverk för demokrati'],
    ]);
    expect(taken[3]?.text).toMatch(/Nu gäller:\n- Träff 1, .*13\.00–15\.00, Växjö/);
    expect(taken[3]?.text).toContain('Tidigare gällde:');
    const [event] = eventsIn(taken[3]);
    expect([event?.uid, event?.sequence]).toEqual([meeting?.uid, 2]);
    const now = world.services.clock().toISOString();
    world.setClock('2027-12-31T08:00:00Z');
    try {
      await change({ place: 'Borås' });
    } finally {
      world.setClock(now);
    }
    expect(taken).toHaveLength(4);
  });

  test('a reminder reaches whoever has the invitation in Stadig where it is', async () => {
    const host = await aHost();
    const member = await makePerson(world, await makeOrganisation(world, 'Medlem'), 'coordinator');
    const id = await typeWholeNetwork(host, []);
    await host.run(addParties, { networkId: id, lines: '', organisations: [member.organisation.id] });
    await host.post(`/natverk/${id}/utskick`);
    expect((await host.post(`/natverk/${id}/utskick/paminnelse`, { round: '1' })).status).toBe(303);
    expect((await host.post(`/natverk/${id}/utskick/paminnelse`, { round: '1' })).status).toBe(409);
    await world.drainJobs();
    const [participation] = await member.read(listParticipations);
    const page = await member.get(`/deltagande/${participation?.id}`);
    expect(page.text).toContain('Värden påminde er den');
    expect(page.text).toContain('Svara senast 15 december 2026.');
    expect(taken).toEqual([]);
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
