/** A key of ours out of another program's code, not among those taken: letters, digits and hyphens, at most 30. */
export function freeKey(
  code: string,
  taken: ReadonlySet<string>,
  of: { most?: number; letterFirst?: boolean } = {},
): string {
  const most = of.most ?? 30;
  const cleaned = code
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9-]+/g, '')
    .replace(/^-+/, '');
  const begun = of.letterFirst && !/^[A-Za-z]/.test(cleaned) ? `Q${cleaned}` : cleaned || '1';
  for (let nth = 1; ; nth += 1) {
    const end = nth === 1 ? '' : String(nth);
    const key = begun.slice(0, most - end.length) + end;
    if (!taken.has(key)) return key;
  }
}
