import { defineTexts } from '#platform/i18n/texts.ts';
import { languageName } from '#content/languages.ts';
import type { NoteReason } from '../exchange/imported.ts';
import type { RefusalCode } from '../exchange/refused.ts';

type Reasons = Record<NoteReason, (detail: string) => string>;
type Refusals = Record<RefusalCode, (detail: string) => string>;

const reasonsSv: Reasons = {
  gender: () => 'Frågar om kön. I en liten grupp kan det peka ut en person.',
  date: () => 'Frågar efter en dag eller ett klockslag. Sådana svar kan inte räknas ihop i grupper.',
  upload: () => 'Tar emot filer. En fil kan peka ut den som svarar.',
  equation: () => 'Är en uträkning och ingen fråga.',
  'language-switch': () => 'Byter språk. Det valet finns redan på svarssidan.',
  'text-table': () => 'Är en tabell där varje ruta skrivs fritt. Gör om den till egna frågor.',
  'number-table': () => 'Är en tabell där varje ruta är ett tal. Gör om den till egna frågor.',
  place: () => 'Frågar efter en plats. Den kan peka ut den som svarar.',
  media: () => 'Tar emot en bild, ett ljud eller en fil. Det kan peka ut den som svarar.',
  'about-person': () => 'Hämtar uppgifter om personen eller telefonen. Det gör vi aldrig.',
  calculated: () => 'Räknas ut eller är dold, och är ingen fråga.',
  'from-file': () => 'Hämtar svaren ur en annan fil, som inte följer med.',
  repeated: () => 'Står i en del som upprepas. Antalet svar går då inte att bestämma i förväg.',
  confirmation: () => 'Är en ruta att bekräfta med och ingen fråga.',
  'unknown-type': (type) => `Har en frågetyp som inte känns igen${type === '' ? '' : `: ${type}`}.`,
  hidden: () => 'Är dold i filen.',
  comment: () => 'Kommentaren till varje svar följer inte med. Lägg till en egen fråga om den behövs.',
  'other-text': () => 'Svaret ”Annat” följer med, men inte rutan att skriva i. Lägg till en egen fråga om den behövs.',
  'no-options': () => 'Har inga svar att välja mellan, eller inga rader.',
  'no-text': () => 'Har ingen text.',
  'too-many-options': (count) => `Har ${count} svar. Högst 250 går att ta in.`,
  'too-many-rows': (count) => `Har ${count} rader. Högst 40 går att ta in.`,
  'too-long': () => 'Har en text på mer än 2 000 tecken.',
  'too-many-to-rank': (count) => `Har ${count} saker att rangordna. Högst 10 går att ta in.`,
  'too-many-questions': () => 'Går utöver 200 frågor, eller 1 000 saker att räkna.',
  'not-possible': () => 'Kan inte ställas så i Stadig. Skriv den som en egen fråga.',
  'text-on-condition': () => 'Är en text som bara visas för några. Text utan fråga visas här för alla.',
  'text-last': () => 'Är en text efter den sista frågan i ett avsnitt.',
  'section-empty': () => 'Är ett avsnitt där ingen fråga kom med.',
  quotas: () => 'Kvoter följer inte med.',
  participants: () =>
    'Deltagare och deras koder följer inte med. I Stadig dras koderna så att svaret inte kan knytas till personen.',
  timings: () => 'Inställningar om tidpunkt, svarstid och adress följer inte med. Stadig sparar inget av det.',
  'end-text': () =>
    'Texten efter sista frågan följer inte med. Stadig har en egen, som säger vad som händer med svaren.',
  'default-answers': () => 'Förvalda svar följer inte med. Varje svar är den svarandes eget.',
  letters: () => 'Filens brev följer inte med. Stadig har egna, som säger vad som är lovat.',
  languages: (tags) => `Språk som inte kan tas in: ${tags}.`,
  'asks-for-views': (why) => `Tas inte in. ${why}`,
  classes: () => 'Är ett tal. Tal räknas i klasser, och klasserna är ett förslag. Se över dem.',
  'range-as-scale': () => 'Blev en skala med ett svar för varje steg.',
  split: (count) => `Blev ${count} egna frågor, en för varje rad.`,
  'two-matrices': () => 'Hade två skalor och blev två matriser.',
  condition: (text) => `Visas nu för alla, för villkoret går inte att ställa här: ${text}`,
  'condition-not-answered': () => 'Den som hoppar över frågan i villkoret ser inte den här frågan.',
  'rank-all': () => 'Alla saker rangordnas. Gränsen för hur många följer inte med.',
  'soft-mandatory': () => 'Är inte obligatorisk. I filen gick det att svara nej på en påminnelse.',
  shuffle: () => 'Visas i sin egen ordning. Här blandas bara svar och saker att rangordna.',
  'random-group': () => 'Visas i sin egen ordning. Frågor och avsnitt blandas inte.',
  'array-filter': () => 'Alla svar och rader visas. Att visa några av dem efter ett tidigare svar går inte.',
  validation: () => 'Regeln för hur svaret ska se ut följer inte med.',
  'labels-twice': (label) => `Två svar hade samma text: ”${label}”. De skiljs nu åt av sin kod.`,
  'label-missing': (code) => `Ett svar hade ingen text och visas med sin kod: ${code}.`,
  picture: () => 'Hade en bild, ett ljud eller en film. Bara texten följer med.',
  'outside-base': (label) => `”${label}” räknas som svar men står utanför andelarna.`,
  bank: () => 'Är ord för ord en fråga i frågebanken, och tas därifrån.',
  'text-as-help': () => 'Är en text mellan två frågor, och står nu som hjälp till den andra.',
  expression: () => 'Hämtar in något annat i texten. Det som står inom {…} räknas inte ut.',
  'no-swedish': (tag) =>
    `Filen har ingen svensk text. Texten på ${languageName(tag, 'sv')} står i stället, tills den är översatt.`,
  sensitive: () =>
    'Filen säger inte vilka frågor som är känsliga. Alla får det märket. Ta bort det på de frågor som inte är det.',
  nested: () => 'Var en grupp i en grupp och blev ett eget avsnitt.',
  'to-judge': (why) => `Se över texten. ${why}`,
};

