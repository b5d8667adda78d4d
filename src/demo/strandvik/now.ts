import { addDays, today } from '#foundations/clocks/index.ts';
import {
  addAddresses,
  addSurvey,
  allDemoCodes,
  handOutCodes,
  openSurvey,
  sendInvitations,
} from '#modules/surveys/index.ts';
import { handInAnswers } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';

/** The follow-up, open to every visitor of the demonstration, so its last day follows the day it is made; and the next one, begun. */
export async function askAgain({ services, coordinator }: StrandvikCast, mandateId: number): Promise<void> {
  const now = today(services.clock());
  const { organisationId } = coordinator;
  await coordinator.on(now, addSurvey, {
    ...surveyDetails,
    title: 'Efter de korta lektionerna: vad har ändrats?',
    contact: '',
    dataProtectionOfficer: '',
    closesOn: null,
    mandateId,
  });
  const surveyId = await coordinator.on(now, addSurvey, {
    ...surveyDetails,
    title: 'Trygghet och demokrati på jobbet, uppföljning',
    closesOn: addDays(now, 60),
    mandateId,
  });
  await coordinator.on(now, openSurvey, { id: surveyId, secrets: services.secrets });
  const [byLetter, ...onPaper] = (await allDemoCodes(services, { organisationId, surveyId })).toSorted(
    (a, b) => a.groupId - b.groupId,
  );
  if (byLetter) {
    const addresses = byLetter.codes.map((_code, at) => `anstalld-${at + 1}@strandvik.example`).join('\n');
    await coordinator.on(now, addAddresses, { id: surveyId, groupId: byLetter.groupId, addresses });
    await coordinator.on(now, sendInvitations, { id: surveyId, round: 1 });
  }
  for (const { groupId } of onPaper.slice(0, 4)) await coordinator.on(now, handOutCodes, { id: surveyId, groupId });
  await handInAnswers(services, { organisationId, surveyId, count: 61, seed: 7 });
}
