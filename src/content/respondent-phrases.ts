import { fillText, placesIn, type Bilingual } from './bilingual.ts';

/**
 * What the pages of respondents say of themselves, in the two languages of the program, with `{places}` to fill. Other languages are written
 * beside the Swedish by the municipality, survey by survey, and stand in `Questionnaire.phrases` under the same names. A name is for ever:
 * translations hang on it. The part before the point is the page or block where it is met.
 */
export const respondentPhrases = {
  'page.skip': { sv: 'Till innehållet', en: 'Skip to content' },
  'page.languages': { sv: 'Språk', en: 'Language' },
  'page.with-errors': { sv: 'Fel: {title}', en: 'Error: {title}' },
  'page.to-mend': { sv: 'Det här behöver rättas', en: 'This needs to be put right' },
  'page.error': { sv: 'Fel:', en: 'Error:' },
  'start.code': { sv: 'Din kod', en: 'Your code' },
  'start.code-hint': {
    sv: 'Koden står på din lapp eller i ditt brev. Stora och små bokstäver, mellanslag och bindestreck spelar ingen roll.',
    en: 'The code is in your letter. Capital or small letters, spaces and hyphens make no difference.',
  },
  'start.go': { sv: 'Gå till frågorna', en: 'Go to the questions' },
  'start.code-missing': {
    sv: 'Skriv koden som står på din lapp eller i ditt brev',
    en: 'Write the code that is in your letter',
  },
  'start.code-wrong': {
    sv: 'Koden finns inte i den här enkäten. Se efter att alla tecken är med.',
    en: 'The code does not belong to this survey. Check that no character is missing.',
  },
  'about.questions': { sv: 'Enkäten har {count} frågor.', en: 'The survey has {count} questions.' },
  'about.minutes': { sv: 'Den tar ungefär {count} minuter.', en: 'It takes about {count} minutes.' },
  'about.voluntary': {
    sv: 'Det är frivilligt: svara bara på det du vill.',
    en: 'It is up to you: answer only what you want to.',
  },
  'about.some-required': {
    sv: 'De flesta frågor är frivilliga. Där det står ”måste besvaras” behövs ditt svar för att du ska kunna skicka.',
    en: 'Most questions are up to you. Where it says “must be answered” your answer is needed before you can send.',
  },
  'about.last-day': { sv: 'Sista dag att svara är {day}.', en: 'The last day to answer is {day}.' },
  'about.parts': {
    sv: 'Frågorna kommer i {of} delar. Du kan gå tillbaka och ändra tills du skickar.',
    en: 'The questions come in {of} parts. You can go back and change until you send.',
  },
  'about.open': {
    sv: 'Vem som helst som har länken kan svara. Svaren delas inte upp i grupper.',
    en: 'Anyone who has the link can answer. The answers are not divided into groups.',
  },
  'about.group': {
    sv: 'Dina svar visas tillsammans med svaren från {group} ({staff} personer).',
    en: 'Your answers are shown together with those from {group} ({staff} people).',
  },
  'about.nobody-else': {
    sv: 'ingen annan grupp, och då visas inget resultat',
    en: 'no other group, and then no result is shown',
  },
  'information.whole': {
    sv: 'Vem som frågar, vad vi sparar och vad vi inte kan skydda',
    en: 'Who is asking, what we store and what we cannot protect',
  },
  'information.short': {
    sv: 'Vad vi sparar och vad vi inte kan skydda',
    en: 'What we store and what we cannot protect',
  },
  'information.rest': {
    sv: 'Vem som frågar, dina rättigheter och allt annat om enkäten',
    en: 'Who is asking, your rights and everything else about the survey',
  },
  'information.promise': { sv: 'Läs löftet om den här enkäten', en: 'Read the promise of this survey' },
  'form.part': { sv: 'Del {number} av {of}: {title}', en: 'Part {number} of {of}: {title}' },
  'form.part-only-if': {
    sv: 'Den här delen är bara för dig som svarade {answers} på frågan ”{question}”',
    en: 'This part is only for you who answered {answers} to “{question}”',
  },
  'form.only-if': {
    sv: 'Svara bara om du svarade {answers} på frågan ”{question}”',
    en: 'Answer only if you answered {answers} to “{question}”',
  },
  'form.required': { sv: 'måste besvaras', en: 'must be answered' },
  'form.no-names': {
    sv: 'Skriv inget som visar vem du är eller vem någon annan är. Det du skriver kommer att läsas.',
    en: 'Write nothing that shows who you are or who anyone else is. What you write will be read.',
  },
  'form.most-characters': { sv: 'Högst {most} tecken.', en: 'At most {most} characters.' },
  'form.number-hint': { sv: 'Skriv med siffror, till exempel 12.', en: 'Write with figures, for example 12.' },
  'form.rank-hint': {
    sv: 'Välj en plats för var och en. Plats 1 är det som du sätter först.',
    en: 'Choose a place for each. Place 1 is what you put first.',
  },
  'form.no-place': { sv: 'Välj plats', en: 'Choose place' },
  'form.next': { sv: 'Nästa del', en: 'Next part' },
  'form.back': { sv: 'Tillbaka', en: 'Back' },
  'form.jump': { sv: 'Gå tillbaka till en annan del', en: 'Go back to another part' },
  'form.skip': { sv: 'Vill inte svara', en: 'Would rather not answer' },
  'form.send': { sv: 'Skicka svaren', en: 'Send the answers' },
  'form.once': {
    sv: 'Du kan bara skicka en gång. Efter det går svaren inte att ändra eller ta bort, för ingen vet vilka som är dina.',
    en: 'You can send only once. After that the answers cannot be changed or removed, because nobody knows which are yours.',
  },
  'form.once-open': {
    sv: 'När du har skickat går svaren inte att ändra eller ta bort, för ingen vet vilka som är dina.',
    en: 'When you have sent, the answers cannot be changed or removed, because nobody knows which are yours.',
  },
  'form.restart': {
    sv: 'Ta bort allt jag har valt och börja om',
    en: 'Remove everything I have chosen and start again',
  },
  'form.empty-title': { sv: 'Du har inte svarat på någon fråga', en: 'You have not answered any question' },
  'form.empty-text': {
    sv: 'Du kan svara på några frågor nu och skicka sedan. Vill du inte svara på något kan du lämna ett tomt svar.',
    en: 'You can answer some questions now and then send. If you would rather not answer anything, you can leave an empty answer.',
  },
  'form.send-empty': { sv: 'Lämna ett tomt svar', en: 'Leave an empty answer' },
  'problem.no-such-answer': { sv: 'Välj bland svaren som finns', en: 'Choose among the answers there are' },
  'problem.one-answer': { sv: 'Välj bara ett svar', en: 'Choose only one answer' },
  'problem.stands-alone': {
    sv: 'Du har valt ett svar som inte går ihop med de andra. Ta bort det ena.',
    en: 'You have chosen an answer that does not go with the others. Remove one of them.',
  },
  'problem.required': { sv: 'Svara på frågan, den måste besvaras', en: 'Answer this question, it must be answered' },
  'problem.not-a-number': {
    sv: 'Skriv ett helt tal med siffror, till exempel 12',
    en: 'Write a whole number with figures, for example 12',
  },
  'problem.outside-classes': {
    sv: 'Talet {number} ryms inte i den här frågan. Se efter att det är rätt skrivet.',
    en: 'The number {number} does not fit this question. Check that it is written right.',
  },
  'problem.between': {
    sv: 'Skriv ett tal från {least} till {most}',
    en: 'Write a number from {least} to {most}',
  },
  'problem.place-twice': {
    sv: 'Plats {place} är vald två gånger. Ge var och en en egen plats.',
    en: 'Place {place} is chosen twice. Give each a place of its own.',
  },
  'problem.all-or-none': {
    sv: 'Välj en plats för var och en, eller låt alla vara tomma',
    en: 'Choose a place for each, or leave them all empty',
  },
  'problem.too-long': {
    sv: 'Du har skrivit {count} tecken. Högst {most} får plats. Korta texten.',
    en: 'You have written {count} characters. There is room for {most}. Make the text shorter.',
  },
  'problem.person-number': {
    sv: 'Ta bort personnumret. Skriv inget om enskilda personer.',
    en: 'Remove the personal identity number. Write nothing about individuals.',
  },
  'problem.again': {
    sv: 'Sidan hade legat för länge. Svaren är kvar. Skicka en gång till.',
    en: 'The page had been open too long. Your answers are still here. Send once more.',
  },
  'received.title': { sv: 'Ditt svar har redan kommit fram', en: 'Your answer has already arrived' },
  'received.text': {
    sv: 'Ett svar med den här koden är mottaget, och du behöver inte göra något mer. Tryckte du två gånger är allt i sin ordning.',
    en: 'An answer with this code has been received, and you need do nothing more. If you pressed twice, all is well.',
  },
  'received.second': {
    sv: 'Svarade någon annan med din kod, eller ville du ändra dig? Det går inte att byta ut, för ingen vet vilket svar som är ditt.',
    en: 'Did somebody else answer with your code, or did you change your mind? It cannot be replaced, because nobody knows which answer is yours.',
  },
  'received.text-open': {
    sv: 'Svaren från den här sidan är mottagna, och du behöver inte göra något mer. Tryckte du två gånger är allt i sin ordning.',
    en: 'The answers from this page have been received, and you need do nothing more. If you pressed twice, all is well.',
  },
  'thanks.title': { sv: 'Tack, ditt svar har kommit fram', en: 'Thank you, your answer has arrived' },
  'thanks.next': { sv: 'Vad händer nu?', en: 'What happens now?' },
  'thanks.count': {
    sv: 'När enkäten stänger räknas svaren ihop. Sedan förstörs de enskilda svaren. Kvar finns tabellerna som visas och en lista över använda koder.',
    en: 'When the survey closes the answers are counted. Then the single answers are destroyed. What remains is the tables that are shown and a list of used codes.',
  },
  'thanks.shown': {
    sv: 'Resultatet visas för grupper där minst {threshold} har svarat. Din arbetsplats får se det och kan arbeta vidare med det.',
    en: 'The result is shown for groups where at least {threshold} have answered. Your workplace will see it and can work with it.',
  },
  'thanks.close': {
    sv: 'Du kan stänga sidan. Länken i brevet visar inte vad du svarade.',
    en: 'You can close the page. The link in the letter does not show what you answered.',
  },
  'thanks.count-open': {
    sv: 'När enkäten stänger räknas svaren ihop. Sedan förstörs de enskilda svaren.',
    en: 'When the survey closes the answers are counted. Then the single answers are destroyed.',
  },
  'thanks.texts': {
    sv: 'Det du skrev med egna ord skiljs från de andra svaren. Det förstörs när en person har läst det.',
    en: 'What you wrote in your own words is parted from the other answers. It is destroyed when one person has read it.',
  },
  'thanks.shown-open': {
    sv: 'Resultatet visas för alla som har svarat tillsammans, inte uppdelat i grupper.',
    en: 'The result is shown for all who answered together, not divided into groups.',
  },
  'thanks.close-open': { sv: 'Du kan stänga sidan.', en: 'You can close the page.' },
  'shared.here': {
    sv: 'Flera svarar på den här enheten, en i taget. Inget av det du svarar sparas i den.',
    en: 'Several people answer on this device, one at a time. Nothing that you answer is kept in it.',
  },
  'shared.hand-over': {
    sv: 'Tryck på Nästa person innan du går, så är sidan tom när någon annan kommer.',
    en: 'Press Next person before you leave, so that the page is empty when somebody else comes.',
  },
  'shared.next': { sv: 'Nästa person', en: 'Next person' },
  'draft.kept': {
    sv: 'Det du svarar sparas i den här telefonen eller datorn tills du har skickat, högst i 72 timmar.',
    en: 'What you answer is kept in this phone or computer until you have sent it, for 72 hours at most.',
  },
  'draft.found': {
    sv: 'Det finns ett påbörjat svar i den här telefonen eller datorn. Är det ditt?',
    en: 'There is an answer begun in this phone or computer. Is it yours?',
  },
  'draft.go-on': { sv: 'Fortsätt', en: 'Go on' },
  'draft.remove': { sv: 'Ta bort svaren härifrån', en: 'Remove the answers from here' },
  'draft.waiting': {
    sv: 'Svaren är inte skickade än, för det finns ingen täckning. De ligger kvar här och skickas när täckningen är tillbaka. Låt sidan vara öppen.',
    en: 'The answers are not sent yet, because there is no coverage. They stay here and are sent when coverage is back. Leave the page open.',
  },
  'draft.sending': { sv: 'Skickar …', en: 'Sending …' },
  'draft.try-now': { sv: 'Försök nu', en: 'Try now' },
  'closed.title': { sv: 'Enkäten är stängd', en: 'The survey is closed' },
  'closed.text': {
    sv: 'Det går inte längre att svara. Tack för att du ville vara med. De som frågar berättar när resultatet finns.',
    en: 'It is no longer possible to answer. Thank you for wanting to take part. Those who ask will tell you when the result is ready.',
  },
} as const satisfies Record<string, Bilingual>;

