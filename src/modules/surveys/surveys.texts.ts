import { defineTexts } from '#platform/i18n/texts.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { addAddressesTexts } from './add-addresses/add-addresses.texts.ts';
import { questionsTexts } from './questions/questions.texts.ts';
import { closeSurveyTexts } from './close-survey/close-survey.texts.ts';
import { editGroupTexts } from './edit-group/edit-group.texts.ts';
import { endLettersTexts } from './end-letters/end-letters.texts.ts';
import { foldAdministrationTexts } from './fold-administration/fold-administration.texts.ts';
import { handOutCodesTexts } from './hand-out-codes/hand-out-codes.texts.ts';
import { keyInAnswersTexts } from './key-in-answers/key-in-answers.texts.ts';
import { meetingLinkTexts } from './meeting-link/meeting-link.texts.ts';
import { moveUnitTexts } from './move-unit/move-unit.texts.ts';
import { openSurveyTexts } from './open-survey/open-survey.texts.ts';
import { planGroupsTexts } from './plan-groups/plan-groups.texts.ts';
import { removeSurveyTexts } from './remove-survey/remove-survey.texts.ts';
import { replaceCodeTexts } from './replace-code/replace-code.texts.ts';
import { respondHereTexts } from './respond-here/respond-here.texts.ts';
import { returnedLettersTexts } from './returned-letters/returned-letters.texts.ts';
import { sendInvitationsTexts } from './send-invitations/send-invitations.texts.ts';
import { sharedDeviceTexts } from './shared-device/shared-device.texts.ts';
import { openSurveyPageTexts } from './survey-page/open-survey.texts.ts';
import { inEnglish, inSwedish } from './numbers.ts';

const countingNext = {
  sv: (where: string, what: string) =>
    `Ingen kan svara mer. Svaren räknas ihop${where}. Sedan förstörs ${what}, och resultatet visas här. Det brukar ta några sekunder. Blev det avbrutet görs det färdigt av sig självt inom en timme. Du behöver inte göra något.`,
  en: (where: string, what: string) =>
    `Nobody can answer any more. The answers are counted${where}. Then ${what} are destroyed, and the result is shown here. It usually takes a few seconds. If it was cut off, it is finished by itself within an hour. You need not do anything.`,
};

