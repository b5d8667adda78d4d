import pg from 'pg';
import { AppError } from '#platform/errors.ts';

/** What the database refuses, in the words of whoever asked. SQLSTATE 23505 and 23503 (PostgreSQL, appendix A). */
type Reasons = { duplicate?: () => Error; inUse?: () => Error };

/** Does the work; when the database says that a name is taken or that something still points here, that is said instead of a fault. */
export async function orRefuse<T>(work: Promise<T>, reasons: Reasons): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const reason = error instanceof pg.DatabaseError ? reasonOf(error.code, reasons) : undefined;
    throw reason ? reason() : error;
  }
}

/**
 * What nobody had words for: what was chosen is gone, or came into use, in the same instant (23503), or two changes could not both be
 * made (40001, 40P01). That is `changed-meanwhile`, with the database's words as its message; everything else is a fault of ours.
 */
export async function orChangedMeanwhile<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !isOfTheMoment(error)) throw error;
    throw Object.assign(new AppError('changed-meanwhile'), { message: error.message, cause: error });
  }
}

function reasonOf(code: string | undefined, reasons: Reasons): (() => Error) | undefined {
  if (code === '23505') return reasons.duplicate;
  return code === '23503' ? reasons.inUse : undefined;
}

/** A foreign key between things of an organisation carries it in its name; the others point at words that only we can get wrong. */
function isOfTheMoment({ code, constraint }: pg.DatabaseError): boolean {
  if (code === '23503') return constraint?.includes('organisation_id') ?? false;
  return code === '40001' || code === '40P01';
}
