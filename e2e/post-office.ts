import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport, type SendMailOptions } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { openDns } from '#platform/mail/dns-in-tests.ts';

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>;

/** All the mail of a running system over loopback: the server that takes its letters, the name server it asks, and those who write to it. */
export async function openPostOffice(domains: readonly string[]) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const published = publicKey.replace(/-----[^-]+-----|\s/g, '');
  const records = new Map(
    domains.flatMap((domain) => [
      [`TXT post._domainkey.${domain}`, `v=DKIM1; k=rsa; p=${published}`] as const,
      [`TXT _dmarc.${domain}`, 'v=DMARC1; p=reject'] as const,
    ]),
  );
  const dns = await openDns({ records, broken: new Set() });
  const received: { to: string; raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, raw: Buffer.concat(parts) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const intakePort = await freePort();

  async function send(mail: SendMailOptions, signedBy?: string): Promise<void> {
    const client = createTransport({ host: '127.0.0.1', port: intakePort, ignoreTLS: true });
    const dkim = signedBy && { domainName: signedBy, keySelector: 'post', privateKey };
    try {
      await client.sendMail({ ...mail, ...(dkim && { dkim }) });
    } finally {
      client.close();
    }
  }

  return {
    /** What the system needs to be told. */
    settings: {
      SMTP_URL: `smtp://127.0.0.1:${portOf(server.server.address())}`,
      MAIL_FROM: 'stadig@stadig.example',
      MAIL_INTAKE_PORT: String(intakePort),
      MAIL_INTAKE_DOMAIN: 'arenden.stadig.example',
      MAIL_INTAKE_DNS: dns.address,
    },
    /** As the domain's own server sends it. */
    signed: (mail: SendMailOptions, domain: string) => send(mail, domain),
    /** As anybody can send it. */
    unsigned: (mail: SendMailOptions) => send(mail),
    /** The letter to this address with this in its subject, as soon as it is here. */
    async letterTo(address: string, subject: RegExp): Promise<Email> {
      const deadline = Date.now() + 120_000;
      while (Date.now() < deadline) {
        for (const { raw } of received.filter(({ to }) => to === address).reverse()) {
          const letter = await PostalMime.parse(raw);
          if (subject.test(letter.subject ?? '')) return letter;
        }
        await sleep(100);
      }
      throw new Error(`no letter to ${address} about ${String(subject)}`);
    },
    /** What has come to this address so far is put away, so that the next letter is the one that is read. */
    putAway(address: string): void {
      for (let at = received.length - 1; at >= 0; at -= 1) if (received[at]?.to === address) received.splice(at, 1);
    },
    hasLetterTo: (address: string): boolean => received.some(({ to }) => to === address),
    close() {
      server.close();
      dns.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  server.close();
  return port;
}

function portOf(bound: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (!bound || typeof bound !== 'object') throw new Error('nothing listens');
  return bound.port;
}
