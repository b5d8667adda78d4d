import type { Screen } from '#platform/screen.ts';
import { judgeText } from '#foundations/screen/judge-text.ts';
import { explainFindings } from '#foundations/screen/explain.ts';
import { screenTexts } from '#foundations/screen/screen.texts.ts';

export { judgeQuestion } from '#foundations/screen/judge-text.ts';

/** The screen of persons and opinions: what may not, and what should perhaps not, be written in Stadig. */
export const screen: Screen = {
  judge: judgeText,
  explain: explainFindings,
  assurance: { sv: screenTexts.sv.assurance, en: screenTexts.en.assurance },
};
