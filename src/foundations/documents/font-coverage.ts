/** Whether the fonts of a document have a sign for a character. */
export type Coverage = (codePoint: number) => boolean;

/**
 * The characters a font file (TrueType or OpenType) has signs for, from its cmap table
 * (OpenType specification, "cmap": the Unicode subtables of format 4 and 12). Throws RangeError if it has none.
 */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const ranges: { from: number; to: number; has: Coverage }[] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 12) ranges.push(...readFormat12(view, subtable));
    if (format === 4) ranges.push(...readFormat4(view, subtable));
  }
  if (ranges.length === 0) throw new RangeError('the font has no Unicode table of a known kind');
  const covered = new Set<number>();
  for (const { from, to, has } of ranges) for (let code = from; code <= to; code += 1) if (has(code)) covered.add(code);
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new RangeError(`the font has no ${wanted} table`);
}

function readFormat12(view: DataView, at: number) {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    const [from, to, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    return { from, to, has: (code: number) => glyph + code - from !== 0 };
  });
}

function readFormat4(view: DataView, at: number) {
  const doubled = view.getUint16(at + 6);
  return Array.from({ length: doubled / 2 }, (_, index) => {
    const end = at + 14 + index * 2;
    const start = end + doubled + 2;
    const delta = view.getInt16(start + doubled);
    const offsetAt = start + doubled * 2;
    const offset = view.getUint16(offsetAt);
    const from = view.getUint16(start);
    const has = (code: number) => {
      if (code === 0xffff) return false;
      const glyph = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - from) * 2);
      return glyph !== 0 && ((glyph + delta) & 0xffff) !== 0;
    };
    return { from, to: view.getUint16(end), has };
  });
}
