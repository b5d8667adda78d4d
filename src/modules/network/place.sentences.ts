import type { AuditSentences } from '#modules/access/index.ts';
import { assignmentSentences } from './assignments/assignment.sentences.ts';
import { experienceSentences } from './experiences/experience.sentences.ts';
import { jointViewSentences } from './joint-view/joint-view.sentences.ts';
import { takeActSentences } from './take-act/take-act.sentences.ts';

/** What is done at the place of a party reads like in the history. */
export const placeSentences: AuditSentences = {
  ...takeActSentences,
  ...assignmentSentences,
  ...experienceSentences,
  ...jointViewSentences,
};
