import type { SheetLayout } from './encoding.ts';

/**
 * Reads one answer sheet back. For tests only: the program has no way to read a sheet, only to count many
 * (`sheetCounter`), and a test sees to it that nothing but tests imports this file.
 */
export function decodeAnswers(layout: SheetLayout, sheet: Uint8Array): Map<string, number | number[]> {
  const answers = new Map<string, number | number[]>();
  for (const { key, kind, offset, optionCount } of layout.fields) {
    if (sheet[offset] === 0) continue;
    const chosen: number[] = [];
    for (let option = 1; option <= optionCount; option += 1) if (sheet[offset + option] === 1) chosen.push(option);
    answers.set(key, kind === 'multiple' ? chosen : Number(sheet[offset]));
  }
  return answers;
}
