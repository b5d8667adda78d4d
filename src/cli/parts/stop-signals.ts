export type Stop = {
  /** Resolves when the process is asked to stop; rejects with an error that nobody caught, so that the database is closed for that too. */
  asked: Promise<void>;
  signal: AbortSignal;
};

/** From here on INT, TERM and HUP only ask. npm and the terminal may both pass on the same Ctrl-C, so a second one is no impatience. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        controller.abort();
        resolve();
      });
    }
    process.on('uncaughtException', reject);
  });
  asked.catch(() => undefined); // whoever waits gets it; before anyone waits it must not end the process
  return { asked, signal: controller.signal };
}
