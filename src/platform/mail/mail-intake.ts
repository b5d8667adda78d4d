import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Database } from '#db/connection.ts';
import { rateLimit } from '#platform/auth/rate-limit.ts';
import type { Clock } from '#platform/clock.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { Log } from '#platform/log.ts';
import { networkOf } from '#platform/web/remote-address.ts';
import { holdBytes } from './hold-bytes.ts';
import { tokenOf, whoseAddress } from './mail-address.ts';
import { keepMail, largestMail } from './received-mail.ts';

type Options = {
  services: { database: Database; clock: Clock; jobs: Pick<Jobs, 'send'>; log: Log };
  domain: string;
  host: string;
  port: number;
  /** PEM; with it STARTTLS is offered. */
  tls?: { key: string; cert: string } | undefined;
  /** Milliseconds that one connection may last. */
  longestSession?: number;
  /** Bytes of messages that are held in memory at once. */
  mostInFlight?: number;
};

export type MailIntake = { port: number; close: () => Promise<void> };

const mostClients = 20;
/** Of those, how many one network may hold at a time: others are to come in too. A relay of our own is one network, and needs no more. */
const mostFromOne = 8;
/** A letter of 25 MB over the slowest line; a client that sends a sign now and then holds its place no longer. */
const longestSession = 600_000;
/** Room for two of the largest and some small ones: what is beyond it comes again. */
const mostInFlight = 60 * 1024 * 1024;
const mostRecipients = 20;
/** Signs that the message goes round and round (RFC 5321 6.3). */
const mostHops = 50;

/**
 * Receives mail to addresses of ours and to no other: there is nothing to relay through. A message is kept in the database before the
 * sending server is told so; what cannot be kept is put off, and comes again. Nothing is ever answered by mail.
 */
export async function openMailIntake(options: Options): Promise<MailIntake> {
  const { services, domain, host, port, tls } = options;
  const { clock, log } = services;
  const connections = rateLimit(clock, { times: 120, minutes: 1 });
  const wrongAddresses = rateLimit(clock, { times: 30, minutes: 10 });
  const letters = rateLimit(clock, { times: 30, minutes: 60 });
  const memory = holdBytes(options.mostInFlight ?? mostInFlight);

  async function acceptRecipient(address: string, session: SMTPServerSession): Promise<void> {
    const from = networkOf(session.remoteAddress);
    const token = tokenOf(address, domain);
    const subject = token && (await whoseAddress(services.database, token));
    if (!subject) {
      if (!wrongAddresses(from)) throw answer(450, '4.7.1 Too many unknown addresses, try again later');
      throw answer(550, '5.1.1 No such address here');
    }
    if (session.envelope.rcptTo.length >= mostRecipients) throw answer(452, '4.5.3 Too many recipients');
    const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address.toLowerCase() : '';
    if (!letters(`${from} ${sender} ${token}`)) throw answer(450, '4.7.1 Too many messages this hour, try again later');
  }

  async function keep(raw: Buffer, session: SMTPServerSession): Promise<void> {
    if (hopsOf(raw) > mostHops) throw answer(554, '5.4.6 Too many hops');
    const { mailFrom, rcptTo } = session.envelope;
    const envelope = {
      remoteAddress: session.remoteAddress.replace(/^::ffff:/i, ''),
      helo: printable(session.hostNameAppearsAs),
      returnPath: printable(mailFrom ? mailFrom.address : ''),
    };
    for (const token of new Set(rcptTo.map(({ address }) => tokenOf(address, domain)))) {
      const subject = token && (await whoseAddress(services.database, token));
      // Renewed between the two commands: nobody receives at it any more.
      if (!subject) throw answer(550, '5.1.1 No such address here');
      await keepMail(services, subject, { envelope, raw });
    }
  }

  const server = new SMTPServer({
    name: domain,
    banner: 'Stadig',
    size: largestMail,
    authOptional: true,
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...tls,
    maxClients: mostClients,
    socketTimeout: 60_000,
    closeTimeout: 3000,
    disableReverseLookup: true,
    logger: false,
    onConnect(session, done) {
      done(connections(networkOf(session.remoteAddress)) ? null : answer(421, '4.7.0 Too many connections, try later'));
    },
    onRcptTo({ address }, session, done) {
      acceptRecipient(address, session).then(() => done(), fault(done));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      const held = memory();
      let size = 0;
      let hasRoom = true;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        hasRoom &&= held.take(part.length);
        // The rest of what is too large, or has no room, is read and let go.
        if (size <= largestMail && hasRoom) return parts.push(part);
        parts.length = 0;
        return held.release();
      });
      stream.on('error', () => undefined); // the connection is gone: nobody is left to answer
      stream.on('close', () => {
        if (!stream.readableEnded) held.release();
      });
      stream.on('end', () => {
        if (stream.sizeExceeded || size > largestMail)
          return done(answer(552, '5.3.4 The message is larger than 25 MB'));
        if (!hasRoom) return done(answer(452, '4.3.1 Too much mail at once, try again later'));
        if (size === 0) return done(answer(554, '5.6.0 The message is empty'));
        const raw = Buffer.concat(parts);
        parts.length = 0;
        keep(raw, session)
          .finally(() => held.release())
          .then(() => done(null, '2.0.0 Received and kept'), fault(done));
      });
    },
  });
  server.server.on('connection', holdPlaces(options.longestSession ?? longestSession));
  // A client that breaks off is no fault of ours; what could not be kept has its own line below.
  server.on('error', () => undefined);

  function fault(done: (error: Error) => void) {
    return (error: unknown) => {
      if (error instanceof Error && 'responseCode' in error) return done(error);
      log('fault', { where: 'mail intake', message: error instanceof Error ? error.name : 'unknown' });
      return done(answer(451, '4.3.0 Could not be kept just now, try again later'));
    };
  }

  const listening = server.listen(port, host);
  await listens(listening);
  const bound = listening.address();
  return {
    port: bound && typeof bound === 'object' ? bound.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Lets no network take all places, and no connection last for ever, whatever it says. */
function holdPlaces(longest: number): (socket: Socket) => void {
  const open = new Map<string, number>();
  return (socket) => {
    const from = networkOf((socket.remoteAddress ?? '').replace(/^::ffff:/i, ''));
    const count = (open.get(from) ?? 0) + 1;
    open.set(from, count);
    const clock = setTimeout(() => socket.destroy(), longest);
    socket.once('close', () => {
      clearTimeout(clock);
      const left = (open.get(from) ?? 1) - 1;
      if (left > 0) open.set(from, left);
      else open.delete(from);
    });
    if (count > mostFromOne) socket.destroy();
  };
}

async function listens(server: Server): Promise<void> {
  if (!server.listening) await once(server, 'listening'); // rejects with the error that comes instead
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function hopsOf(raw: Buffer): number {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.subarray(0, end < 0 ? Math.min(raw.length, 262_144) : end).toString('latin1');
  return head.match(/^Received:/gim)?.length ?? 0;
}

/** What the other side says of itself, on one line and not too long. */
function printable(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 320)
    .toWellFormed();
}
