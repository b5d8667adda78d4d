import { formatMoment } from '#foundations/clocks/index.ts';
import { mailTexts } from './mail.texts.ts';
import type { FileOutcome } from './mailed-in.queries.ts';
import type { PreparedMail } from './prepare-mail.ts';

/** A letter as the text that is kept of it: who, when, how the sender was verified, what came along, and what it says. In Swedish, as received. */
export function letterAsText(of: { mail: PreparedMail; files: readonly FileOutcome[]; verifiedBy: string }): string {
  const { received, message } = of.mail;
  const t = mailTexts.sv;
  const { from } = message ?? {};
  const kept = of.files.filter((file) => file.refused === undefined);
  const refused = of.files.filter((file) => file.refused !== undefined);
  return [
    `${t.letter.from}: ${from ? `${from.name} <${from.address}>`.trim() : t.unknownSender}`,
    `${t.letter.received}: ${formatMoment(received.receivedAt, 'sv')}`,
    `${t.letter.subject}: ${message?.subject ?? ''}`,
    `${t.letter.id}: ${message?.messageId ?? ''}`,
    `${t.letter.verified}: ${of.verifiedBy}`,
    ...(kept.length > 0 ? [`${t.letter.files}: ${kept.map(({ name }) => name).join(', ')}`] : []),
    ...refused.map(({ name, refused: why }) => `${t.letter.left}: ${name} (${why ? t.refusals[why] : ''})`),
    ...(message && message.picturesInText > 0 ? [`${t.letter.pictures}: ${message.picturesInText}`] : []),
    '',
    message?.text ?? '',
    '',
  ].join('\n');
}
