import { createTransport } from 'nodemailer';

/** Plain text first and only: it works in every reader and holds no tracking. `headers` such as List-Unsubscribe may follow. */
export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** `name@host`, the same for the same letter: a receiver that gets it twice can tell (RFC 5322 3.6.4). */
  messageId?: string | undefined;
};

export type Mailer = {
  /** Resolves when the mail server has taken the letter; rejects with its answer otherwise. */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
};

export function smtpMailer(options: { smtpUrl: string; from: string }): Mailer {
  const { protocol, hostname } = new URL(options.smtpUrl);
  // Letters hold links and codes: they leave the machine encrypted or not at all.
  const requireTLS = protocol === 'smtp:' && !['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  const transport = createTransport(
    { url: options.smtpUrl, requireTLS, pool: true, maxConnections: 3 },
    { from: options.from },
  );
  return {
    async send(mail) {
      // An object address cannot smuggle a second receiver or a header; a text address can.
      await transport.sendMail({
        to: { name: oneLine(mail.to.name), address: oneLine(mail.to.address) },
        subject: oneLine(mail.subject),
        text: mail.text,
        ...(mail.messageId === undefined ? {} : { messageId: `<${oneLine(mail.messageId)}>` }),
      });
    },
    close() {
      transport.close();
    },
  };
}

export type OutboxMail = Mail & { sentAt: Date };

/** In demonstration mode nothing leaves the machine: letters are read on `/demo/utkorg`. They live in memory and go with the process. */
export function outboxMailer(clock: () => Date, keep = 200): Mailer & { letters: () => readonly OutboxMail[] } {
  let letters: OutboxMail[] = [];
  return {
    async send(mail) {
      letters = [{ ...mail, sentAt: clock() }, ...letters].slice(0, keep);
    },
    close() {
      letters = [];
    },
    letters: () => letters,
  };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ');
}