const reasonsEn: Reasons = {
  gender: () => 'Asks about gender. In a small group that can point out a person.',
  date: () => 'Asks for a day or a time. Such answers cannot be counted in groups.',
  upload: () => 'Takes files. A file can point out who answers.',
  equation: () => 'Is a calculation and no question.',
  'language-switch': () => 'Changes language. That choice is already on the answering page.',
  'text-table': () => 'Is a table in which every square is written freely. Make questions of your own of it.',
  'number-table': () => 'Is a table in which every square is a number. Make questions of your own of it.',
  place: () => 'Asks for a place. It can point out who answers.',
  media: () => 'Takes a picture, a sound or a file. That can point out who answers.',
  'about-person': () => 'Collects facts about the person or the phone. We never do that.',
  calculated: () => 'Is calculated or hidden, and is no question.',
  'from-file': () => 'Takes its answers from another file, which does not come along.',
  repeated: () => 'Stands in a part that is repeated. The number of answers could then not be decided beforehand.',
  confirmation: () => 'Is a box to confirm with and no question.',
  'unknown-type': (type) => `Has a question type that is not known${type === '' ? '' : `: ${type}`}.`,
  hidden: () => 'Is hidden in the file.',
  comment: () => 'The comment on each answer does not come along. Add a question of your own if it is needed.',
  'other-text': () =>
    'The answer “Other” comes in, but not the box to write in. Add a question of your own if it is needed.',
  'no-options': () => 'Has no answers to choose between, or no rows.',
  'no-text': () => 'Has no text.',
  'too-many-options': (count) => `Has ${count} answers. At most 250 can be taken in.`,
  'too-many-rows': (count) => `Has ${count} rows. At most 40 can be taken in.`,
  'too-long': () => 'Has a text of more than 2,000 characters.',
  'too-many-to-rank': (count) => `Has ${count} things to rank. At most 10 can be taken in.`,
  'too-many-questions': () => 'Goes beyond 200 questions, or 1,000 things to count.',
  'not-possible': () => 'Cannot be asked like that in Stadig. Write it as a question of your own.',
  'text-on-condition': () => 'Is a text that is shown to some only. Text without a question is shown to everyone here.',
  'text-last': () => 'Is a text after the last question of a section.',
  'section-empty': () => 'Is a section in which no question came in.',
  quotas: () => 'Quotas do not come along.',
  participants: () =>
    'Participants and their codes do not come along. In Stadig codes are drawn so that no answer can be tied to a person.',
  timings: () => 'Settings about time, duration and address do not come along. Stadig stores none of that.',
  'end-text': () =>
    'The text after the last question does not come along. Stadig has its own, which says what happens to the answers.',
  'default-answers': () => 'Answers chosen beforehand do not come along. Every answer is the respondent’s own.',
  letters: () => 'The letters in the file do not come along. Stadig has its own, which say what has been promised.',
  languages: (tags) => `Languages that cannot be taken in: ${tags}.`,
  'asks-for-views': (why) => `Is not taken in. ${why}`,
  classes: () => 'Is a number. Numbers are counted in classes, and the classes are a proposal. Look them over.',
  'range-as-scale': () => 'Became a scale with an answer for every step.',
  split: (count) => `Became ${count} questions of their own, one for each row.`,
  'two-matrices': () => 'Had two scales and became two matrices.',
  condition: (text) => `Is now shown to everyone, since the condition cannot be put here: ${text}`,
  'condition-not-answered': () => 'Whoever skips the question in the condition does not see this question.',
  'rank-all': () => 'All things are ranked. The limit to how many does not come along.',
  'soft-mandatory': () => 'Is not required. In the file a reminder could be answered with no.',
  shuffle: () => 'Is shown in its own order. Only answers and things to rank are shuffled here.',
  'random-group': () => 'Is shown in its own order. Questions and sections are not shuffled.',
  'array-filter': () => 'All answers and rows are shown. Showing some of them after an earlier answer is not possible.',
  validation: () => 'The rule for what the answer must look like does not come along.',
  'labels-twice': (label) => `Two answers had the same text: “${label}”. They are now told apart by their code.`,
  'label-missing': (code) => `An answer had no text and is shown with its code: ${code}.`,
  picture: () => 'Had a picture, a sound or a film. Only the text comes along.',
  'outside-base': (label) => `“${label}” counts as an answer but stands outside the shares.`,
  bank: () => 'Is word for word a question of the question bank, and is taken from there.',
  'text-as-help': () => 'Is a text between two questions, and now stands as help to the second.',
  expression: () => 'Brings something else into the text. What stands within {…} is not worked out.',
  'no-swedish': (tag) =>
    `The file has no Swedish text. The text in ${languageName(tag, 'en')} stands there until it is translated.`,
  sensitive: () =>
    'The file does not say which questions are sensitive. All are marked as such. Take the mark away from those that are not.',
  nested: () => 'Was a group in a group and became a section of its own.',
  'to-judge': (why) => `Look over the text. ${why}`,
};

