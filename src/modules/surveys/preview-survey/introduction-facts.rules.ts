/**
 * What an introduction already tells, so that the page need not say it again; read in the Swedish, which the translations hang on. Only
 * the very words count: a survey to `frivilligorganisationer`, or of some meeting's minutes, has said neither.
 */
export function factsToldIn(introduction: string): { voluntary: boolean; howLong: boolean } {
  return {
    voluntary: /\bfrivilligt\b/i.test(introduction),
    howLong: /(?:\b\d+|\{minutes\})\s+min(?:ut(?:er)?)?\b/i.test(introduction),
  };
}
