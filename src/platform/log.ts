type Event = 'request' | 'fault' | 'job' | 'start' | 'stop';

/** One line of JSON per event. Never an address (it may hold a token), never a name, an e-mail address or what was typed. */
export type Log = (event: Event, facts: Record<string, string | number | boolean>) => void;

/** `info` tells of every event, `warn` and `error` of faults alone, `silent` of nothing. */
export function lineLog(level: 'info' | 'warn' | 'error' | 'silent', write: (line: string) => void): Log {
  return (event, facts) => {
    if (level === 'silent' || (level !== 'info' && event !== 'fault')) return;
    write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
  };
}

/** Where it broke, never what it was about: the first line of a stack holds the message, which may quote data. */
export function whereItBroke(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines.slice(0, 6).join(' | ');
}
