/**
 * What a failed letter means, read from nodemailer's error: `refused` is a final no to this very letter (RFC 5321 4.2.1: 5yz to
 * RCPT TO or DATA) with the server's words,
 * `later` may go better another time, `stop` is about the server or about us, so that the next letter would fare no better.
 */
export function whatFailed(error: unknown): { kind: 'refused'; answer: string } | { kind: 'later' } | { kind: 'stop' } {
  const command = fieldOf(error, 'command');
  const answer = fieldOf(error, 'responseCode');
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  if (isAboutLetter && typeof answer === 'number' && answer >= 500)
    return { kind: 'refused', answer: wordsOf(error, answer) };
  if (isAboutLetter) return { kind: 'later' };
  // Found by nodemailer before it asked the server: an address that cannot be written in an envelope.
  if (command === 'API' && fieldOf(error, 'code') === 'EENVELOPE') return { kind: 'refused', answer: 'EENVELOPE' };
  return { kind: 'stop' };
}

const mostWords = 300;

/** What the server said, on one line: `550 5.1.1 No such user here`. */
function wordsOf(error: unknown, answer: number): string {
  const said = fieldOf(error, 'response');
  const words = typeof said === 'string' ? said.replace(/[\p{Cc}\s]+/gu, ' ').trim() : '';
  return words === '' ? String(answer) : words.slice(0, mostWords).toWellFormed();
}

function fieldOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
