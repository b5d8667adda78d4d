import { createTransport } from 'nodemailer';

/** Plain text first and only: it works in every reader and holds no tracking. `headers` such as List-Unsubscribe may follow. */
export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** `name@host`, the same for the same letter: a receiver that gets it twice can tell (RFC 5322 3.6.4). */
  messageId?: string | undefined;
  /** Where an answer goes, when not to the sender. */
  replyTo?: { name: string; address: string } | undefined;
  attachments?: readonly MailFile[] | undefined;
};

/** A file of a letter; `name` is what the receiver sees. */
export type MailFile = { name: string; mediaType: string; bytes: Uint8Array };

export type Mailer = {
  /** Resolves when the mail server has taken the letter; rejects with its answer otherwise. */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
};

/** Letters on their way at the same time: what large mail services let one sender have. */
export const mostConnections = 3;

export function smtpMailer(options: { smtpUrl: string; from: string }): Mailer {
  const { protocol, hostname } = new URL(options.smtpUrl);
  // Letters hold links and codes: they leave the machine encrypted or not at all.
  const requireTLS = protocol === 'smtp:' && !['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  const transport = createTransport(
    { url: options.smtpUrl, requireTLS, pool: true, maxConnections: mostConnections },
    { from: options.from },
  );
  return {
    async send(mail) {
      // An object address cannot smuggle a second receiver or a header; a text address can.
      await transport.sendMail({
        to: onOneLine(mail.to),
        subject: oneLine(mail.subject),
        text: mail.text,
        ...(mail.messageId === undefined ? {} : { messageId: `<${oneLine(mail.messageId)}>` }),
        ...(mail.replyTo === undefined ? {} : { replyTo: onOneLine(mail.replyTo) }),
        attachments: (mail.attachments ?? []).map(({ name, mediaType, bytes }) => ({
          filename: oneLine(name),
          contentType: oneLine(mediaType),
          // Bytes only: a path or an address would be fetched and sent along.
          content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        })),
      });
    },
    close() {
      transport.close();
    },
  };
}

export type OutboxMail = Mail & { sentAt: Date };

/** What the attachments of all letters in the outbox may hold together; beyond it the oldest letters go. */
const mostBytes = 100 * 1024 * 1024;

/** In demonstration mode nothing leaves the machine: letters are read on `/demo/utkorg`. They live in memory and go with the process. */
export function outboxMailer(clock: () => Date, keep = 200): Mailer & { letters: () => readonly OutboxMail[] } {
  let letters: OutboxMail[] = [];
  return {
    async send(mail) {
      letters = withinBytes([{ ...mail, sentAt: clock() }, ...letters].slice(0, keep));
    },
    close() {
      letters = [];
    },
    letters: () => letters,
  };
}

function withinBytes(letters: OutboxMail[]): OutboxMail[] {
  let bytes = 0;
  return letters.filter(({ attachments = [] }, at) => {
    bytes += attachments.reduce((sum, file) => sum + file.bytes.length, 0);
    return at === 0 || attachments.length === 0 || bytes <= mostBytes;
  });
}

function onOneLine({ name, address }: { name: string; address: string }) {
  return { name: oneLine(name), address: oneLine(address) };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ');
}
