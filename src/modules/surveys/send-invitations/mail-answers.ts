/**
 * What a failed letter means, read from nodemailer's error: `refused` is a final no to this very address (RFC 5321 4.2.1: 5yz to RCPT TO),
 * `later` may go better another time, `stop` is about the server or about us, so that the next letter would fare no better.
 */
export function whatFailed(error: unknown): { kind: 'refused'; answer: string } | { kind: 'later' } | { kind: 'stop' } {
  const command = fieldOf(error, 'command');
  const answer = fieldOf(error, 'responseCode');
  if (command === 'RCPT TO' && typeof answer === 'number' && answer >= 500)
    return { kind: 'refused', answer: String(answer) };
  if (command === 'RCPT TO' || command === 'DATA') return { kind: 'later' };
  // Found by nodemailer before it asked the server: an address that cannot be written in an envelope.
  if (command === 'API' && fieldOf(error, 'code') === 'EENVELOPE') return { kind: 'refused', answer: 'EENVELOPE' };
  return { kind: 'stop' };
}

function fieldOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
