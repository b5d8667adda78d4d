import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';
import { addAddressesPage } from './add-addresses/add-addresses.page.tsx';
import { addressListPage } from './add-addresses/address-list.page.tsx';
import { addressesPage } from './add-addresses/addresses.page.tsx';
import { addSurveyPage } from './add-survey/add-survey.page.tsx';
import { chooseQuestionsPage } from './choose-questions/choose-questions.page.tsx';
import { freezeSurveyJob } from './close-survey/freeze-survey.job.ts';
import { closeSurveyPage } from './close-survey/close-survey.page.tsx';
import { countAnsweredJob } from './count-answered.job.ts';
import { editGroupPage } from './edit-group/edit-group.page.tsx';
import { editSurveyPage } from './edit-survey/edit-survey.page.tsx';
import { foldAdministrationPage } from './fold-administration/fold-administration.page.tsx';
import { allCodesPage } from './hand-out-codes/all-codes.page.tsx';
import { codeSheetPage } from './hand-out-codes/code-sheet.page.tsx';
import { codesPage } from './hand-out-codes/codes.page.tsx';
import { moveUnitPage } from './move-unit/move-unit.page.tsx';
import { openSurveyPage } from './open-survey/open-survey.page.tsx';
import { planGroupsPage } from './plan-groups/plan-groups.page.tsx';
import { removeSurveyPage } from './remove-survey/remove-survey.page.tsx';
import { sendInvitationsPage } from './send-invitations/send-invitations.page.tsx';
import { sendInvitationsJob } from './send-invitations/send-letters.ts';
import { surveyTextsPage } from './survey-texts-page/survey-texts.page.tsx';
import { surveyPage } from './survey.page.tsx';
import { surveysPage } from './surveys.page.tsx';
import { surveysSentences } from './surveys.sentences.ts';
import { sweepSecretsJob } from './sweep-secrets.ts';

export { addSurvey } from './add-survey/add-survey.command.ts';
export { addAddresses } from './add-addresses/add-addresses.command.ts';
export { handOutCodes } from './hand-out-codes/hand-out-codes.command.ts';
export { sendInvitations } from './send-invitations/send-invitations.command.ts';
export { codeDigest } from './codes.ts';
export { sheetLayoutOf } from './sheet-layout.ts';
export { closeSurvey } from './close-survey/close-survey.command.ts';
export { drawDemoCode } from './demo-code.ts';
export { getGroupPlan } from './group-plan.queries.ts';

export { openSurvey } from './open-survey/open-survey.command.ts';
export { allQuestions, type Questionnaire } from './questionnaire.ts';
export { allDemoCodes } from './recompute-codes.ts';

export { getSurvey, listSurveys, type Survey } from './survey.queries.ts';
export { listOpenSurveys, type OpenSurveyDates } from './surveys.agenda.ts';
export { findSurveyUnderWay, type SurveyUnderWay } from './survey-under-way.ts';
export { surveysPaths } from './surveys.paths.ts';
export { surveysSearch } from './surveys.search.ts';

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
    ...surveyTextsPage,
    ...openSurveyPage,
    ...addressesPage,
    // Before the page of a group: what is no number is looked for here first.
    ...addressListPage,
    ...addAddressesPage,
    ...codesPage,
    // Before the sheet of a group: what is no number is looked for here first.
    ...allCodesPage,
    ...codeSheetPage,
    ...sendInvitationsPage,
    ...closeSurveyPage,
  ],
  sentences: surveysSentences,
  jobs: (services: Services): JobHandler[] => [
    sendInvitationsJob(services),
    countAnsweredJob(services),
    freezeSurveyJob(services),
    sweepSecretsJob(services),
  ],
};
