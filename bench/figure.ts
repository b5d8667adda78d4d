/** Prints one measured figure beside its limit. One that is over it fails the run. */
export function tell(figure: {
  name: string;
  value: number;
  limit: number;
  unit: 's' | 'ms' | 'kB' | 'MB' | '%' | 'rows' | 'files';
  note?: string;
}): void {
  const { name, value, limit, unit, note } = figure;
  const isOver = !(value <= limit); // what could not be measured is over too
  if (isOver) process.exitCode = 1;
  say(
    `${isOver ? 'OVER  ' : 'ok    '}${name}: ${value.toFixed(1)} ${unit} (at most ${limit})${note ? `, ${note}` : ''}`,
  );
}

/** The same for what should be much: one that is under its least fails the run. */
export function tellAtLeast(figure: { name: string; value: number; least: number; unit: '/s'; note?: string }): void {
  const { name, value, least, unit, note } = figure;
  const isUnder = !(value >= least);
  if (isUnder) process.exitCode = 1;
  say(
    `${isUnder ? 'UNDER ' : 'ok    '}${name}: ${value.toFixed(0)}${unit} (at least ${least})${note ? `, ${note}` : ''}`,
  );
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
