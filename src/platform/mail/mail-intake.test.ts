import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { command } from '#platform/command.ts';
import { openMailAddress } from './mail-address.ts';
import { openMailIntake } from './mail-intake.ts';

const domain = 'arenden.testvik.example';

async function intakeFor(limits: { longestSession?: number; mostInFlight?: number } = {}) {
  const { services } = await openWorld();
  return openMailIntake({ services, domain, host: '127.0.0.1', port: 0, ...limits });
}

/** What is said to whoever connects: a greeting, or nothing before it is over. */
async function greeted(socket: Socket): Promise<boolean> {
  socket.on('error', () => undefined); // that the connection is broken is what is asked
  return Promise.race([once(socket, 'data').then(() => true), once(socket, 'close').then(() => false)]);
}

test('one network cannot hold every place', async () => {
  const intake = await intakeFor();
  const sockets: Socket[] = [];
  const greetings: boolean[] = [];
  for (let at = 0; at < 10; at += 1) {
    const socket = createConnection(intake.port, '127.0.0.1');
    sockets.push(socket);
    greetings.push(await greeted(socket));
  }
  for (const socket of sockets) socket.destroy();
  await intake.close();
  expect(greetings).toEqual([...Array.from({ length: 8 }, () => true), false, false]);
});

test('a client that says a sign now and then does not keep its place', async () => {
  const intake = await intakeFor({ longestSession: 600 });
  const socket = createConnection(intake.port, '127.0.0.1');
  expect(await greeted(socket)).toBe(true);
  const drip = setInterval(() => socket.write('N'), 50);
  // A write that comes too late breaks the connection with an error first: `once` would reject with it.
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(drip);
  await intake.close();
});

const openAddress = command('open-address.test', ['coordinator'], async (ctx) => {
  const output = await openMailAddress(ctx, { kind: 'matter', subjectId: 1 });
  return { output, audit: {} };
});

test('what there is no room for is put off, and taken when there is room again', async () => {
  const intake = await intakeFor({ mostInFlight: 300_000 });
  const world = await openWorld();
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const to = `arende-${await person.run(openAddress, undefined)}@${domain}`;
  const slow = createConnection(intake.port, '127.0.0.1');
  await greeted(slow);
  for (const line of ['HELO a', 'MAIL FROM:<a@x.example>', `RCPT TO:<${to}>`, 'DATA']) {
    slow.write(`${line}\r\n`);
    await once(slow, 'data');
  }
  slow.write(`Subject: x\r\n\r\n${'x'.repeat(998)}\r\n`.repeat(1));
  slow.write(`${'x'.repeat(998)}\r\n`.repeat(200));
  const client = createTransport({ host: '127.0.0.1', port: intake.port, ignoreTLS: true });
  const mail = { from: 'b@x.example', to, subject: 'Hej', text: `${'y'.repeat(900)}\n`.repeat(150) };
  await expect
    .poll(() => client.sendMail(mail).catch((error: { responseCode: number }) => error.responseCode))
    .toBe(452);
  slow.destroy();
  await expect.poll(() => client.sendMail(mail).then(({ response }) => response)).toMatch(/^250 /);
  client.close();
  await intake.close();
  // There is no such matter: nobody is to read it into one.
  const taken = world.owner.updateTable('receivedMail').set({ readAt: new Date() });
  await taken.where('organisationId', '=', person.organisation.id).execute();
});
