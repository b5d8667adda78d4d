import pg from 'pg';

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

function reasonOf(code: string | undefined, reasons: Reasons): (() => Error) | undefined {
  if (code === '23505') return reasons.duplicate;
  return code === '23503' ? reasons.inUse : undefined;
}
