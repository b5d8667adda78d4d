import { defineTexts } from '#platform/i18n/texts.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { addAddressesTexts } from './add-addresses/add-addresses.texts.ts';
import { chooseQuestionsTexts } from './choose-questions/choose-questions.texts.ts';
import { closeSurveyTexts } from './close-survey/close-survey.texts.ts';
import { editGroupTexts } from './edit-group/edit-group.texts.ts';
import { foldAdministrationTexts } from './fold-administration/fold-administration.texts.ts';
import { handOutCodesTexts } from './hand-out-codes/hand-out-codes.texts.ts';
import { moveUnitTexts } from './move-unit/move-unit.texts.ts';
import { openSurveyTexts } from './open-survey/open-survey.texts.ts';
import { planGroupsTexts } from './plan-groups/plan-groups.texts.ts';
import { removeSurveyTexts } from './remove-survey/remove-survey.texts.ts';
import { sendInvitationsTexts } from './send-invitations/send-invitations.texts.ts';
import { inEnglish, inSwedish } from './numbers.ts';

/** The words that several pages of the module share. */
const shared = defineTexts(
  {
    title: 'Enkäter',
    lead: 'Fråga de anställda vad de behöver. Svaren visas bara i grupper som ni bestämmer innan enkäten öppnas.',
    empty:
      'Med en enkät får ni veta vad personalen behöver. Frågorna är färdiga, och ingen kan se vad en enskild person har svarat i resultatet.',
    add: 'Gör en enkät',
    survey: 'Enkät',
    state: 'Läge',
    states: { draft: 'Utkast', open: 'Öppen', closed: 'Stängd' },
    dates: 'Tid',
    closedOn: (day: string) => `Stängdes ${day}`,
    lastDay: (day: string) => `Sista dag ${day}`,
    noLastDay: 'Sista dag saknas',
    response: 'Svar',
    notSent: 'Inte öppnad',
    responseSoFar: (answered: number, invited: number) =>
      `Minst ${inSwedish.number(answered)} av ${inSwedish.number(invited)} har svarat`,
    responseFinal: (answered: number, invited: number) =>
      `${inSwedish.number(answered)} av ${inSwedish.number(invited)} svarade (${invited === 0 ? 0 : Math.round((100 * answered) / invited)} %)`,
    responseWhy:
      'Medan enkäten är öppen visas antalet svar bara för alla tillsammans och i steg om fem. Då går det inte att se när någon har svarat.',
    current: 'den här enkäten',
    opened: 'Öppnades',
    closed: 'Stängdes',
    closesOn: 'Sista dag att svara',
    controller: 'Ansvarig för personuppgifterna',
    contact: 'Kontakt för frågor',
    dataProtectionOfficer: 'Dataskyddsombud',
    notYet: 'Inte ifyllt än',
    notDraft: 'Enkäten är öppnad och kan inte ändras. Det som har lovats gäller.',
    notOpen: 'Det här går bara att göra medan enkäten är öppen.',
    edit: {
      heading: 'Ändra uppgifterna',
      save: 'Spara',
      edited: (title: string) => `Ändrade uppgifterna om enkäten ”${title}”`,
    },
    draft: {
      prepare: 'Gör i ordning',
      edit: 'Namn, sista dag och kontaktuppgifter',
      questions: 'Välj frågor',
      groups: 'Se grupperna',
      left: 'Återstår före öppning',
      open: 'Gå vidare till öppningen',
    },
    openPage: {
      reach: 'Nå ut',
      promised: 'Det som är lovat',
      promise:
        'Frågor, grupper och texter är låsta. Kontrollsumman gör att vem som helst kan se att inget har ändrats.',
      digest: 'Kontrollsumma:',
    },
    closedPage: {
      destroyed: 'Svaren är räknade. De enskilda svaren, koderna och adresserna är förstörda.',
      toResult: 'Se resultatet',
    },
  },
  {
    title: 'Surveys',
    lead: 'Ask the staff what they need. The answers are shown only in groups that you decide before the survey opens.',
    empty:
      'A survey tells you what the staff need. The questions are ready, and nobody can see in the result what a single person answered.',
    add: 'Make a survey',
    survey: 'Survey',
    state: 'State',
    states: { draft: 'Draft', open: 'Open', closed: 'Closed' },
    dates: 'Time',
    closedOn: (day: string) => `Closed on ${day}`,
    lastDay: (day: string) => `Last day ${day}`,
    noLastDay: 'No last day yet',
    response: 'Answers',
    notSent: 'Not opened',
    responseSoFar: (answered: number, invited: number) =>
      `At least ${inEnglish.number(answered)} of ${inEnglish.number(invited)} have answered`,
    responseFinal: (answered: number, invited: number) =>
      `${inEnglish.number(answered)} of ${inEnglish.number(invited)} answered (${invited === 0 ? 0 : Math.round((100 * answered) / invited)}%)`,
    responseWhy:
      'While the survey is open, the number of answers is shown only for everyone together and in steps of five. That way nobody can see when someone answered.',
    current: 'this survey',
    opened: 'Opened',
    closed: 'Closed',
    closesOn: 'Last day to answer',
    controller: 'Controller of the personal data',
    contact: 'Contact for questions',
    dataProtectionOfficer: 'Data protection officer',
    notYet: 'Not filled in yet',
    notDraft: 'The survey has been opened and cannot be changed. What has been promised holds.',
    notOpen: 'This can only be done while the survey is open.',
    edit: {
      heading: 'Change the details',
      save: 'Save',
      edited: (title: string) => `Changed the details of the survey “${title}”`,
    },
    draft: {
      prepare: 'Prepare',
      edit: 'Name, last day and contact details',
      questions: 'Choose questions',
      groups: 'See the groups',
      left: 'Left before opening',
      open: 'Go on to the opening',
    },
    openPage: {
      reach: 'Reach people',
      promised: 'What has been promised',
      promise: 'Questions, groups and texts are locked. The digest lets anyone see that nothing has been changed.',
      digest: 'Digest:',
    },
    closedPage: {
      destroyed:
        'The answers have been counted. The separate answers, the codes and the addresses have been destroyed.',
      toResult: 'See the result',
    },
  },
);

/** The words of the module: those that pages share, and each feature's own under its name. */
export const surveysTexts = { sv: wordsIn('sv'), en: wordsIn('en') };

function wordsIn(locale: Locale) {
  return {
    ...shared[locale],
    questions: chooseQuestionsTexts[locale],
    groups: planGroupsTexts[locale],
    editGroup: editGroupTexts[locale],
    moveUnit: moveUnitTexts[locale],
    foldAdministration: foldAdministrationTexts[locale],
    open: openSurveyTexts[locale],
    addresses: addAddressesTexts[locale],
    codes: handOutCodesTexts[locale],
    send: sendInvitationsTexts[locale],
    close: closeSurveyTexts[locale],
    remove: removeSurveyTexts[locale],
  };
}
