import { atTheWorkplace } from './preparations/at-the-workplace.ts';
import { disposal } from './preparations/disposal.ts';
import { impactScreening } from './preparations/impact-screening.ts';
import { itDepartment } from './preparations/it-department.ts';
import { keyHolders } from './preparations/key-holders.ts';
import { managersScript } from './preparations/managers-script.ts';
import type { Preparation, PreparedFor } from './preparations/preparation.ts';
import { textReader } from './preparations/text-reader.ts';
import { unions } from './preparations/unions.ts';

export type { Preparation, PreparationPart, PreparedFor } from './preparations/preparation.ts';

/**
 * What has to be in place between the mandate and the first letter, in the order it is best begun, with the texts ready. Places: organisation,
 * controller, surveyTitle, minutes, firstDay, lastDay, invited, publicUrl, and toFill, which always stands as a line to write on.
 */
export function surveyPreparations(survey: PreparedFor): Preparation[] {
  return [
    ...unions(survey),
    impactScreening(survey),
    disposal(survey),
    ...textReader(survey),
    ...keyHolders(survey),
    itDepartment(survey),
    ...managersScript(survey),
    ...atTheWorkplace(survey),
  ];
}