const refusalsSv: Refusals = {
  empty: () => 'Filen är tom.',
  'too-large': (most) => `Filen är större än ${most} MB. Så stor är ingen enkät. Spara om den utan bilder och bilagor.`,
  'unknown-kind': () =>
    'Filen känns inte igen. Välj en fil från LimeSurvey (.lss), en XLSForm (.xlsx) eller Stadigs egen (.json).',
  'not-xml': (where) => `Filen ska vara XML men går inte att läsa till slutet. Den kan ha blivit avbruten. (${where})`,
  entities: () =>
    'Filen har en egen dokumenttyp med egna beteckningar. Sådant kan dölja vad som helst, och en fil från LimeSurvey har det inte.',
  'too-many-parts': (most) => `Filen har mer än ${most} rader eller delar. Så många har ingen enkät.`,
  'too-deep': () => 'Filen är byggd i fler nivåer än en fil från LimeSurvey har.',
  'not-limesurvey': () =>
    'Filen är XML men kommer inte från LimeSurvey. Välj enkätens struktur (.lss) när du hämtar den där.',
  'not-a-survey': (kind) =>
    `Filen är från LimeSurvey men är ingen hel enkät (${kind}). Hämta enkätens struktur (.lss).`,
  'unreadable-zip': () =>
    'Filen ser ut som ett kalkylblad men går inte att läsa. Den kan ha blivit avbruten. Spara om den som .xlsx.',
  'unpacked-too-large': () => 'Filen blir orimligt stor när den packas upp. Så stor är ingen enkät.',
  macros: () => 'Filen har makron, alltså program. Spara om den som .xlsx utan makron.',
  'old-excel': () => 'Filen är i Excels gamla format. Spara om den som .xlsx.',
  'not-xlsform': (what) => `Filen är ett kalkylblad men ingen XLSForm: ${what} saknas.`,
  'not-json': () => 'Filen ska vara JSON men går inte att läsa till slutet. Den kan ha blivit avbruten.',
  'not-questionnaire': (where) =>
    `Filen är JSON men ingen enkät från Stadig.${where === '' ? '' : ` Felet finns vid ${where}.`}`,
  'newer-questionnaire': (format) => `Filen är sparad i en nyare Stadig (${format}). Uppdatera först.`,
  'faulty-questionnaire': (where) => `Enkäten i filen går inte att ställa. Felet finns vid ${where}.`,
};

