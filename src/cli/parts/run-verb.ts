import { OperatorError } from '#db/operator-error.ts';
import { SettingError } from '#src/env.ts';

/**
 * Runs a verb of the command line and ends the process: with 0, with 2 for a setting or a word that cannot be used, otherwise with 1.
 * What the operator can put right is one line on standard error; what they cannot keeps its stack.
 */
export async function runVerb(verb: () => Promise<void>): Promise<never> {
  try {
    await verb();
    process.exit(0);
  } catch (error) {
    const line = oneLine(error);
    process.stderr.write(line ? `stadig: ${line}\n` : `${inspected(error)}\n`);
    process.exit(error instanceof SettingError || error instanceof UsageError ? 2 : 1);
  }
}

/** The words after the verb cannot be used. */
export class UsageError extends OperatorError {
  override name = 'UsageError';
}

function oneLine(error: unknown): string | undefined {
  if (error instanceof OperatorError) return error.message;
  const { code, syscall, address, port } = systemFacts(error);
  if (syscall === 'listen')
    return `cannot listen on ${address} port ${port}${meanings[code] ?? ` (${code})`}: set HOST and PORT to a free address. Example: PORT=3001`;
  if (syscall !== 'connect' && !unreachable.test(code)) return undefined;
  const logins = 'DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_INTAKE_URL';
  return `no connection to the database (${messageOf(error) || code}). With a PostgreSQL of your own, check ${logins}`;
}

const meanings: Record<string, string> = {
  EADDRINUSE: ', which another program already uses',
  EACCES: ', which this user may not use',
  EADDRNOTAVAIL: ', which is not an address of this machine',
};

/** Network trouble, and the SQLSTATE of connections refused (08, 28, 57P) and databases that do not exist (3D). */
const unreachable = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|08...|28...|3D000|57P..)$/;

/** What Node's SystemError and node-postgres' DatabaseError carry beside the message. */
function systemFacts(error: unknown): Record<'code' | 'syscall' | 'address' | 'port', string> {
  const facts = { code: '', syscall: '', address: '', port: '' };
  return error instanceof Error ? { ...facts, ...error } : facts;
}

/** Node tries every address of a host and reports them together, with an empty message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function inspected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
