import pg from 'pg';

/** Does the work; when the database says that the same is already there (SQLSTATE 23505), that is said instead of a fault. */
export async function orDuplicate<T>(work: Promise<T>, duplicate: () => Error): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof pg.DatabaseError && error.code === '23505' ? duplicate() : error;
  }
}