const refusalsEn: Refusals = {
  empty: () => 'The file is empty.',
  'too-large': (most) =>
    `The file is larger than ${most} MB. No survey is that large. Save it again without pictures and attachments.`,
  'unknown-kind': () =>
    'The file is not known. Choose a file from LimeSurvey (.lss), an XLSForm (.xlsx) or one of Stadig’s own (.json).',
  'not-xml': (where) => `The file should be XML but cannot be read to its end. It may have been cut off. (${where})`,
  entities: () =>
    'The file has a document type of its own with entities. That can hide anything, and no file from LimeSurvey has it.',
  'too-many-parts': (most) => `The file has more than ${most} rows or parts. No survey has that many.`,
  'too-deep': () => 'The file is built in more levels than a file from LimeSurvey has.',
  'not-limesurvey': () =>
    'The file is XML but does not come from LimeSurvey. Choose the survey structure (.lss) when you export it there.',
  'not-a-survey': (kind) =>
    `The file is from LimeSurvey but is no whole survey (${kind}). Export the survey structure (.lss).`,
  'unreadable-zip': () =>
    'The file looks like a spreadsheet but cannot be read. It may have been cut off. Save it again as .xlsx.',
  'unpacked-too-large': () => 'The file becomes unreasonably large when unpacked. No survey is that large.',
  macros: () => 'The file has macros, which are programs. Save it again as .xlsx without macros.',
  'old-excel': () => 'The file is in the old format of Excel. Save it again as .xlsx.',
  'not-xlsform': (what) => `The file is a spreadsheet but no XLSForm: ${what} is missing.`,
  'not-json': () => 'The file should be JSON but cannot be read to its end. It may have been cut off.',
  'not-questionnaire': (where) =>
    `The file is JSON but no questionnaire from Stadig.${where === '' ? '' : ` The fault is at ${where}.`}`,
  'newer-questionnaire': (format) => `The file was saved by a newer Stadig (${format}). Update first.`,
  'faulty-questionnaire': (where) => `The questionnaire in the file cannot be asked. The fault is at ${where}.`,
};

/** Why something did not come in, or came in changed, and why a file is not read, in words. */
export const importReasonsTexts = defineTexts(
  { reasons: reasonsSv, refusals: refusalsSv },
  { reasons: reasonsEn, refusals: refusalsEn },
);
