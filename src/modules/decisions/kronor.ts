/**
 * Kronor as people type them, in whole öre: `8 000`, `8000 kr`, `8 000,50`, `12,5`. A full stop parts öre only before one or two digits at
 * the end (`8000.50`) and thousands before three (`8.000`). Undefined for anything else.
 */
export function parseKronor(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/(?:kr|kronor|:-)$/i, '');
  const match = /^(\d{1,12}|\d{1,3}(?:\.\d{3})+)(?:[,.](\d{1,2}))?$/.exec(text);
  if (!match?.[1]) return undefined;
  const kronor = Number(match[1].replaceAll('.', ''));
  const ore = Number((match[2] ?? '').padEnd(2, '0'));
  return kronor * 100 + ore;
}

/** Öre as they are typed: `8 000` or `8 000,50`. */
export function writeKronor(ore: number): string {
  const kronor = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  return ore % 100 === 0 ? kronor : `${kronor},${String(ore % 100).padStart(2, '0')}`;
}
