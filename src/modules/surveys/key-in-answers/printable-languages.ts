/** Whether our fonts have the script of a language (`fonts/README.md`). */
export function isPrintable(language: string): boolean {
  return ['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Armn', 'Geor'].includes(scriptOf(language));
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch (error) {
    if (error instanceof RangeError) return 'Latn';
    throw error;
  }
}
