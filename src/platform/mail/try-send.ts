import type { Services } from '#platform/web/context.ts';
import type { Mail } from './mailer.ts';

/** Sends a letter about something that stands whether it arrives or not. Whether the mail server took it; a refusal is logged without address or words. */
export async function trySend({ mailer, log }: Pick<Services, 'mailer' | 'log'>, mail: Mail): Promise<boolean> {
  try {
    await mailer.send(mail);
    return true;
  } catch (error) {
    log('fault', { where: 'mail', message: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}