export type RespondentPhrase = keyof typeof respondentPhrases;

/** What has been written in other languages: language → name of the phrase → text (`Questionnaire.phrases`). */
export type WrittenPhrases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A phrase in a language: as it was written for the survey, else as the program has it, else in Swedish. A translation that lost one of
 * its places, so that a number or a name would be missing, is passed over.
 */
export function phraseIn(
  name: RespondentPhrase,
  language: string,
  of: { phrases?: WrittenPhrases | undefined; values?: Readonly<Record<string, string>> | undefined } = {},
): string {
  const { values = {} } = of;
  const own = respondentPhrases[name];
  const written = Object.hasOwn(of.phrases ?? {}, language) ? of.phrases?.[language]?.[name] : undefined;
  if (written !== undefined && written !== '' && hasSamePlaces(written, own.sv)) return fillText(written, values);
  return fillText(language === 'en' ? own.en : own.sv, values);
}

/** Whether the language in which the phrase will be shown is the one asked for: what falls back to Swedish is marked as Swedish. */
export function hasPhrase(name: RespondentPhrase, language: string, phrases: WrittenPhrases | undefined): boolean {
  if (language === 'sv' || language === 'en') return true;
  const written = Object.hasOwn(phrases ?? {}, language) ? phrases?.[language]?.[name] : undefined;
  return written !== undefined && written !== '' && hasSamePlaces(written, respondentPhrases[name].sv);
}

/** Whether a translation keeps every `{place}` of the original and has no other. */
export function hasSamePlaces(translation: string, original: string): boolean {
  return [...placesIn(translation)].sort().join() === [...placesIn(original)].sort().join();
}
