import { CIVIL_SOCIETY_SURVEY } from './ready-surveys/civil-society.ts';
import { ELECTED } from './ready-surveys/elected.ts';
import { MANAGERS } from './ready-surveys/for-managers.ts';
import { RESIDENTS } from './ready-surveys/residents.ts';
import {
  SAFETY_AND_DEMOCRACY,
  SAFETY_AND_DEMOCRACY_AGAIN,
  STAFF_AGAIN,
  STAFF_IN_FIVE_MINUTES,
} from './ready-surveys/staff.ts';
import type { SurveyTemplate } from './ready-surveys/template.ts';

export { thanksIn, type SurveySection, type SurveyTemplate } from './ready-surveys/template.ts';
export { SAFETY_AND_DEMOCRACY };

/** Every ready survey, in the order they are shown. */
export const SURVEYS: readonly SurveyTemplate[] = [
  STAFF_IN_FIVE_MINUTES,
  SAFETY_AND_DEMOCRACY,
  MANAGERS,
  CIVIL_SOCIETY_SURVEY,
  ELECTED,
  RESIDENTS,
  STAFF_AGAIN,
  SAFETY_AND_DEMOCRACY_AGAIN,
];
