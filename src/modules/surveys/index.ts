import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';
import { addAddressesPage } from './add-addresses/add-addresses.page.tsx';
import { addressesPage } from './add-addresses/addresses.page.tsx';
import { addSurveyPage } from './add-survey/add-survey.page.tsx';
import { chooseQuestionsPage } from './choose-questions/choose-questions.page.tsx';
import { closeSurveyPage } from './close-survey/close-survey.page.tsx';
import { editGroupPage } from './edit-group/edit-group.page.tsx';
import { editSurveyPage } from './edit-survey/edit-survey.page.tsx';
import { foldAdministrationPage } from './fold-administration/fold-administration.page.tsx';
import { codeSheetPage } from './hand-out-codes/code-sheet.page.tsx';
import { codesPage } from './hand-out-codes/codes.page.tsx';
import { moveUnitPage } from './move-unit/move-unit.page.tsx';
import { openSurveyPage } from './open-survey/open-survey.page.tsx';
import { planGroupsPage } from './plan-groups/plan-groups.page.tsx';
import { removeSurveyPage } from './remove-survey/remove-survey.page.tsx';
import { sendInvitationsPage } from './send-invitations/send-invitations.page.tsx';
import { sendInvitationsJob } from './send-invitations/send-letters.ts';
import { surveyPage } from './survey.page.tsx';
import { surveysPage } from './surveys.page.tsx';
import { surveysSentences } from './surveys.sentences.ts';
import { sweepSecretsJob } from './sweep-secrets.ts';

export { addAddresses } from './add-addresses/add-addresses.command.ts';
export { addSurvey } from './add-survey/add-survey.command.ts';
export { chooseQuestions } from './choose-questions/choose-questions.command.ts';
export { closeSurvey } from './close-survey/close-survey.command.ts';
export type { FrozenResult } from './close-survey/frozen-result.ts';
export { codeDigest, normaliseCode } from './codes.ts';
export { drawDemoCode } from './demo-code.ts';
export { editGroup } from './edit-group/edit-group.command.ts';
export { editSurvey } from './edit-survey/edit-survey.command.ts';
export { foldAdministration } from './fold-administration/fold-administration.command.ts';
export { getGroupPlan } from './group-plan.queries.ts';
export { handOutCodes } from './hand-out-codes/hand-out-codes.command.ts';
export { moveUnit } from './move-unit/move-unit.command.ts';
export { openSurvey } from './open-survey/open-survey.command.ts';
export { proposeGroupPlan, refreshGroupPlan } from './plan-groups/plan-groups.command.ts';
export {
  allQuestions,
  questionnaireSchema,
  readQuestionnaire,
  type Questionnaire,
  type QuestionnaireSection,
} from './questionnaire.ts';
export { allDemoCodes, codesOfSurvey, type GroupCodes } from './recompute-codes.ts';
export { minutesOf, readySet, templateOf } from './ready-set.ts';
export { removeSurvey } from './remove-survey/remove-survey.command.ts';
export { nextGroupText } from './send-invitations/letter-to.ts';
export { sendInvitations } from './send-invitations/send-invitations.command.ts';
export { sheetLayoutOf } from './sheet-layout.ts';
export { fillKnown, informationFrom, type PromisedTexts } from './survey-texts.ts';
export {
  findResponse,
  getSurvey,
  listSurveys,
  type Response,
  type Survey,
  type SurveyListing,
  type SurveyState,
} from './survey.queries.ts';
export { answerPaths, surveysPaths } from './surveys.paths.ts';

/** Surveys: made, planned in groups, opened with a promise, sent, closed and counted. */
export const surveys = {
  routes: [
    ...surveysPage,
    ...addSurveyPage,
    ...surveyPage,
    ...editSurveyPage,
    ...removeSurveyPage,
    ...chooseQuestionsPage,
    ...planGroupsPage,
    ...moveUnitPage,
    ...foldAdministrationPage,
    ...editGroupPage,
    ...openSurveyPage,
    ...addressesPage,
    ...addAddressesPage,
    ...codesPage,
    ...codeSheetPage,
    ...sendInvitationsPage,
    ...closeSurveyPage,
  ],
  sentences: surveysSentences,
  jobs: (services: Services): JobHandler[] => [sendInvitationsJob(services), sweepSecretsJob(services)],
};
