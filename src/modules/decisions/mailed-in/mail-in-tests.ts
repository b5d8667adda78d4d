import { generateKeyPairSync } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { openDns } from '#platform/mail/dns-in-tests.ts';
import { dnsResolver } from '#platform/mail/dns-resolver.ts';
import { openMailIntake } from '#platform/mail/mail-intake.ts';
import type { Services } from '#platform/web/context.ts';

export const mailDomain = 'arenden.testvik.example';

/** A municipality's own domain with a key to sign with, as it is published in DNS. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const published = publicKey.replace(/-----[^-]+-----|\s/g, '');

type Sent = SendMailOptions & { to: string };

/** A real mail intake with a real name server, and clients that send to it over the loopback. */
export async function openPostOffice(services: Services) {
  const zone = {
    records: new Map([
      ['TXT post._domainkey.testvik.example', `v=DKIM1; k=rsa; p=${published}`],
      ['TXT _dmarc.testvik.example', 'v=DMARC1; p=reject'],
      ['TXT testvik.example', 'v=spf1 -all'],
      ['TXT post._domainkey.grannvik.example', `v=DKIM1; k=rsa; p=${published}`],
      ['TXT _dmarc.grannvik.example', 'v=DMARC1; p=reject'],
    ]),
    broken: new Set<string>(),
  };
  const dns = await openDns(zone);
  services.mailIntake = { domain: mailDomain, relays: [], authservId: undefined, dns: dnsResolver(dns.address) };
  const intake = await openMailIntake({ services, domain: mailDomain, host: '127.0.0.1', port: 0 });

  async function send(mail: Sent, signedBy?: string): Promise<string> {
    const client = createTransport({ host: '127.0.0.1', port: intake.port, secure: false, ignoreTLS: true });
    try {
      const info = await client.sendMail({
        ...mail,
        ...(signedBy && { dkim: { domainName: signedBy, keySelector: 'post', privateKey } }),
      });
      return info.response;
    } finally {
      client.close();
    }
  }

  return {
    zone,
    port: intake.port,
    /** As the domain's own server sends it: signed. Returns the answer to the message. */
    signed: (mail: Sent, by = 'testvik.example') => send(mail, by),
    /** As anybody can send it. */
    unsigned: (mail: Sent) => send(mail),
    async close() {
      await intake.close();
      dns.close();
      delete services.mailIntake;
    },
  };
}
