/** What was filled in, by name of the field in the order of the form, and when it was last changed (ms since 1970). */
export type Draft = { at: number; fields: [string, string][] };

const prefix = 'stadig:';
const longest = 72 * 60 * 60 * 1000;

/** The draft of this name, if there is one that is not too old. Undefined too where the browser keeps nothing. */
export function findDraft(name: string): Draft | undefined {
  return quietly(() => read(localStorage.getItem(prefix + name)));
}

/** False where the browser keeps nothing: in private windows, when it is full, when it is told not to. */
export function keepDraft(name: string, draft: Draft): boolean {
  return quietly(() => (localStorage.setItem(prefix + name, JSON.stringify(draft)), true)) ?? false;
}

export function removeDraft(name: string): void {
  quietly(() => localStorage.removeItem(prefix + name));
}

/** Removes every draft of this site that is 72 hours old, or that nobody can read. */
export function sweepDrafts(now: number): void {
  quietly(() => {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix)) continue;
      const draft = read(localStorage.getItem(key));
      // One from the future was kept by a clock that has been put right since.
      if (!draft || Math.abs(now - draft.at) > longest) localStorage.removeItem(key);
    }
  });
}

function read(kept: string | null): Draft | undefined {
  const draft: unknown = quietly(() => JSON.parse(kept ?? ''));
  return isDraft(draft) ? draft : undefined;
}

function isDraft(draft: unknown): draft is Draft {
  return (
    typeof draft === 'object' && draft !== null && 'at' in draft && 'fields' in draft && Array.isArray(draft.fields)
  );
}

/** What the browser refuses is as if it were not there: the form works without. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
