/**
 * What a failed letter means, read from nodemailer's error: `refused` is a final no to this very letter (RFC 5321 4.2.1: 5yz to
 * RCPT TO or DATA, or the size declared in MAIL FROM, RFC 1870 6.1) with the server's words,
 * `later` may go better another time, `stop` is about the server or about us, so that the next letter would fare no better.
 */
export function whatFailed(error: unknown): { kind: 'refused'; answer: string } | { kind: 'later' } | { kind: 'stop' } {
  const command = fieldOf(error, 'command');
  const answer = fieldOf(error, 'responseCode');
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA' || isTooLarge(command, answer);
  if (isAboutLetter && typeof answer === 'number' && answer >= 500)
    return { kind: 'refused', answer: wordsOf(error) || String(answer) };
  if (isAboutLetter) return { kind: 'later' };
  // Found by nodemailer before it asked the server: an address that cannot be written in an envelope.
  if (command === 'API' && fieldOf(error, 'code') === 'EENVELOPE') return { kind: 'refused', answer: 'EENVELOPE' };
  return { kind: 'stop' };
}

function isTooLarge(command: unknown, answer: unknown): boolean {
  return command === 'MAIL FROM' && answer === 552;
}

const mostWords = 300;

/** What the server said, on one line: `550 5.1.1 No such user here`; where no server was reached, what went wrong. */
export function wordsOf(error: unknown): string {
  const said = fieldOf(error, 'response');
  const words = typeof said === 'string' ? said : error instanceof Error ? error.message : '';
  return words
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, mostWords)
    .toWellFormed();
}

/** Whether the mail server may have taken the letter although nobody heard it say so: the connection broke after it was made. */
export function isInDoubt(error: unknown): boolean {
  const code = fieldOf(error, 'code');
  const timedOut = fieldOf(error, 'timeoutType');
  const neverThere =
    fieldOf(error, 'syscall') === 'connect' ||
    (typeof code === 'string' && before.includes(code)) ||
    (typeof timedOut === 'string' && timedOutBefore.includes(timedOut));
  return fieldOf(error, 'responseCode') === undefined && !neverThere;
}

/** What nodemailer says of what goes wrong before a letter is handed over. */
const before = ['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS', 'EREQUIRETLS', 'EPROXY', 'EENVELOPE', 'ECONFIG', 'ECONNREFUSED'];
const timedOutBefore = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

function fieldOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
