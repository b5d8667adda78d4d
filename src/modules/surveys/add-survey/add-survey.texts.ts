import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const addSurveyTexts = defineTexts(
  {
    heading: 'Gör en enkät',
    lead: 'Vi har fyllt i det som går. Allt går att ändra tills ni öppnar enkäten.',
    start: {
      heading: 'Vad enkäten börjar med',
      another: 'Börja med något annat',
      again: 'Gör om mätningen med samma frågor',
      ready: 'Färdiga enkäter',
      earlier: 'Gör om en tidigare mätning',
      earlierHint: 'Samma frågor som förra gången, så att svaren går att jämföra.',
      other: 'Annat sätt',
      empty: 'En tom enkät',
      emptyHint: 'Ni väljer frågor ur frågebanken eller skriver egna.',
      file: 'Läs in från en fil',
      fileHint: 'LimeSurvey, XLSForm eller vårt eget format.',
      size: (questions: number, minutes: number) => `${inSwedish.questions(questions)}, ungefär ${minutes} min`,
      openedOn: (day: string) => `öppnades ${day}`,
      wrong: 'Välj vad enkäten ska börja med i listan',
    },
    change: 'Lägg till frågor om vad som har ändrats sedan förra gången',
    changeHint: (questions: number) =>
      `${inSwedish.questions(questions)} ur frågebanken, sist i enkäten. Ni kan ta bort dem ni inte vill ställa.`,
    changeSection: 'Vad som har ändrats',
    title: 'Enkätens namn',
    titleHint: 'Så här heter den i breven och på sidan där man svarar.',
    introduction: 'Inledning',
    introductionHint: 'Står överst där man svarar. Antalet minuter räknas om ifall ni tar bort frågor.',
    closesOn: 'Sista dag att svara',
    closesOnHint: 'Två till tre veckor brukar räcka. Behövs när enkäten öppnas.',
    mandate: 'Uppdraget som enkäten vilar på',
    noMandate: 'Inget uppdrag ännu',
    mode: 'Hur ska folk svara?',
    modeWrong: 'Välj hur folk ska svara',
    modes: {
      codes: 'Med en egen kod (vi rekommenderar det)',
      'open-link': 'Med en öppen länk',
      keyed: 'På papper som ni skriver in',
    },
    modeHints: {
      codes:
        'Var och en får koden i ett brev eller drar en lapp ur en hög. Koden går att använda en gång. Bara så vet ni vilken grupp ett svar hör till, och bara så kan ni visa resultat grupp för grupp.',
      'open-link':
        'Samma länk för alla, till exempel på webbplatsen. Passar invånare och föreningar. Vi vet inte vilka som svarar eller om någon svarar två gånger. Därför visas ett enda resultat, utan grupper. Vi kan inte heller lova att ett visst antal måste ha svarat.',
      keyed:
        'För den som inte kan eller vill svara på en skärm. Den som skriver in svaren ser dem. Därför är de förtroliga men inte anonyma, och det säger vi till dem som svarar. Resultatet visas utan grupper.',
    },
    keyHolding: 'Vem kan öppna svaren när enkäten stänger?',
    keyHoldingWrong: 'Välj vem som kan öppna svaren',
    keyHoldings: { server: 'Servern', 'two-of-three': 'Servern och en av två personer tillsammans' },
    keyHoldingHints: {
      server:
        'Enklast. Nyckeln ligger i en fil utanför databasen och säkerhetskopiorna, och förstörs när svaren är räknade. Den som sköter servern kan komma åt den medan enkäten är öppen.',
      'two-of-three':
        'Nyckeln delas i tre före öppningen: en del på servern och två på papper, till exempel hos samordnaren och skyddsombudet. Det krävs två delar. Går två förlorade kan svaren aldrig räknas.',
    },
    information: 'Det här får de som svarar veta',
    informationLead:
      'Lagen kräver att de som svarar får veta vem som är ansvarig och vart de kan vända sig. Ni kan fylla i det nu eller före öppningen.',
    controller: 'Ansvarig för personuppgifterna',
    controllerHint: 'Nämnden, till exempel Kommunstyrelsen',
    contact: 'Kontakt för frågor',
    contactHint: 'Roll och e-postadress eller telefonnummer',
    dataProtectionOfficer: 'Dataskyddsombudets kontaktuppgift',
    dataProtectionOfficerHint: 'Står på kommunens webbplats. Vet du inte kan du fylla i det sedan, men före öppningen.',
    save: 'Skapa utkastet',
    added: (title: string) => `Skapade enkäten ”${title}”`,
    titleMissing: 'Skriv vad enkäten heter',
    titleTooLong: 'Namnet är för långt. Korta det till högst 150 tecken.',
    introductionTooLong: 'Inledningen är för lång. Korta den till högst 2 000 tecken.',
    lineTooLong: 'Texten är för lång. Korta den till högst 150 tecken.',
    dayWrong: 'Välj en dag som finns i kalendern',
    dayPast: 'Dagen har redan varit. Välj en senare dag, gärna om tre veckor',
    mandateWrong: 'Välj ett av uppdragen i listan',
  },
  {
    heading: 'Make a survey',
    lead: 'We have filled in what we can. Everything can be changed until you open the survey.',
    start: {
      heading: 'What the survey starts from',
      another: 'Start from something else',
      again: 'Measure again with the same questions',
      ready: 'Ready surveys',
      earlier: 'Repeat an earlier measurement',
      earlierHint: 'The same questions as last time, so that the answers can be compared.',
      other: 'Another way',
      empty: 'An empty survey',
      emptyHint: 'You choose questions from the question bank or write your own.',
      file: 'Read it from a file',
      fileHint: 'LimeSurvey, XLSForm or our own format.',
      size: (questions: number, minutes: number) => `${inEnglish.questions(questions)}, about ${minutes} min`,
      openedOn: (day: string) => `opened ${day}`,
      wrong: 'Choose what the survey starts from in the list',
    },
    change: 'Add questions about what has changed since last time',
    changeHint: (questions: number) =>
      `${inEnglish.questions(questions)} from the question bank, last in the survey. You can take out those you do not want to ask.`,
    changeSection: 'What has changed',
    title: 'Name of the survey',
    titleHint: 'This is what it is called in the letters and on the page where people answer.',
    introduction: 'Introduction',
    introductionHint:
      'Stands at the top where people answer. The number of minutes is counted anew if you leave out questions.',
    closesOn: 'Last day to answer',
    closesOnHint: 'Two to three weeks is usually enough. Needed when the survey is opened.',
    mandate: 'The mandate the survey rests on',
    noMandate: 'No mandate yet',
    mode: 'How will people answer?',
    modeWrong: 'Choose how people will answer',
    modes: {
      codes: 'With a code of their own (we recommend it)',
      'open-link': 'With an open link',
      keyed: 'On paper that you type in',
    },
    modeHints: {
      codes:
        'Each person gets the code in a letter or draws a slip from a pile. The code can be used once. Only this way do you know which group an answer belongs to, and only this way can you show results group by group.',
      'open-link':
        'The same link for everyone, for example on the website. It suits residents and associations. We do not know who answers or whether somebody answers twice. So a single result is shown, without groups. Nor can we promise that a certain number must have answered.',
      keyed:
        'For those who cannot or would rather not answer on a screen. Whoever types in the answers sees them. So they are confidential but not anonymous, and we say so to those who answer. The result is shown without groups.',
    },
    keyHolding: 'Who can open the answers when the survey closes?',
    keyHoldingWrong: 'Choose who can open the answers',
    keyHoldings: { server: 'The server', 'two-of-three': 'The server and one of two people together' },
    keyHoldingHints: {
      server:
        'The simplest. The key lies in a file outside the database and its backups, and is destroyed when the answers have been counted. Whoever runs the server can reach it while the survey is open.',
      'two-of-three':
        'The key is divided in three before opening: one part on the server and two on paper, with the coordinator and the safety representative for example. Two parts are needed. If two are lost, the answers can never be counted.',
    },
    information: 'What respondents are told',
    informationLead:
      'By law, respondents must know who is responsible and where to turn. You can fill this in now or before opening.',
    controller: 'Controller of the personal data',
    controllerHint: 'The committee, for example the executive committee',
    contact: 'Contact for questions',
    contactHint: 'Role and e-mail address or telephone number',
    dataProtectionOfficer: 'How to reach the data protection officer',
    dataProtectionOfficerHint:
      'It is on the municipality’s website. If you do not know, fill it in later, but before opening.',
    save: 'Create the draft',
    added: (title: string) => `Created the survey “${title}”`,
    titleMissing: 'Write what the survey is called',
    titleTooLong: 'The name is too long. Shorten it to at most 150 characters.',
    introductionTooLong: 'The introduction is too long. Shorten it to at most 2,000 characters.',
    lineTooLong: 'The text is too long. Shorten it to at most 150 characters.',
    dayWrong: 'Choose a day that exists in the calendar',
    dayPast: 'That day has passed. Choose a later one, three weeks from now for example',
    mandateWrong: 'Choose one of the mandates in the list',
  },
);
