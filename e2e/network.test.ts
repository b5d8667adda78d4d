import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { employ, expectSaid, open, said, until, type Officer } from './at-the-desk.ts';
import { openBrowser } from './browser.ts';
import { openClock, type Clock } from './clock.ts';
import {
  answerInvitation,
  bringInvitation,
  describeOrganisation,
  document,
  experience,
  findInLibrary,
  handIn,
  note,
  places,
  readCalendar,
  register,
  replaceParticipant,
} from './municipality-walk.ts';
import { handOverMemorandum, recordDecision } from './decision-walk.ts';
import {
  addMeetings,
  addParties,
  cancelLastMeeting,
  expectHandedIn,
  expectRegistered,
  giveAssignments,
  invite,
  outside,
  publish,
  takeAttendance,
  writeNetwork,
} from './host-walk.ts';
import { describeSeller, expectInvoices, issueInvoices } from './money-walk.ts';
import { enter, expectStrangerStays, fillRows, linkTo, type Desk } from './link-walk.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';
import { startDemonstration } from './product.ts';
import type { System } from './system.ts';
import type { Walker } from './walk.ts';

/**
 * The network of 2016, on its own days: an association invites to five meetings, its last day to answer is before any board can meet, each administration
 * carries its own fee, and work is expected between the meetings.
 */
