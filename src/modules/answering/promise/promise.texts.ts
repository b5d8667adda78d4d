import { defineTexts } from '#platform/i18n/texts.ts';

const swedish = new Intl.NumberFormat('sv-SE');
const english = new Intl.NumberFormat('en-GB');
const inSwedish = (count: number, one: string, several: string) =>
  `${swedish.format(count)} ${count === 1 ? one : several}`;
const inEnglish = (count: number, one: string, several: string) =>
  `${english.format(count)} ${count === 1 ? one : several}`;

export const promiseTexts = defineTexts(
  {
    title: 'Det här är lovat',
    lead: (organisation: string, title: string, day: string) =>
      `${organisation} lovade det här när enkäten ”${title}” öppnade ${day}. Sedan dess kan inget av det ändras.`,
    changed: {
      title: 'Löftet är ändrat. Lita inte på det som står här.',
      why: 'Det som visas här stämmer inte med det som lovades när enkäten öppnade. Någon har ändrat det i databasen.',
      act: 'Skicka inga svar innan det är utrett. Säg till dataskyddsombudet.',
    },
    toSurvey: 'Till enkäten',
    toResult: 'Läs resultatet',
    facts: {
      how: 'Så svarar man',
      modes: {
        codes: 'Med en egen kod som går att använda en gång',
        'open-link': 'Med en länk som alla kan använda',
        keyed: 'På papper. Någon på kommunen skriver in svaren.',
      },
      k: 'Minsta antal svar som visas',
      kValue: (k: number) => swedish.format(k),
      noK: 'Inget antal är lovat. Färre än sex svar visas inte.',
      lastDay: 'Sista dag att svara',
      codes: 'Koder när enkäten öppnade',
      codesValue: (codes: number) => inSwedish(codes, 'kod', 'koder'),
      replaced: 'Koder som har ersatts',
      replacedValue: (replaced: number, codes: number) => `${swedish.format(replaced)} av ${swedish.format(codes)}`,
      key: 'Nyckeln till svaren',
      keys: {
        server: 'Ligger i en fil utanför databasen',
        'two-of-three':
          'Är delad i tre: en del på servern och en hos var och en av två personer. Det krävs två delar för att öppna svaren.',
      },
      unsealed: 'Svaren förseglades inte. Enkäten öppnade innan det fanns.',
    },
    groups: {
      heading: 'Grupper som svaren visas i',
      how: (k: number) =>
        `Har färre än ${k} svarat i en grupp visas den ihop med nästa. Räcker inte det går den ihop med fler, på ett sätt som är bestämt i förväg.`,
      background: 'Svar delas aldrig upp efter bakgrund, till exempel kön eller ålder.',
      none: 'Svaren delas inte upp i grupper.',
      people: (count: number) => inSwedish(count, 'person', 'personer'),
      group: (name: string, people: string) => `${name}: ${people}.`,
      always: (names: string) => `Visas alltid ihop med ${names}.`,
      otherwise: (names: string) => `Svarar för få visas den ihop med ${names}.`,
      alone: 'Svarar för få visas inget.',
      several: (names: string, more: number) => `${names} och ${inSwedish(more, 'grupp till', 'grupper till')}`,
      and: 'och',
      summary: (groups: number) => `Visa ${inSwedish(groups, 'grupp', 'grupper')}`,
    },
    counted: {
      heading: 'Det som räknas',
      levels:
        'Varje fråga räknas för alla tillsammans, för varje förvaltning och för varje grupp. Inget annat räknas. Ingen lista över enskilda svar finns kvar.',
      together:
        'Varje fråga räknas för alla tillsammans. Inget annat räknas. Ingen lista över enskilda svar finns kvar.',
      texts: (respondents: number, texts: number) =>
        `Svar med egna ord sparas bara om minst ${respondents} har svarat och minst ${texts} har skrivit. De skiljs från grupp och person. Annars förstörs de olästa.`,
      summary: (questions: number) => `Visa ${inSwedish(questions, 'fråga', 'frågor')} och svaren att välja på`,
      inWords: 'Svar med egna ord',
    },
    told: {
      heading: 'Det som har sagts till dem som svarar',
      summary: 'Visa vad som sparas, förstörs och inte går att skydda',
    },
    check: {
      heading: 'Kontrollera löftet',
      file: 'Hela löftet finns som en fil. Dess kontrollsumma (SHA-256) är:',
      download: 'Hämta löftet (lofte.json)',
      how: 'Räkna ut summan själv. Blir den en annan är filen inte den som lovades.',
      keep: 'Spara summan i dag. Är den en annan när enkäten har stängt är löftet ändrat.',
      fingerprint: 'Svaren förseglas till en nyckel. Den har det här fingeravtrycket (SHA-256):',
      root: 'Koderna från öppningen har en gemensam summa (Merkle-rot):',
      later: 'När svaren är räknade kan du här se om din egen kod är använd.',
    },
    count: {
      heading: 'Kontrollera räkningen',
      answered: (answered: number, invited: number) =>
        `${swedish.format(answered)} av ${inSwedish(invited, 'inbjuden', 'inbjudna')} svarade.`,
      nearlyAll: (invited: number) =>
        `Minst ${swedish.format(invited - 1)} av ${inSwedish(invited, 'inbjuden', 'inbjudna')} svarade.`,
      withoutCodes: (answered: number) =>
        `${inSwedish(answered, 'svar', 'svar')} räknades. Ingen hade någon kod, så här finns ingen lista att kontrollera.`,
      spent: (spent: number) => `${inSwedish(spent, 'kod är använd', 'koder är använda')}.`,
      left: (count: number) =>
        `${inSwedish(count, 'svar', 'svar')} med en ersatt kod räknades inte. De gick inte att lägga ihop med tillräckligt många andra.`,
      replaced: (replaced: number) => `${inSwedish(replaced, 'kod ersattes', 'koder ersattes')}.`,
      notListed: 'De använda koderna listas inte för sig. Då skulle det synas om någon har låtit bli att svara.',
      noList: 'Listan finns inte',
      notCounted: 'Den visas när enkäten har stängt och svaren är räknade.',
      noLists: 'Enkäten har inga listor över koder.',
      listsLead: 'Listorna har en rad för varje kod, i ordning. På raden står kodens kontrollsumma, inte koden.',
      lists: {
        codes: 'Alla koder från öppningen (koder.txt)',
        spent: 'Använda koder (koder-anvanda.txt)',
        unspent: 'Koder som inte är använda (koder-ej-anvanda.txt)',
        replaced: 'Koder som delades ut i stället för andra (koder-ersatta.txt)',
      },
      summary: 'Räkna ut roten själv',
      how: 'Roten räknas som i RFC 6962. Ett blad är SHA-256 av byten 00 och radens 32 byte. En nod är SHA-256 av byten 01, vänster del och höger del. Vänster del har den största tvåpotens blad som är mindre än alla. Det här gör det i Python och ska skriva roten ovan:',
    },
    own: {
      heading: 'Se om din egen kod är använd',
      warning: 'Den som känner till din kod kan också se det. Visa den inte för någon.',
      label: 'Din kod',
      hint: 'Koden står på din lapp eller sist i länken i ditt brev. Den sparas inte här.',
      button: 'Kontrollera koden',
      missing: 'Skriv koden som står på din lapp eller i ditt brev',
      unknown: 'Koden finns inte i den här enkätens listor. Se efter att alla tecken är med.',
      notYet: 'Svaren är inte räknade än. Kom tillbaka när enkäten har stängt.',
      spent: 'Koden är använd. Ett svar har kommit in med den.',
      unspent: 'Koden är inte använd. Inget svar har kommit in med den.',
      replacedCode: 'Koden delades ut i stället för en annan. Den står i listan över ersatta koder, inte under roten.',
      holds: 'Den är en av koderna från öppningen. Stegen från kodens kontrollsumma leder till roten.',
      steps: 'Räkna stegen själv',
      noRoot: 'Enkäten öppnade innan koderna hade en gemensam rot.',
      fails:
        'Stegen leder inte till roten som visades när enkäten öppnade. Listorna är alltså inte de som lovades. Säg till dataskyddsombudet.',
      sha256: 'Kodens kontrollsumma (SHA-256 av de tolv tecknen utan bindestreck):',
      leaf: 'Börja med SHA-256 av byten 00 och den summan.',
      left: 'Räkna SHA-256 av byten 01, den här summan och det du har:',
      right: 'Räkna SHA-256 av byten 01, det du har och den här summan:',
      root: 'Det du har nu ska vara roten:',
    },
  },
  {
    title: 'This is promised',
    lead: (organisation: string, title: string, day: string) =>
      `${organisation} promised this when the survey “${title}” opened on ${day}. Nothing of it can change since then.`,
    changed: {
      title: 'The promise has been changed. Do not trust what it says here.',
      why: 'What is shown here is not what was promised when the survey opened. Somebody has changed it in the database.',
      act: 'Send no answers before it has been looked into. Tell the data protection officer.',
    },
    toSurvey: 'Go to the survey',
    toResult: 'Read the result',
    facts: {
      how: 'How to answer',
      modes: {
        codes: 'With a code of your own that can be used once',
        'open-link': 'With a link that anyone can use',
        keyed: 'On paper. Someone at the municipality types in the answers.',
      },
      k: 'Smallest number of answers shown',
      kValue: (k: number) => english.format(k),
      noK: 'No number is promised. Fewer than six answers are not shown.',
      lastDay: 'Last day to answer',
      codes: 'Codes when the survey opened',
      codesValue: (codes: number) => inEnglish(codes, 'code', 'codes'),
      replaced: 'Codes replaced',
      replacedValue: (replaced: number, codes: number) => `${english.format(replaced)} of ${english.format(codes)}`,
      key: 'The key to the answers',
      keys: {
        server: 'Lies in a file outside the database',
        'two-of-three':
          'Is split in three: one part on the server and one with each of two people. It takes two parts to open the answers.',
      },
      unsealed: 'The answers were not sealed. The survey opened before that was possible.',
    },
    groups: {
      heading: 'Groups in which the answers are shown',
      how: (k: number) =>
        `If fewer than ${k} of a group have answered, it is shown with the next. If that is not enough it joins more, in a way decided beforehand.`,
      background: 'Answers are never divided by background, such as sex or age.',
      none: 'The answers are not divided into groups.',
      people: (count: number) => inEnglish(count, 'person', 'people'),
      group: (name: string, people: string) => `${name}: ${people}.`,
      always: (names: string) => `Always shown with ${names}.`,
      otherwise: (names: string) => `If too few answer, shown with ${names}.`,
      alone: 'If too few answer, nothing is shown.',
      several: (names: string, more: number) => `${names} and ${inEnglish(more, 'group more', 'groups more')}`,
      and: 'and',
      summary: (groups: number) => `Show ${inEnglish(groups, 'group', 'groups')}`,
    },
    counted: {
      heading: 'What is counted',
      levels:
        'Every question is counted for all together, for every administration and for every group. Nothing else is counted. No list of separate answers is left.',
      together:
        'Every question is counted for all together. Nothing else is counted. No list of separate answers is left.',
      texts: (respondents: number, texts: number) =>
        `Answers in one’s own words are kept only if at least ${respondents} have answered and at least ${texts} have written. They are parted from group and person. Otherwise they are destroyed unread.`,
      summary: (questions: number) =>
        `Show ${inEnglish(questions, 'question', 'questions')} and the answers to choose from`,
      inWords: 'Answered in one’s own words',
    },
    told: {
      heading: 'What those who answer have been told',
      summary: 'Show what is stored, destroyed and cannot be protected',
    },
    check: {
      heading: 'Check the promise',
      file: 'The whole promise is a file. Its checksum (SHA-256) is:',
      download: 'Download the promise (lofte.json)',
      how: 'Compute the checksum yourself. If it is another, the file is not what was promised.',
      keep: 'Keep the checksum today. If it is another when the survey has closed, the promise has been changed.',
      fingerprint: 'Answers are sealed to a key. It has this fingerprint (SHA-256):',
      root: 'The codes of the opening have one sum in common (Merkle root):',
      later: 'When the answers are counted, you can see here whether your own code has been used.',
    },
    count: {
      heading: 'Check the count',
      answered: (answered: number, invited: number) =>
        `${english.format(answered)} of ${english.format(invited)} invited answered.`,
      nearlyAll: (invited: number) =>
        `At least ${english.format(invited - 1)} of ${english.format(invited)} invited answered.`,
      withoutCodes: (answered: number) =>
        `${inEnglish(answered, 'answer was', 'answers were')} counted. Nobody had a code, so there is no list to check here.`,
      spent: (spent: number) => `${inEnglish(spent, 'code has', 'codes have')} been used.`,
      left: (count: number) =>
        `${inEnglish(count, 'answer', 'answers')} with a replaced code were not counted. They could not be joined with enough others.`,
      replaced: (replaced: number) => `${inEnglish(replaced, 'code was', 'codes were')} replaced.`,
      notListed: 'The used codes are not listed by themselves. It would show if someone did not answer.',
      noList: 'There is no such list',
      notCounted: 'It is shown when the survey has closed and the answers are counted.',
      noLists: 'The survey has no lists of codes.',
      listsLead: 'The lists have one line per code, in order. The line holds the checksum of the code, not the code.',
      lists: {
        codes: 'All codes of the opening (koder.txt)',
        spent: 'Used codes (koder-anvanda.txt)',
        unspent: 'Codes that are not used (koder-ej-anvanda.txt)',
        replaced: 'Codes given out in the place of others (koder-ersatta.txt)',
      },
      summary: 'Compute the root yourself',
      how: 'The root is computed as in RFC 6962. A leaf is SHA-256 of the byte 00 and the 32 bytes of the line. A node is SHA-256 of the byte 01, the left part and the right part. The left part has the largest power of two of leaves that is less than all. This does it in Python and is to print the root above:',
    },
    own: {
      heading: 'See whether your own code has been used',
      warning: 'Whoever knows your code can see it too. Show it to nobody.',
      label: 'Your code',
      hint: 'The code is on your slip, or last in the link in your letter. It is not kept here.',
      button: 'Check the code',
      missing: 'Write the code that is on your slip or in your letter',
      unknown: 'The code is not in the lists of this survey. Check that no character is missing.',
      notYet: 'The answers are not counted yet. Come back when the survey has closed.',
      spent: 'The code has been used. An answer came in with it.',
      unspent: 'The code has not been used. No answer came in with it.',
      replacedCode:
        'The code was given out in the place of another. It is in the list of replaced codes, not under the root.',
      holds: 'It is one of the codes of the opening. The steps from its checksum lead to the root.',
      steps: 'Compute the steps yourself',
      noRoot: 'The survey opened before the codes had a root in common.',
      fails:
        'The steps do not lead to the root that was shown when the survey opened. So the lists are not those promised. Tell the data protection officer.',
      sha256: 'Checksum of the code (SHA-256 of its twelve characters without hyphens):',
      leaf: 'Begin with SHA-256 of the byte 00 and that checksum.',
      left: 'Compute SHA-256 of the byte 01, this sum and what you have:',
      right: 'Compute SHA-256 of the byte 01, what you have and this sum:',
      root: 'What you have now is to be the root:',
    },
  },
);
