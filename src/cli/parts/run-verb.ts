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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isUnreachable =
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|ENOENT|08...|28...|3D000|57P0.)$/.test(code);
  return isUnreachable ? `the database of DATABASE_URL does not let us in: ${messageOf(error) || code}` : undefined;
}

/** Node tries every address of a host and reports them together, with an empty message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function inspected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
