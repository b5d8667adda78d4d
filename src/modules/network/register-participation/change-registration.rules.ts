type Wanted = { administration: string; quantity: number };
type Held = Wanted & { lineKey: string };
export type ChangedLine = Wanted & {
  lineKey: string;
  /** The line that this one stands instead of: the people there come along. */
  insteadOf: string | null;
  isNew: boolean;
};

/**
 * What becomes of the lines when the registration is changed. A line is never changed in number, so one that is larger or smaller gets a key of its
 * own; `atHost` are lines that the host still has, which come back under the key they had there. `gone` are the administrations that no longer come.
 */
export function changedLines(
  wanted: readonly Wanted[],
  held: readonly Held[],
  { atHost, newKey }: { atHost: readonly Held[]; newKey: () => string },
): { lines: ChangedLine[]; gone: string[] } {
  const lines = wanted.map(({ administration, quantity }): ChangedLine => {
    const before = held.find((one) => isOf(one, administration));
    if (before?.quantity === quantity)
      return { administration, quantity, lineKey: before.lineKey, insteadOf: null, isNew: false };
    const there = atHost.find((one) => isOf(one, administration) && one.quantity === quantity);
    const lineKey = there?.lineKey ?? newKey();
    return { administration, quantity, lineKey, insteadOf: before?.lineKey ?? null, isNew: true };
  });
  const gone = held.filter((one) => !wanted.some(({ administration }) => isOf(one, administration)));
  return { lines, gone: gone.map(({ lineKey }) => lineKey) };
}

/** An administration is known by its name, whatever its letters. */
export function isOf(line: { administration: string }, administration: string): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase('sv');
  return plain(line.administration) === plain(administration);
}
