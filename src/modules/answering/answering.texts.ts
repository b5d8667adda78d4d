import { defineTexts } from '#platform/i18n/texts.ts';

export const answeringTexts = defineTexts(
  {
    language: 'Svenska',
    notFound: {
      whose: 'Enkät',
      title: 'Vi hittar ingen enkät här',
      text: 'Adressen är inte riktig, eller så är den avklippt. Öppna länken i ditt brev igen, eller skriv av hela adressen.',
    },
    closed: {
      title: 'Enkäten är stängd',
      text: 'Det går inte längre att svara. Tack för att du ville vara med. Din arbetsplats berättar när resultatet finns.',
    },
    start: {
      code: 'Din kod',
      codeHint:
        'Koden står på din lapp eller i ditt brev. Stora och små bokstäver, mellanslag och bindestreck spelar ingen roll.',
      go: 'Gå till frågorna',
      codeMissing: 'Skriv koden som står på din lapp eller i ditt brev',
      codeWrong: 'Koden finns inte i den här enkäten. Se efter att alla tecken är med.',
    },
    about: {
      questions: (count: number) => `Enkäten har ${count} frågor.`,
      minutes: (count: number) => `Den tar ungefär ${count} minuter.`,
      voluntary: 'Det är frivilligt: svara bara på det du vill.',
      lastDay: (day: string) => `Sista dag att svara är ${day}.`,
      group: (name: string, staff: string) =>
        `Dina svar visas tillsammans med svaren från ${name} (${staff} personer).`,
      nobodyElse: 'ingen annan grupp, och då visas inget resultat',
    },
    information: {
      whole: 'Vem som frågar, vad vi sparar och vad vi inte kan skydda',
      short: 'Vad vi sparar och vad vi inte kan skydda',
      rest: 'Vem som frågar, dina rättigheter och allt annat om enkäten',
    },
    form: {
      part: (number: number, of: number, title: string) => `Del ${number} av ${of}: ${title}`,
      skip: 'Vill inte svara',
      send: 'Skicka svaren',
      once: 'Du kan bara skicka en gång. Efter det går svaren inte att ändra eller ta bort, för ingen vet vilka som är dina.',
      restart: 'Ta bort allt jag har valt och börja om',
      emptyTitle: 'Du har inte svarat på någon fråga',
      emptyText:
        'Du kan svara på några frågor nu och skicka sedan. Vill du inte svara på något kan du lämna ett tomt svar.',
      sendEmpty: 'Lämna ett tomt svar',
      problems: {
        'no-such-answer': 'Välj bland svaren som finns',
        'one-answer': 'Välj bara ett svar',
        'stands-alone': 'Du har valt ett svar som inte går ihop med de andra. Ta bort det ena.',
      },
    },
    received: {
      title: 'Ditt svar har redan kommit fram',
      text: 'Ett svar med den här koden är mottaget, och du behöver inte göra något mer. Tryckte du två gånger är allt i sin ordning.',
      second:
        'Svarade någon annan med din kod, eller ville du ändra dig? Det går inte att byta ut, för ingen vet vilket svar som är ditt.',
    },
    thanks: {
      title: 'Tack, ditt svar har kommit fram',
      next: 'Vad händer nu?',
      count: 'När enkäten stänger räknas svaren ihop. De enskilda svaren och alla koder förstörs.',
      shown: (threshold: number) =>
        `Resultatet visas för grupper där minst ${threshold} har svarat. Din arbetsplats får se det och kan arbeta vidare med det.`,
      close: 'Du kan stänga sidan. Länken i brevet visar inte vad du svarade.',
    },
  },
  {
    language: 'English',
    notFound: {
      whose: 'Survey',
      title: 'We find no survey here',
      text: 'The address is not right, or part of it is missing. Open the link in your letter again, or copy the whole address.',
    },
    closed: {
      title: 'The survey is closed',
      text: 'It is no longer possible to answer. Thank you for wanting to take part. Your workplace will tell you when the result is ready.',
    },
    start: {
      code: 'Your code',
      codeHint: 'The code is in your letter. Capital or small letters, spaces and hyphens make no difference.',
      go: 'Go to the questions',
      codeMissing: 'Write the code that is in your letter',
      codeWrong: 'The code does not belong to this survey. Check that no character is missing.',
    },
    about: {
      questions: (count: number) => `The survey has ${count} questions.`,
      minutes: (count: number) => `It takes about ${count} minutes.`,
      voluntary: 'It is up to you: answer only what you want to.',
      lastDay: (day: string) => `The last day to answer is ${day}.`,
      group: (name: string, staff: string) =>
        `Your answers are shown together with those from ${name} (${staff} people).`,
      nobodyElse: 'no other group, and then no result is shown',
    },
    information: {
      whole: 'Who is asking, what we store and what we cannot protect',
      short: 'What we store and what we cannot protect',
      rest: 'Who is asking, your rights and everything else about the survey',
    },
    form: {
      part: (number: number, of: number, title: string) => `Part ${number} of ${of}: ${title}`,
      skip: 'Would rather not answer',
      send: 'Send the answers',
      once: 'You can send only once. After that the answers cannot be changed or removed, because nobody knows which are yours.',
      restart: 'Remove everything I have chosen and start again',
      emptyTitle: 'You have not answered any question',
      emptyText:
        'You can answer some questions now and then send. If you would rather not answer anything, you can leave an empty answer.',
      sendEmpty: 'Leave an empty answer',
      problems: {
        'no-such-answer': 'Choose among the answers there are',
        'one-answer': 'Choose only one answer',
        'stands-alone': 'You have chosen an answer that does not go with the others. Remove one of them.',
      },
    },
    received: {
      title: 'Your answer has already arrived',
      text: 'An answer with this code has been received, and you need do nothing more. If you pressed twice, all is well.',
      second:
        'Did somebody else answer with your code, or did you change your mind? It cannot be replaced, because nobody knows which answer is yours.',
    },
    thanks: {
      title: 'Thank you, your answer has arrived',
      next: 'What happens now?',
      count: 'When the survey closes the answers are counted. The single answers and all codes are destroyed.',
      shown: (threshold: number) =>
        `The result is shown for groups where at least ${threshold} have answered. Your workplace will see it and can work with it.`,
      close: 'You can close the page. The link in the letter does not show what you answered.',
    },
  },
);