let folder: string;
let clock: Clock;
let post: PostOffice;
let system: System;
let browser: Browser;
/** Has never heard of the host's system, nor the host of ours. */
let alone: Officer;
/** On the same installation as its host. */
let here: Officer;
let host: Officer;
let storlida: Walker;
let klippudden: Walker;
let angsberga: Walker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadig-network-'));
  clock = await openClock(folder, '2016-11-14T09:00:00Z');
  post = await openPostOffice(['varnamo.example', 'gislaved.example', 'natverket.example']);
  [system, browser] = await Promise.all([startDemonstration({ ...post.settings, ...clock.settings }), openBrowser()]);
  const at = { browser, system, post };
  alone = await employ(at, {
    organisation: 'Värnamo',
    called: 'Värnamo kommun',
    domain: 'varnamo.example',
    javaScript: false,
  });
  here = await employ(at, {
    organisation: 'Gislaved',
    called: 'Gislaveds kommun',
    domain: 'gislaved.example',
    javaScript: false,
  });
  const name = 'Föreningen Vardagens demokrati';
  host = await employ(at, { organisation: name, isHost: true, domain: 'natverket.example', javaScript: true });
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
  post?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the network of 2016', { timeout: 120_000 }, () => {
  test('14 November: registered with reservation, the day before the last', async () => {
    await alone.begin();
    await describeOrganisation(alone);
    await bringInvitation(alone);
    await register(alone);
    await expectSaid(alone.walker, 'Anmäld med förbehåll', '48 000 kr');

    await host.begin();
    await writeNetwork(host);
    await addMeetings(host);
    await addParties(host);
    await invite(host);
    await here.begin();
    await describeOrganisation(here);
    await answerInvitation(here);
    await register(here, { 'Ert organisationsnummer': '212000-0522', 'När väntas beslutet?': '2016-12-13' });
    await expectSaid(here.walker, 'Deltar – beslut väntar', '48 000 kr', 'Rektorn');
    await here.walker.page.reload();
    await expectRegistered(host, 'Gislaveds kommun', 'Anmäld med förbehåll');

    const desk = { browser, system, post };
    const links = await Promise.all(outside.map(({ email }) => linkTo(post, email)));
    const [toStorlida = '', toKlippudden = '', toAngsberga = ''] = links;
    await expectStrangerStays(desk, toStorlida);
    storlida = await enter(desk, 'kansliet@storlida.example', toStorlida);
    await twoAtOnce(desk, storlida, toStorlida);
    klippudden = await enter(desk, 'kansliet@klippudden.example', toKlippudden);
    await klippudden.follow('Anmäl er');
    await fillRows(klippudden, [
      { administration: 'Kommunledningen', places: '2', people: 'Kommunstrategen\nSäkerhetschefen' },
    ]);
    await klippudden.press('Skicka anmälan');
    await expectSaid(klippudden, 'Ni är anmälda under förutsättning att ert beslut blir ja.', '16 000 kr');
    angsberga = await enter(desk, 'kansliet@angsberga.example', toAngsberga);
    await expectSaid(angsberga, 'Sista svarsdag', '15 november 2016, till midnatt svensk tid');
  });

  test('29 November: the memorandum to the executive committee; who comes now is late', async () => {
    await clock.moveTo('2016-11-29T09:00:00Z');
    for (const officer of [alone, here]) {
      await officer.begin();
      await handOverMemorandum(officer);
    }
    await angsberga.page.reload();
    await expectSaid(angsberga, 'Sista svarsdag var 15 november 2016.');
    expect(await said(angsberga)).not.toContain('Anmäl er');
  });

  test('7 December: they were there while the decision waits', async () => {
    await clock.moveTo('2016-12-07T09:00:00Z');
    await alone.begin();
    await note(alone);
    await host.begin();
    await takeAttendance(host, ['Brandinspektören', 'Kommunstrategen', 'Säkerhetschefen']);
  });

  test('14 December: the extract comes by mail, and the participation is firm', async () => {
    await clock.moveTo('2016-12-14T09:00:00Z');
    for (const officer of [alone, here]) {
      await officer.begin();
      await recordDecision(officer, post);
      await open(officer.walker, 'Erfarenheter');
      await until(officer.walker, 'Fast');
    }
    await replaceParticipant(here);
    await host.begin();
    await expectRegistered(host, 'Gislaveds kommun', 'Har beslutat att delta');
    await until(host.walker, 'Insatsledaren');
  });

  test('the same day: one is rejected, and an administration of another withdraws', async () => {
    await klippudden.page.reload();
    await klippudden.follow('Berätta vad som beslutades');
    await klippudden.fill({
      'Vi deltar inte': true,
      'Vem beslutade, när och §': 'Kommunstyrelsen 13 december 2016 § 201',
    });
    await klippudden.press('Skicka');
    await expectSaid(klippudden, 'Ni har lämnat nätverket.', '1 av 5 träffar', '3 200 kr');
    await storlida.page.reload();
    await storlida.follow(/Lämna tillbaka.*Kulturförvaltningen/);
    await expectSaid(storlida, 'Ni betalar 50 procent av avgiften');
    await storlida.fill({ 'Varför?': 'Omorganisation.' });
    await storlida.press('Lämna tillbaka');
    await expectSaid(storlida, '4 000 kr', 'Platserna är lämnade tillbaka, 50 procent tas ut');
  });

  test('the invoices are the sums of the memorandum', async () => {
    await describeSeller(host);
    await issueInvoices(host);
    await expectInvoices(host, places);
  });

  test('five meetings stand in the calendar, and a cancelled one goes out of it', async () => {
    const before = await readCalendar(here);
    expect(before.map(({ begins }) => begins)).toEqual([
      '2016-12-06T09:00:00Z',
      '2017-03-08T09:00:00Z',
      '2017-06-07T08:00:00Z',
      '2017-10-11T08:00:00Z',
      '2018-03-14T09:00:00Z',
    ]);
    await cancelLastMeeting(host);
    await open(here.walker, 'Erfarenheter', /mot våldsbejakande extremism/);
    await until(here.walker, 'Inställd');
    const last = (await readCalendar(here)).find(({ uid }) => uid === before[4]?.uid);
    expect(last?.status).toBe('CANCELLED');
    expect(last?.sequence).toBeGreaterThan(before[4]?.sequence ?? Number.NaN);
  });

  test('one assignment is handed in on time', async () => {
    await giveAssignments(host, [
      { name: 'Beskriv vad som redan görs', due: '2017-02-28' },
      { name: 'Pröva en rutin', due: '2017-05-31' },
    ]);
    await handIn(here, 'Beskriv vad som redan görs');
    await expectHandedIn(host, [{ name: 'Beskriv vad som redan görs', when: 'I tid' }]);
  });

  test('30 May 2018: the other one late, and what was learnt is published for all', async () => {
    await clock.moveTo('2018-05-30T08:00:00Z');
    await here.begin();
    await handIn(here, 'Pröva en rutin');
    await document(here);
    await host.begin();
    await expectHandedIn(host, [
      { name: 'Beskriv vad som redan görs', when: 'I tid' },
      { name: 'Pröva en rutin', when: 'Efter sista dagen' },
    ]);
    await publish(host, experience.title);
    await alone.begin();
    await findInLibrary(alone);
  });
});

/** Two of one organisation answer, each from what it has seen: the later one is told, and nothing is changed twice. */
async function twoAtOnce(desk: Desk, one: Walker, link: string): Promise<void> {
  const other = await enter(desk, 'kansliet@storlida.example', link);
  await one.follow('Anmäl er');
  await other.follow('Anmäl er');
  await fillRows(one, [
    { administration: 'Skolförvaltningen', places: '1', people: 'Rektorn' },
    { administration: 'Kulturförvaltningen', places: '1', people: 'Bibliotekarien' },
  ]);
  await one.fill({ Organisationsnummer: '212000-0142' });
  await one.press('Skicka anmälan');
  await expectSaid(one, 'Ni är anmälda', '16 000 kr');
  await fillRows(other, [{ administration: 'Tekniska förvaltningen', places: '4', people: '' }]);
  await other.page.getByRole('main').getByRole('button', { name: 'Skicka anmälan' }).click();
  await expectSaid(other, 'har svarat sedan sidan lästes');
  await one.page.reload();
  expect(await said(one)).not.toContain('Tekniska');
  await other.page.context().close();
}
