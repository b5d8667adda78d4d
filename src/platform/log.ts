/** One line of JSON per event. Never an address (it may hold a token), never a name, an e-mail address or what was typed. */
export type Log = (event: 'request' | 'fault' | 'job' | 'start' | 'stop', facts: Record<string, string | number | boolean>) => void;

export function lineLog(write: (line: string) => void): Log {
  return (event, facts) => write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
}
