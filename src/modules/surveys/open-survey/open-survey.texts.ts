import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const openSurveyTexts = defineTexts(
  {
    heading: 'Öppna enkäten',
    stopped: 'Enkäten kan inte öppnas än',
    notYet: 'Enkäten kan inte öppnas än. Gå tillbaka till enkäten och se vad som återstår.',
    question: (title: string) => `Ska ”${title}” öppnas?`,
    frozenQuestions: (questions: number) =>
      `${inSwedish.questions(questions)} låses, i den ordning och ordalydelse de har nu.`,
    frozenGroups: (groups: number, staff: number, k: number) =>
      `${inSwedish.groups(groups)} med ${inSwedish.people(staff)} låses. Inget visas för färre än ${k} svar.`,
    frozenTexts: {
      codes: 'Inledningen, breven och informationen om hur svaren behandlas låses.',
      'open-link': 'Inledningen och informationen om hur svaren behandlas låses.',
      keyed: 'Inledningen och informationen om hur svaren behandlas låses.',
    },
    codes: (staff: number) =>
      `${inSwedish.codes(staff)} skapas, en för varje anställd. Ingen kan se vilken kod som hör till vem.`,
    noGroups: (least: number) =>
      `Svaren visas bara för alla tillsammans, och bara om minst ${least} svarar. Grupperna i utkastet tas bort.`,
    withoutCodes: {
      'open-link': 'En länk skapas som alla kan svara genom. Samma person kan svara flera gånger.',
      keyed: 'En inskrivningskod skapas för dem som ska skriva in svar från papper.',
    },
    sealed: {
      server: 'En nyckel skapas. Svaren förseglas när de kommer in, och öppnas en gång, när enkäten räknas.',
      'two-of-three':
        'Svaren förseglas när de kommer in. De öppnas en gång, med serverns del av nyckeln och en av de två på papper.',
    },
    lastDay: (day: string) => `Enkäten går att svara på till och med ${day}. Ni stänger den själva efter det.`,
    noReturn: 'Det går inte att ångra. Allt som låses är ett löfte till dem som svarar.',
    label: 'Öppna enkäten',
    address: 'Här svarar man med sin kod',
    opened: (title: string, groups: number, staff: number) =>
      groups === 0
        ? `Öppnade enkäten ”${title}”`
        : `Öppnade enkäten ”${title}” för ${inSwedish.people(staff)} i ${inSwedish.groups(groups)}`,
    noKey:
      'Nyckeln till svaren gick inte att spara och läsa tillbaka. Enkäten är inte öppnad. Be den som sköter servern se över mappen för hemligheter.',
    problems: {
      'key-not-prepared': 'Dela nyckeln till svaren',
      'no-questions': 'Välj minst en fråga',
      'questions-unfinished': 'Gör färdigt frågorna',
      'numbers-missing': 'Skriv hur många som får enkäten i varje enhet',
      'joint-too-few': 'Minst två kommuner behöver säga ja',
      'joint-unanswered': 'Vänta in kommunerna, eller fortsätt utan dem',
      'joint-needs-codes': 'Välj koder: en gemensam enkät behöver dem',
      'no-groups': 'Bestäm vilka grupper svaren visas i',
      plan: 'Se över grupperna',
      'last-day-missing': 'Bestäm sista dag att svara',
      'last-day-past': 'Sista dag att svara har redan varit. Välj en senare dag',
      'controller-missing': 'Skriv vem som är ansvarig för personuppgifterna',
      'contact-missing': 'Skriv vem man kan fråga om enkäten',
      'officer-missing': 'Skriv hur man når dataskyddsombudet',
    },
  },
  {
    heading: 'Open the survey',
    stopped: 'The survey cannot be opened yet',
    notYet: 'The survey cannot be opened yet. Go back to the survey and see what is left.',
    question: (title: string) => `Open “${title}”?`,
    frozenQuestions: (questions: number) =>
      `${inEnglish.questions(questions)} are locked, in the order and wording they have now.`,
    frozenGroups: (groups: number, staff: number, k: number) =>
      `${inEnglish.groups(groups)} with ${inEnglish.people(staff)} are locked. Nothing is shown of fewer than ${k} answers.`,
    frozenTexts: {
      codes: 'The introduction, the letters and the information on how answers are handled are locked.',
      'open-link': 'The introduction and the information on how answers are handled are locked.',
      keyed: 'The introduction and the information on how answers are handled are locked.',
    },
    codes: (staff: number) =>
      `${inEnglish.codes(staff)} are made, one for each member of staff. Nobody can see which code belongs to whom.`,
    noGroups: (least: number) =>
      `Answers are shown only for all together, and only if at least ${least} answer. The groups of the draft are removed.`,
    withoutCodes: {
      'open-link': 'A link is made through which everyone can answer. The same person can answer more than once.',
      keyed: 'A keying code is made for those who type in answers from paper.',
    },
    sealed: {
      server: 'A key is made. Answers are sealed when they come in, and opened once, when the survey is counted.',
      'two-of-three':
        'Answers are sealed when they come in. They are opened once, with the server’s share of the key and one of the two on paper.',
    },
    lastDay: (day: string) => `The survey can be answered until ${day}. You close it yourselves after that.`,
    noReturn: 'This cannot be undone. Everything that is locked is a promise to those who answer.',
    label: 'Open the survey',
    address: 'Where to answer with a code',
    opened: (title: string, groups: number, staff: number) =>
      groups === 0
        ? `Opened the survey “${title}”`
        : `Opened the survey “${title}” for ${inEnglish.people(staff)} in ${inEnglish.groups(groups)}`,
    noKey:
      'The key to the answers could not be saved and read back. The survey is not open. Ask whoever runs the server to look over the folder of secrets.',
    problems: {
      'key-not-prepared': 'Split the key to the answers',
      'no-questions': 'Choose at least one question',
      'questions-unfinished': 'Finish the questions',
      'numbers-missing': 'Write how many get the survey in each unit',
      'joint-too-few': 'At least two municipalities need to say yes',
      'joint-unanswered': 'Wait for the municipalities, or go on without them',
      'joint-needs-codes': 'Choose codes: a joint survey needs them',
      'no-groups': 'Decide the groups in which answers are shown',
      plan: 'Look over the groups',
      'last-day-missing': 'Decide the last day to answer',
      'last-day-past': 'The last day to answer has passed. Choose a later day',
      'controller-missing': 'Write who is the controller of the personal data',
      'contact-missing': 'Write whom to ask about the survey',
      'officer-missing': 'Write how to reach the data protection officer',
    },
  },
);
