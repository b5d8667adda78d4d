import { CIVIC_GAPS } from './civic-gaps.ts';
import { readGap, type Gap } from './gap.ts';
import { MANAGER_GAPS } from './manager-gaps.ts';
import { STAFF_GAPS } from './staff-gaps.ts';
import { TOGETHER_GAPS } from './together-gaps.ts';

export type { Asking } from './asking.ts';
export type { Gap } from './gap.ts';
export type { Lacking } from './lacking-of.ts';
export { LACKING } from './lacking.ts';

/** Every pair of questions that can show a gap, in the order in which they are told when they are as large. */
export const GAPS: readonly Gap[] = [...STAFF_GAPS, ...TOGETHER_GAPS, ...MANAGER_GAPS, ...CIVIC_GAPS].map(readGap);

/** The question of the bank on which way to learn suits best: the form of the training. */
export const FORM_OF_TRAINING = { question: 'I2', version: 1 };
