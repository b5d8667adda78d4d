import { addDays, today } from '#foundations/clocks/index.ts';
import { addSurvey, openSurvey } from '#modules/surveys/index.ts';
import { handInWithoutCodes } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';

/** Visitors of the library answer on paper, which staff type in with a code of their own. */
export async function askOnPaper({ services, coordinator }: StrandvikCast, mandateId: number): Promise<void> {
  const now = today(services.clock());
  const id = await coordinator.on(now, addSurvey, {
    ...surveyDetails,
    title: 'På biblioteket: hur trygg är du i Strandvik?',
    closesOn: addDays(now, 30),
    mandateId,
    mode: 'keyed',
    start: 'invanare',
  });
  await coordinator.on(now, openSurvey, { id, secrets: services.secrets });
  await handInWithoutCodes(services, { organisationId: coordinator.organisationId, surveyId: id, count: 12, seed: 12 });
}
