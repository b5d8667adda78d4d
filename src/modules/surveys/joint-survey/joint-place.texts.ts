import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

/** What a municipality that is asked to take part in a joint survey reads at its place there. */
export const jointPlaceTexts = defineTexts(
  {
    heading: (title: string) => `Gemensam enkät: ${title}`,
    lead: (host: string, name: string) => `${host} frågar om ${name} vill vara med i en gemensam enkät.`,
    what: 'Vad det är',
    whatText: (host: string, minutes: number) =>
      `Två till fem kommuner ställer samma frågor till samma yrke, på samma gång. Det tar ungefär ${minutes} minuter att svara. ${host} gör enkäten och räknar svaren. Ni delar ut koderna till era egna.`,
    others: (names: string) => `Tillfrågade kommuner: ${names}.`,
    answerBy: (day: string) => `Svara senast ${day}.`,
    questions: 'Läs frågorna',
    yesHeading: (name: string) => `Säg ja för ${name}`,
    changeHeading: (name: string) => `Ändra det ni har skrivit för ${name}`,
    groups: 'Era grupper och hur många de är',
    groupsHint:
      'En grupp på varje rad, med antalet efter kolon. Till exempel: Deltidsbrandmän: 24. Skriv inga namn på personer.',
    answeredAs: 'Din roll',
    answeredAsHint: 'Till exempel räddningschef. Skriv inte ditt namn. Rollen står som den som svarade för kommunen.',
    accepts: 'Vi har läst vad som gäller och går med på det.',
    yes: (name: string) => `Säg ja för ${name}`,
    save: 'Spara ändringen',
    noHeading: 'Säg nej',
    withdrawHeading: 'Ta tillbaka ert ja',
    reason: 'Varför?',
    reasonHint: 'En rad räcker. Värdkommunen läser den.',
    no: 'Säg nej',
    withdraw: 'Ta tillbaka',
    isYes: (role: string, day: string) =>
      `Ni är med. Den ${day} svarade ${role} för kommunen. Ni kan ändra till dess att enkäten öppnas.`,
    isNo: 'Ni har tackat nej.',
    isLeftOut: 'Värdkommunen förbereder enkäten utan er.',
    stillYes: (day: string) => `Ni kan säga ja till och med ${day}, om enkäten inte har öppnats innan dess.`,
    late: (day: string) => `Sista dag att svara var ${day}. Fråga värdkommunen om ni ändå vill vara med.`,
    notIn: 'Enkäten har öppnats utan er. Det finns inget mer att göra här.',
    gone: 'Värdkommunen har avslutat den gemensamma enkäten, eller tagit bort er ur den.',
    small: (names: string, minimum: number) =>
      `Ni får ingen egen andel som det ser ut nu. Era svar visas ihop med ${names}, eftersom någon av er frågar färre än ${minimum}.`,
    onlyAll: (minimum: number) =>
      `Ni får ingen egen andel som det ser ut nu, bara resultatet för alla tillsammans. Någon av er frågar färre än ${minimum}.`,
    openHeading: 'Enkäten är öppen',
    closesOn: 'Sista dag att svara',
    slipsHeading: 'Dela ut koder till era egna',
    slipsText:
      'Varje person får en lapp med en kod. Vik lapparna, blanda dem och låt var och en dra en. Skriv inte upp vem som tog vilken.',
    takeOut: 'Ta ut koderna',
    slips: 'Hämta lapparna (PDF)',
    takenOut: (codes: number) => `${inSwedish.codes(codes)} är uttagna för era grupper.`,
    noneTaken: 'Inga koder är uttagna än.',
    mailHeading: 'Text att skicka till era egna',
    mail: (of: { title: string; host: string; name: string; address: string; day: string }) =>
      `Hej!\n\n${of.name} är med i en gemensam enkät: ${of.title}. ${of.host} räknar svaren åt alla kommunerna.\n\nDu får en lapp med en kod. Svara på ${of.address} senast ${of.day}. Det är frivilligt, och ingen chef får veta om du har svarat. På sidan står vilka dina svar visas tillsammans med.`,
    promise: 'Läs vad som är lovat till dem som svarar',
    closedHeading: 'Enkäten är stängd',
    counting: 'Svaren räknas hos värdkommunen. Er andel visas här när det är klart.',
    result: 'Se er andel och det gemensamma resultatet',
    privacy:
      'Alla som har länken till den här sidan kan svara för kommunen. Skicka den bara till den som ska göra det.',
  },
  {
    heading: (title: string) => `Joint survey: ${title}`,
    lead: (host: string, name: string) => `${host} asks whether ${name} wants to take part in a joint survey.`,
    what: 'What it is',
    whatText: (host: string, minutes: number) =>
      `Two to five municipalities put the same questions to the same profession at the same time. It takes about ${minutes} minutes to answer. ${host} makes the survey and counts the answers. You hand out the codes to your own people.`,
    others: (names: string) => `Municipalities asked: ${names}.`,
    answerBy: (day: string) => `Answer by ${day}.`,
    questions: 'Read the questions',
    yesHeading: (name: string) => `Say yes for ${name}`,
    changeHeading: (name: string) => `Change what you have written for ${name}`,
    groups: 'Your groups and how many they are',
    groupsHint:
      'One group on each line, with the number after a colon. For example: Part-time firefighters: 24. Do not write the names of people.',
    answeredAs: 'Your role',
    answeredAsHint:
      'For example chief fire officer. Do not write your name. The role is shown as the one who answered for the municipality.',
    accepts: 'We have read what applies and agree to it.',
    yes: (name: string) => `Say yes for ${name}`,
    save: 'Save the change',
    noHeading: 'Say no',
    withdrawHeading: 'Take your yes back',
    reason: 'Why?',
    reasonHint: 'One line is enough. The host reads it.',
    no: 'Say no',
    withdraw: 'Take it back',
    isYes: (role: string, day: string) =>
      `You take part. On ${day} ${role} answered for the municipality. You can change it until the survey opens.`,
    isNo: 'You have said no.',
    isLeftOut: 'The host is preparing the survey without you.',
    stillYes: (day: string) => `You can say yes until ${day}, if the survey has not opened before then.`,
    late: (day: string) => `The last day to answer was ${day}. Ask the host if you still want to take part.`,
    notIn: 'The survey was opened without you. There is nothing more to do here.',
    gone: 'The host has ended the joint survey, or taken you out of it.',
    small: (names: string, minimum: number) =>
      `As things stand you get no share of your own. Your answers are shown together with ${names}, because one of you asks fewer than ${minimum}.`,
    onlyAll: (minimum: number) =>
      `As things stand you get no share of your own, only the result for all together. One of you asks fewer than ${minimum}.`,
    openHeading: 'The survey is open',
    closesOn: 'Last day to answer',
    slipsHeading: 'Hand out codes to your own people',
    slipsText:
      'Each person gets a slip with a code. Fold the slips, mix them and let everyone draw one. Do not write down who took which.',
    takeOut: 'Take out the codes',
    slips: 'Get the slips (PDF)',
    takenOut: (codes: number) => `${inEnglish.codes(codes)} have been taken out for your groups.`,
    noneTaken: 'No codes have been taken out yet.',
    mailHeading: 'Text to send to your own people',
    mail: (of: { title: string; host: string; name: string; address: string; day: string }) =>
      `Hello,\n\n${of.name} takes part in a joint survey: ${of.title}. ${of.host} counts the answers for all municipalities.\n\nYou will get a slip with a code. Answer at ${of.address} by ${of.day}. It is voluntary, and no manager is told whether you have answered. The page says with whom your answers are shown.`,
    promise: 'Read what is promised to those who answer',
    closedHeading: 'The survey is closed',
    counting: 'The answers are being counted by the host. Your share is shown here when it is done.',
    result: 'See your share and the joint result',
    privacy:
      'Anyone who has the link to this page can answer for the municipality. Send it only to whoever is to do so.',
  },
);
