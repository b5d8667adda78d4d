import { readFile } from 'node:fs/promises';
import { OperatorError } from '#db/operator-error.ts';
import type { Env } from '#src/env.ts';
import type { SenderTrust } from '#platform/mail/check-sender.ts';
import { dnsResolver, noDns } from '#platform/mail/dns-resolver.ts';
import { openMailIntake, type MailIntake } from '#platform/mail/mail-intake.ts';
import type { Services } from '#platform/web/context.ts';

/** A demonstration has addresses to show and a relay of its own, whose mail its pages make; no name is looked up outside the machine. */
const demoTrust: SenderTrust = {
  domain: 'arenden.stadig.example',
  relays: ['127.0.0.1'],
  authservId: 'demo.stadig.example',
  dns: noDns,
};

export function senderTrustOf({ mode, mailIntake }: Env): SenderTrust | undefined {
  if (!mailIntake) return mode === 'demo' ? demoTrust : undefined;
  const { domain, relays, authservId, dns } = mailIntake;
  return { domain, relays, authservId, dns: dnsResolver(dns) };
}

/** Listens for mail when the settings say where. */
export async function openServerIntake({ mailIntake }: Env, services: Services): Promise<MailIntake | undefined> {
  if (!mailIntake) return undefined;
  const { domain, host, port, tls } = mailIntake;
  const files = tls && {
    cert: await pem('MAIL_INTAKE_CERT', tls.certFile),
    key: await pem('MAIL_INTAKE_KEY', tls.keyFile),
  };
  return openMailIntake({ services, domain, host, port, tls: files });
}

async function pem(setting: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new OperatorError(
      `${setting}: ${file} cannot be read (${error instanceof Error ? error.message : 'unknown'})`,
    );
  }
}
