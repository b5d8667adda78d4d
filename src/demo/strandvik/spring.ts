import { findResultOfSurvey } from '#modules/results/index.ts';
import { addSurvey, closeSurvey, openSurvey } from '#modules/surveys/index.ts';
import { handInAnswers } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';

/** Who stands behind every survey of Strandvik. */
export const surveyDetails = {
  introduction: '',
  controller: 'Kommunstyrelsen',
  contact: 'Ylva, samordnare, ylva@strandvik.example',
  dataProtectionOfficer: 'dataskyddsombud@strandvik.example',
};

/** April and May: 1,402 are asked and 673 answer. Returns the id of the frozen result. */
export async function ask({ services, coordinator }: StrandvikCast, mandateId: number): Promise<number> {
  const surveyId = await coordinator.on('2026-03-24', addSurvey, {
    ...surveyDetails,
    title: 'Trygghet och demokrati på jobbet, våren 2026',
    closesOn: '2026-05-12',
    mandateId,
  });
  await coordinator.on('2026-04-14', openSurvey, { id: surveyId, secrets: services.secrets });
  await handInAnswers(services, { organisationId: coordinator.organisationId, surveyId, count: 673, seed: 20260414 });
  await coordinator.on('2026-05-13', closeSurvey, { id: surveyId, secrets: services.secrets });
  return (await coordinator.read((db) => findResultOfSurvey(db, surveyId)))?.id ?? 0;
}
