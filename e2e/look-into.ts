import { openDatabase, type Database } from '#db/connection.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';

/** As the owner of the database and as the application. */
export type At = { owner: Database; app: Database };

/** In the database of a running system. Connections live as long as one look: a kill breaks those that are open. */
export async function lookInto<T>(dataDir: string, work: (at: At) => Promise<T>): Promise<T> {
  const { urls } = await startOrJoinEmbedded({ dataDir });
  const at = {
    owner: openDatabase(urls.adminUrl, { connections: 1 }),
    app: openDatabase(urls.appUrl, { connections: 2 }),
  };
  try {
    return await work(at);
  } finally {
    await Promise.all([at.owner.destroy(), at.app.destroy()]);
  }
}
