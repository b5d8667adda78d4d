import { openDatabase } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';

/**
 * The first start decides whether this data is a demonstration's or real. From then on the other mode is refused: a demonstration lets
 * anybody in as anyone, and a forgotten STADIG_MODE must not open real organisations to the world.
 */
export async function claimInstallation(adminUrl: string, mode: 'demo' | 'live'): Promise<void> {
  const owner = openDatabase(adminUrl, { connections: 1 });
  try {
    await owner
      .insertInto('installation')
      .values({ mode })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { mode: first } = await owner.selectFrom('installation').select('mode').executeTakeFirstOrThrow();
    if (first !== mode)
      throw new OperatorError(
        `STADIG_MODE=${mode} on data of a ${first} installation: set STADIG_MODE=${first}, or choose another database`,
      );
  } finally {
    await owner.destroy();
  }
}