/** The words that several pages of the module share. */
const shared = defineTexts(
  {
    title: 'Enkäter',
    lead: 'Fråga dem som vet vad som behövs. Hur svaren får visas bestäms innan enkäten öppnas, och ändras inte sedan.',
    empty: 'Frågorna är färdiga. Ni ser och godkänner allt innan något skickas.',
    example: 'så ser enkäten ut för den som svarar',
    add: 'Gör en enkät',
    survey: 'Enkät',
    state: 'Läge',
    states: { draft: 'Utkast', open: 'Öppen', closed: 'Stängd' },
    dates: 'Tid',
    closedOn: (day: string) => `Stängdes ${day}`,
    lastDay: (day: string) => `Sista dag ${day}`,
    noLastDay: 'Sista dag saknas',
    response: 'Antal svar',
    notSent: 'Inte öppnad',
    responseSoFar: (answered: number, invited: number) =>
      `Minst ${inSwedish.number(answered)} av ${inSwedish.number(invited)} har svarat`,
    /** Without codes nobody is invited by number. When one at most has not answered, it is not said which. */
    responseFinal: (answered: number, invited: number) =>
      invited === 0
        ? `${inSwedish.number(answered)} svar`
        : invited - answered <= 1
          ? `Minst ${inSwedish.number(invited - 1)} av ${inSwedish.number(invited)} svarade`
          : `${inSwedish.number(answered)} av ${inSwedish.number(invited)} svarade (${Math.round((100 * answered) / invited)} %)`,
    counting: 'Räknas',
    soFar: {
      tomorrow: 'Visas från i morgon',
      afterClosing: 'Visas när enkäten är stängd',
      lastNight: (said: string) => `${said}. Räknades i natt.`,
      earlier: (said: string, day: string) => `${said}. Räknades natten till ${day}.`,
      inLarge: (answered: number, invited: number) =>
        `Minst ${inSwedish.number(answered)} av ${inSwedish.number(invited)} har svarat i grupperna med minst 20 anställda`,
    },
    responseWhy: (least: number) =>
      `Medan enkäten är öppen räknas svaren en gång per natt och i steg om fem. Är färre än ${least} tillfrågade visas inget förrän enkäten är stängd. Är alla i de mindre grupperna tillsammans färre än ${least} räknas bara de större grupperna. Det som visas ändras alltså inte i samma stund som någon svarar.`,
    choose: {
      show: 'Visa',
      shows: { alla: 'Alla enkäter', utkast: 'Utkast', oppna: 'Öppna', stangda: 'Stängda' },
      order: 'Ordning',
      orders: { lage: 'Pågående först', namn: 'Namn', dag: 'Sista dag, senast först' },
      button: 'Visa',
      none: 'Ingen enkät är i det läget.',
      showAll: 'Visa alla enkäter',
    },
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
    notClosed: 'Det här går bara att göra när enkäten är stängd.',
    edit: {
      heading: 'Ändra uppgifterna',
      save: 'Spara',
      edited: (title: string) => `Ändrade uppgifterna om enkäten ”${title}”`,
    },
    draft: {
      prepare: 'Gör i ordning',
      edit: 'Namn, sista dag och kontaktuppgifter',
      questions: 'Välj, skriv och ordna frågor',
      groups: 'Se grupperna',
      texts: 'Startpaketet: det som ska vara på plats, med färdiga texter',
      left: 'Återstår före öppning',
      open: 'Gå vidare till öppningen',
    },
    closedPage: {
      counting: 'Svaren räknas',
      countedSoFar: (percent: number) => `${percent} procent av svaren är räknade`,
      countingNext: {
        codes: countingNext.sv(' i grupperna som bestämdes', 'de enskilda svaren, koderna och adresserna'),
        'open-link': countingNext.sv('', 'de enskilda svaren'),
        keyed: countingNext.sv('', 'de inskrivna svaren'),
      },
      again: 'Läs in sidan igen',
      destroyed: {
        codes:
          'Svaren är räknade. De enskilda svaren, nyckeln och adresserna är förstörda. Kvar finns tabellerna som visas och det som är lovat.',
        'open-link':
          'Svaren är räknade. De enskilda svaren och nyckeln är förstörda. Kvar finns tabellerna som visas och det som är lovat.',
        keyed:
          'Svaren är räknade. De inskrivna svaren och nyckeln är förstörda. Kvar finns tabellerna som visas och det som är lovat.',
      },
      toResult: 'Se resultatet',
    },
  },
  {
    title: 'Surveys',
    lead: 'Ask those who know what is needed. How the answers may be shown is decided before the survey opens, and does not change after.',
    empty: 'The questions are ready. You see and approve everything before anything is sent.',
    example: 'how the survey looks to those who answer',
    add: 'Make a survey',
    survey: 'Survey',
    state: 'State',
    states: { draft: 'Draft', open: 'Open', closed: 'Closed' },
    dates: 'Time',
    closedOn: (day: string) => `Closed on ${day}`,
    lastDay: (day: string) => `Last day ${day}`,
    noLastDay: 'No last day yet',
    response: 'Number of answers',
    notSent: 'Not opened',
    responseSoFar: (answered: number, invited: number) =>
      `At least ${inEnglish.number(answered)} of ${inEnglish.number(invited)} have answered`,
    responseFinal: (answered: number, invited: number) =>
      invited === 0
        ? `${inEnglish.number(answered)} answers`
        : invited - answered <= 1
          ? `At least ${inEnglish.number(invited - 1)} of ${inEnglish.number(invited)} answered`
          : `${inEnglish.number(answered)} of ${inEnglish.number(invited)} answered (${Math.round((100 * answered) / invited)}%)`,
    counting: 'Being counted',
    soFar: {
      tomorrow: 'Shown from tomorrow',
      afterClosing: 'Shown when the survey is closed',
      lastNight: (said: string) => `${said}. Counted last night.`,
      earlier: (said: string, day: string) => `${said}. Counted on the night before ${day}.`,
      inLarge: (answered: number, invited: number) =>
        `At least ${inEnglish.number(answered)} of ${inEnglish.number(invited)} have answered in the groups of at least 20 staff`,
    },
    responseWhy: (least: number) =>
      `While the survey is open, the answers are counted once a night and in steps of five. With fewer than ${least} invited, nothing is shown until the survey is closed. If the people of the smaller groups together are fewer than ${least}, only the larger groups are counted. So what is shown does not change at the moment when someone answers.`,
    choose: {
      show: 'Show',
      shows: { alla: 'All surveys', utkast: 'Drafts', oppna: 'Open', stangda: 'Closed' },
      order: 'Order',
      orders: { lage: 'Current ones first', namn: 'Name', dag: 'Last day, latest first' },
      button: 'Show',
      none: 'No survey is in that state.',
      showAll: 'Show all surveys',
    },
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
    notClosed: 'This can only be done when the survey is closed.',
    edit: {
      heading: 'Change the details',
      save: 'Save',
      edited: (title: string) => `Changed the details of the survey “${title}”`,
    },
    draft: {
      prepare: 'Prepare',
      edit: 'Name, last day and contact details',
      questions: 'Choose, write and arrange questions',
      groups: 'See the groups',
      texts: 'The start package: what must be in place, with texts ready',
      left: 'Left before opening',
      open: 'Go on to the opening',
    },
    closedPage: {
      counting: 'The answers are being counted',
      countedSoFar: (percent: number) => `${percent}% of the answers have been counted`,
      countingNext: {
        codes: countingNext.en(' in the groups that were decided', 'the separate answers, the codes and the addresses'),
        'open-link': countingNext.en('', 'the separate answers'),
        keyed: countingNext.en('', 'the typed-in answers'),
      },
      again: 'Load the page again',
      destroyed: {
        codes:
          'The answers have been counted. The separate answers, the key and the addresses have been destroyed. What remains is the tables that are shown and what is promised.',
        'open-link':
          'The answers have been counted. The separate answers and the key have been destroyed. What remains is the tables that are shown and what is promised.',
        keyed:
          'The answers have been counted. The typed-in answers and the key have been destroyed. What remains is the tables that are shown and what is promised.',
      },
      toResult: 'See the result',
    },
  },
);

/** The words of the module: those that pages share, and each feature's own under its name. */
export const surveysTexts = { sv: wordsIn('sv'), en: wordsIn('en') };

function wordsIn(locale: Locale) {
  return {
    ...shared[locale],
    questions: questionsTexts[locale],
    groups: planGroupsTexts[locale],
    editGroup: editGroupTexts[locale],
    endLetters: endLettersTexts[locale],
    moveUnit: moveUnitTexts[locale],
    foldAdministration: foldAdministrationTexts[locale],
    open: openSurveyTexts[locale],
    addresses: addAddressesTexts[locale],
    codes: handOutCodesTexts[locale],
    send: sendInvitationsTexts[locale],
    returned: returnedLettersTexts[locale],
    respondHere: respondHereTexts[locale],
    meeting: meetingLinkTexts[locale],
    openPage: openSurveyPageTexts[locale],
    replace: replaceCodeTexts[locale],
    sharedDevice: sharedDeviceTexts[locale],
    paper: keyInAnswersTexts[locale],
    close: closeSurveyTexts[locale],
    remove: removeSurveyTexts[locale],
  };
}
