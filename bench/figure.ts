/** Prints one measured figure beside its limit. One that is over it fails the run. */
export function tell(figure: {
  name: string;
  value: number;
  limit: number;
  unit: 's' | 'ms' | 'kB' | 'MB';
  note?: string;
}): void {
  const { name, value, limit, unit, note } = figure;
  const isOver = value > limit;
  if (isOver) process.exitCode = 1;
  say(
    `${isOver ? 'OVER  ' : 'ok    '}${name}: ${value.toFixed(1)} ${unit} (at most ${limit})${note ? `, ${note}` : ''}`,
  );
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
