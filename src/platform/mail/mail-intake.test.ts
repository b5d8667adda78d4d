import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openWorld } from '#test/world.ts';
import { openMailIntake } from './mail-intake.ts';

async function intakeFor(longestSession?: number) {
  const { services } = await openWorld();
  const place = { services, domain: 'arenden.testvik.example', host: '127.0.0.1', port: 0 };
  return openMailIntake({ ...place, ...(longestSession !== undefined && { longestSession }) });
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
  const intake = await intakeFor(600);
  const socket = createConnection(intake.port, '127.0.0.1');
  expect(await greeted(socket)).toBe(true);
  const drip = setInterval(() => socket.write('N'), 50);
  await once(socket, 'close');
  clearInterval(drip);
  await intake.close();
});
