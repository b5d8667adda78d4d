import { addDays, today } from '#foundations/clocks/index.ts';
import {
  addAddresses,
  addLanguage,
  addQuestion,
  addSurvey,
  allDemoCodes,
  allQuestions,
  getSurvey,
  handOutCodes,
  listSurveys,
  moveQuestion,
  openSurvey,
  sendInvitations,
} from '#modules/surveys/index.ts';
import { handInAnswers } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';

/** The follow-up, open to every visitor of the demonstration, so its last day follows the day it is made; and the next one, begun. */
export async function askAgain(cast: StrandvikCast, mandateId: number): Promise<void> {
  const { services, coordinator } = cast;
  const now = today(services.clock());
  const { organisationId } = coordinator;
  await beginNext(cast, mandateId);
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

/** The spring's questions again with what is new, changed a little since: a draft in Arabic too, as far as words have been translated before. */
async function beginNext({ services, coordinator }: StrandvikCast, mandateId: number): Promise<void> {
  const now = today(services.clock());
  const spring = (await coordinator.read(listSurveys)).find(({ state }) => state === 'closed');
  const id = await coordinator.on(now, addSurvey, {
    ...surveyDetails,
    title: 'Efter de korta lektionerna: vad har ändrats?',
    contact: '',
    dataProtectionOfficer: '',
    closesOn: null,
    mandateId,
    start: spring ? `enkat-${spring.id}` : '',
    change: true,
  });
  const { questionnaire } = await coordinator.read((db) => getSurvey(db, id));
  const [, second] = allQuestions(questionnaire);
  if (second) await coordinator.on(now, moveQuestion, { id, key: second.key, direction: 'up' });
  const { key } = await coordinator.on(now, addQuestion, {
    ...{ id, kind: 'text', section: questionnaire.sections.at(-1)?.key, size: 'long', ...noOptions },
    text: 'Vad i de korta lektionerna har varit svårast att använda?',
    help: 'Skriv om lektionerna, inte om personer.',
    purpose: 'Visar vilken lektion som ska göras om först.',
  });
  await coordinator.on(now, moveQuestion, { id, key, direction: 'up' });
  await coordinator.on(now, addLanguage, { id, language: 'ar' });
}

const noOptions = { options: '', rows: '', alone: '', none: '', required: false, shuffle: false, sensitive: false };
