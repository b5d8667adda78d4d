import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';
import { addAddressesPage } from './add-addresses/add-addresses.page.tsx';
import { addressListPage } from './add-addresses/address-list.page.tsx';
import { addressesPage } from './add-addresses/addresses.page.tsx';
import { addSurveyPage } from './add-survey/add-survey.page.tsx';
import { questionsRoutes } from './questions/questions.routes.ts';
import { freezeSurveyJob } from './close-survey/freeze-survey.job.ts';
import { closeSurveyPage } from './close-survey/close-survey.page.tsx';
import { countAnsweredJob } from './count-answered.job.ts';
import { askNumbersPage } from './ask-numbers/ask-numbers.page.tsx';
import { editGroupPage } from './edit-group/edit-group.page.tsx';
import { editSurveyPage } from './edit-survey/edit-survey.page.tsx';
import { endLettersPage } from './end-letters/end-letters.page.tsx';
import { exportSurveyPage } from './export-survey/export-survey.page.tsx';
import { foldAdministrationPage } from './fold-administration/fold-administration.page.tsx';
import { allCodesPage } from './hand-out-codes/all-codes.page.tsx';
import { codeSheetPage } from './hand-out-codes/code-sheet.page.tsx';
import { codesPage } from './hand-out-codes/codes.page.tsx';
import { endJointPage } from './joint-survey/end-joint.page.tsx';
import { inviteParticipantPage } from './joint-survey/invite-participant.page.tsx';
import { jointInvitationReader } from './joint-survey/joint-letters.ts';
import { jointSurveyPage } from './joint-survey/joint-survey.page.tsx';
import { jointTermsPage } from './joint-survey/joint-terms.page.tsx';
import { ownGroupsPage } from './joint-survey/own-groups.page.tsx';
import { participantPage } from './joint-survey/participant.page.tsx';
import { placeRoutes } from './joint-survey/place.routes.tsx';
import { paperPage } from './key-in-answers/paper.page.tsx';
import { meetingLinkPage } from './meeting-link/meeting-link.page.tsx';
import { importSurveyPage } from './import-survey/import-survey.page.tsx';
import { moveUnitPage } from './move-unit/move-unit.page.tsx';
import { openSurveyPage } from './open-survey/open-survey.page.tsx';
import { planGroupsPage } from './plan-groups/plan-groups.page.tsx';
import { previewSurveyPage } from './preview-survey/preview-survey.page.tsx';
import { appointReaderPage } from './read-texts/appoint-reader.page.tsx';
import { destroyTextsPage } from './read-texts/destroy-texts.page.tsx';
import { readTextsPage } from './read-texts/read-texts.page.tsx';
import { releaseThemesPage } from './read-texts/release-themes.page.tsx';
import { removeSurveyPage } from './remove-survey/remove-survey.page.tsx';
import { replaceCodePage } from './replace-code/replace-code.page.tsx';
import { returnedLettersPage } from './returned-letters/returned-letters.page.tsx';
import { sendInvitationsPage } from './send-invitations/send-invitations.page.tsx';
import { sendInvitationsJob } from './send-invitations/send-letters.ts';
import { sharedDevicePage } from './shared-device/shared-device.page.tsx';
import { languagePage } from './translate-survey/language.page.tsx';
import { languagesPage } from './translate-survey/languages.page.tsx';
import { removeLanguagePage } from './translate-survey/remove-language.page.tsx';
import { translateSurveyPage } from './translate-survey/translate-survey.page.tsx';
import { surveyTextsFile } from './survey-texts-page/survey-texts-file.page.ts';
import { splitKeyPage } from './split-key/split-key.page.tsx';
import { typeSharePage } from './split-key/type-share.page.tsx';
import { surveyTextsPage } from './survey-texts-page/survey-texts.page.tsx';
import { surveyPage } from './survey.page.tsx';
import { surveysPage } from './surveys.page.tsx';
import { surveysSentences } from './surveys.sentences.ts';
import { sweepSecretsJob } from './sweep-secrets.ts';

export { addSurvey } from './add-survey/add-survey.command.ts';
export { ImportRefused } from './exchange/refused.ts';
export { isLeftOut, type Imported } from './exchange/imported.ts';
export { importReasonsTexts } from './import-survey/import-reasons.texts.ts';
export { importSurvey } from './import-survey/import-survey.command.ts';
export { readSurveyFile, largestSurveyFile } from './import-survey/read-survey-file.ts';
export { screened } from './import-survey/screened.ts';
export { addAddresses } from './add-addresses/add-addresses.command.ts';
export { handOutCodes } from './hand-out-codes/hand-out-codes.command.ts';
export { sendInvitations } from './send-invitations/send-invitations.command.ts';
export { addQuestion } from './questions/add-question/add-question.command.ts';
export { moveQuestion } from './questions/move-question/move-question.command.ts';
export { addSection } from './questions/sections/section.commands.ts';
export { setQuestionCondition } from './questions/set-condition/set-condition.commands.ts';
export { addLanguage } from './translate-survey/change-languages.command.ts';
export { translateSurvey } from './translate-survey/translate-survey.command.ts';
export { codeDigest } from './codes.ts';
export { answerShapeOf, sheetLayoutOf } from './sheet-layout.ts';
export { classOf } from './questions/number-classes.rules.ts';
export { minutesOf } from './ready-set.ts';
export { closeSurvey } from './close-survey/close-survey.command.ts';
export { demoKeyingCode, drawDemoCode } from './demo-code.ts';
export { getGroupPlan } from './group-plan.queries.ts';

