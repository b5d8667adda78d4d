import { addSurvey, closeSurvey, openSurvey } from '#modules/surveys/index.ts';
import { handInAnswers } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';

/** January: all are asked in five minutes before the first plan does anything, so that the spring has something to be compared with. */
export async function askFirst({ services, coordinator }: StrandvikCast, mandateId: number): Promise<void> {
  const surveyId = await coordinator.on('2026-01-14', addSurvey, {
    ...surveyDetails,
    title: 'Fem minuter före första planen, januari 2026',
    closesOn: '2026-02-04',
    mandateId,
    start: 'fem-minuter',
  });
  await coordinator.on('2026-01-15', openSurvey, { id: surveyId, secrets: services.secrets });
  const { organisationId } = coordinator;
  await handInAnswers(services, { organisationId, surveyId, count: 611, seed: 20260115, centres });
  await coordinator.on('2026-02-05', closeSurvey, { id: surveyId, secrets: services.secrets });
}

/** Fewer knew what extremism is, where the routine is and when to report concern than in the spring; the rest gathers where it does then. */
const centres = {
  ...{ A1: 0.2, C1: 0.76, D3: 0.28 },
  ...{ B3: 0.45, C2: 0.62, C4: 0.41, D1: 0.25, D4: 0.37, E2: 0.45, F1: 0.8, I2: 0.08, I4: 0.37 },
};