export { conditionWords } from './preview-survey/condition-words.ts';
export { factsToldIn } from './preview-survey/introduction-facts.rules.ts';
export { openSurvey } from './open-survey/open-survey.command.ts';
export {
  allQuestions,
  countedItems,
  countedSections,
  type CountedItem,
  mostCharacters,
  readQuestionnaire,
  textQuestions,
  type CountedSection,
  type Questionnaire,
  type SurveyQuestion,
} from './questionnaire.ts';
export { publishedQuestions } from './close-survey/published-questions.ts';
export { allDemoCodes } from './recompute-codes.ts';

export { getSurvey, listSurveys, type Survey } from './survey.queries.ts';
export { listEarlierWaves, type EarlierWave } from './copy-survey/earlier-waves.queries.ts';
export { appointReader } from './read-texts/appoint-reader.command.ts';
export { addTheme, beginReading, destroyTexts } from './read-texts/read-texts.commands.ts';
export { releaseThemes } from './read-texts/release-themes.command.ts';
export {
  listReleasedThemes,
  releasedThemes,
  type ReleasedTheme,
  type ReleasedThemes,
} from './read-texts/released-themes.queries.ts';
export { listTextsToRead, type TextsToRead } from './read-texts/text-reader.queries.ts';
export { findAskedNow, listOpenSurveys, type AskedNow, type OpenSurveyDates } from './surveys.agenda.ts';
export { findSurveyUnderWay, type SurveyUnderWay } from './survey-under-way.ts';
export { acceptJoint } from './joint-survey/answer-joint.commands.ts';
export {
  atPlaceOfInvitation,
  atPlaceOfLink,
  readAtPlace,
  type AtPlace,
  type JointPlace,
} from './joint-survey/joint-place.ts';
export { makeJoint } from './joint-survey/joint-survey.commands.ts';
export { addParticipant, leaveOutUnanswered } from './joint-survey/participants.commands.ts';
export { keepJointInvitation } from './joint-survey/joint-letters.ts';
export { findJointSurvey } from './joint-survey/joint-survey.queries.ts';
export { taking, type JointParticipant } from './joint-survey/joint-survey.rules.ts';
export { PlaceFrame } from './joint-survey/place-view.tsx';
export { answerPaths, jointPaths, surveysPaths } from './surveys.paths.ts';
export { surveysSearch } from './surveys.search.ts';

/** Surveys: made, planned in groups, opened with a promise, sent, closed and counted. */
export const surveys = {
  routes: [
    ...surveysPage,
    ...addSurveyPage,
    // Before the page of a survey: what is no number is looked for here first.
    ...importSurveyPage,
    ...surveyPage,
    ...exportSurveyPage,
    ...editSurveyPage,
    ...removeSurveyPage,
    ...previewSurveyPage,
    ...languagesPage,
    ...languagePage,
    // Before the parts of a language, which it would be taken for.
    ...removeLanguagePage,
    ...translateSurveyPage,
    ...questionsRoutes,
    ...planGroupsPage,
    ...moveUnitPage,
    ...foldAdministrationPage,
    ...askNumbersPage,
    ...editGroupPage,
    ...surveyTextsPage,
    ...surveyTextsFile,
    ...splitKeyPage,
    ...openSurveyPage,
    // Before the page of a participant: what is no number is looked for here first.
    ...jointTermsPage,
    ...inviteParticipantPage,
    ...endJointPage,
    ...ownGroupsPage,
    ...jointSurveyPage,
    ...participantPage,
    ...placeRoutes,
    ...addressesPage,
    // Before the page of a group: what is no number is looked for here first.
    ...addressListPage,
    ...addAddressesPage,
    ...codesPage,
    // Before the sheet of a group: what is no number is looked for here first.
    ...allCodesPage,
    ...replaceCodePage,
    ...codeSheetPage,
    ...sendInvitationsPage,
    ...endLettersPage,
    ...returnedLettersPage,
    ...meetingLinkPage,
    ...sharedDevicePage,
    ...paperPage,
    ...closeSurveyPage,
    ...typeSharePage,
    ...appointReaderPage,
    ...readTextsPage,
    ...releaseThemesPage,
    ...destroyTextsPage,
  ],
  sentences: surveysSentences,
  letterReaders: [jointInvitationReader],
  jobs: (services: Services): JobHandler[] => [
    sendInvitationsJob(services),
    countAnsweredJob(services),
    freezeSurveyJob(services),
    sweepSecretsJob(services),
  ],
};
