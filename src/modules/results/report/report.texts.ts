import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of the report, its tables and its appendix. */
export const reportTexts = defineTexts(
  {
    documentType: 'Resultat av enkät',
    facts: {
      counted: 'Räknades',
      response: 'Svar',
      level: 'Visas för',
      threshold: 'Lägsta antal svar',
      gate: 'Provet före visning',
      promise: 'Löftets kontrollsumma',
    },
    short: {
      heading: 'I korthet',
      most: 'Det här står starkast:',
      lacking: 'Det här saknas oftast:',
      upperScale: 'Störst del i den övre halvan av skalan:',
      lowerScale: 'Störst del i den nedre halvan av skalan:',
      near: (names: string) => `Lika många eller fler kan det vara för: ${names}.`,
      nearMore: (count: number) => `${count} frågor till`,
      none: 'Ingen fråga står ut från de andra så tydligt att det går att säga.',
      noneShown: 'Det finns inga svar att visa.',
      differs: (many: string) => `Skillnader mellan ${many} som är större än slumpen brukar ge:`,
      noDifference: (many: string) => `Vi ser inga skillnader mellan ${many} som är större än slumpen.`,
      notCompared: (many: string) => `${many} jämförs inte: det finns inte minst två med tjugo svar eller fler.`,
    },
    standing: {
      said: (amount: string, said: string) => `${amount} ${said}.`,
      answered: (amount: string, labels: string, question: string) => `${amount} svarade ${labels}: ${question}`,
    },
    difference: {
      more: (group: string, labels: string, question: string) =>
        `${group}: fler än bland de andra svarar ${labels}. ${question}`,
      fewer: (group: string, labels: string, question: string) =>
        `${group}: färre än bland de andra svarar ${labels}. ${question}`,
      amounts: (own: string, all: string) => `Där ${own}, alla tillsammans ${all}.`,
    },
    read: {
      heading: 'Så läser du rapporten',
      bars: 'Varje stapel är alla som svarade på enkäten i gruppen. Delarna är ritade mitt i det som visas, så att de går att jämföra med ögat. Tabellen under säger vad som visas.',
      base: 'Andelar räknas alltid på alla som svarade på enkäten i gruppen, också på dem som svarade ”vet inte” eller hoppade över frågan.',
      forms: 'Talen visas så grovt som gruppens storlek kräver:',
      small: '6–19 svar: antal, i högst tre klasser.',
      middle: '20–59 svar: andelar i steg om tio procent.',
      large: '60 svar eller fler: andelar i steg om fem procent. Under 5 % och över 95 % sägs inget närmare.',
      closed:
        '”Minst 12” står likadant vare sig det är 12, 13 eller alla 14. Det skyddar den som svarade annorlunda, och dem som svarade lika.',
      thirds: '”Färre än en tredjedel” och liknande står där ett närmare tal skulle röja en annan grupp.',
    },
    who: {
      heading: 'Vilka som svarade',
      caption: (one: string) => `Svar per ${one}`,
      group: 'Grupp',
      invited: 'Inbjudna',
      answers: 'Svar',
      answered: 'Svarade',
      silent: 'Svarade inte',
      alt: (sentence: string) => `Stapeldiagram över hur många som svarade. ${sentence}`,
      together: 'Visas tillsammans',
    },
    question: {
      number: (number: number, text: string) => `${number}. ${text}`,
      chart: 'Alla tillsammans, och var för sig',
      chartWhole: 'Alla tillsammans',
      chartFirst: (count: number) => `Alla tillsammans, de ${count} första svaren`,
      alt: (sentence: string) => `Stapeldiagram. ${sentence} Talen står i tabellen under.`,
      table: 'Svaren i ord',
      tablePart: (part: number, parts: number) => `Svaren i ord, del ${part} av ${parts}`,
      finer: 'Alla tillsammans, varje svar för sig',
      answer: 'Svar',
      answers: 'Svar',
      size: (count: string) => `${count} svar`,
      inWords: (label: string, words: string) => `${label}: ${words}`,
      several: 'Det gick att välja flera svar.',
    },
    kept: {
      heading: 'Så hölls anonymiteten',
      codes: (threshold: string) =>
        `Inget visas för färre än ${threshold} svar. Vilka grupper som visas, och vilka som slås ihop, bestämdes innan enkäten skickades ut.`,
      openLink:
        'Enkäten svarades genom en öppen länk. Det fanns inga koder och inga grupper, och ingen vet om någon svarade två gånger.',
      keyed:
        'Svaren lämnades på papper och skrevs in av någon annan. De är behandlade med sekretess men är inte anonyma.',
      destroyed:
        'De enskilda svaren finns inte kvar. De räknades ihop när enkäten stängdes och förstördes sedan enligt beslut.',
      shown: (groups: number, many: string) =>
        `${groups} grupper visas: alla tillsammans, ${many} och grupper i planen.`,
      coarser: (questions: number) =>
        questions === 1
          ? 'En känslig fråga visas grövre än de andra i någon grupp, för att nästan alla där svarade lika eller kunde ha gjort det.'
          : `${questions} känsliga frågor visas grövre än de andra i någon grupp, för att nästan alla där svarade lika eller kunde ha gjort det.`,
      notCoarser: 'Ingen fråga behövde visas grövre än gruppens storlek kräver.',
      gateHeld: (solved: string) =>
        `Innan något visades försökte ett program räkna ut enskildas svar ur allt som skulle visas. Det lyckades inte. Det prövade ${solved} uträkningar.`,
      gateFailed:
        'Programmet som försöker räkna ut enskildas svar ur det som visas fann något. Visa inte rapporten för fler förrän det är utrett.',
      gateNone: 'Enkäten räknades innan det fanns ett program som prövar det som visas.',
      promise: (digest: string) =>
        `Grupper, frågor, lägsta antal och texter låstes innan första svaret. Deras kontrollsumma (SHA-256) är ${digest}.`,
      notPromised:
        'Det här skyddas inte: vad den som sköter servern kunde se medan enkäten var öppen, din e-post, arbetsplatsens nät och vad kollegor berättar för varandra.',
    },
    words: 'Ord i rapporten',
    appendix: {
      heading: 'Bilaga: grupp för grupp',
      lead: 'Grupperna står i planens ordning och är inte rangordnade. Små grupper visas grövre, så jämför dem inte med varandra.',
      tooLong: 'Tabellerna grupp för grupp är för många för ett dokument. De finns i arbetsboken.',
      inWords: 'Svaren i ord',
    },
    file: (title: string) => `${title} – resultat`,
  },
  {
    documentType: 'Result of a survey',
    facts: {
      counted: 'Counted',
      response: 'Answers',
      level: 'Shown for',
      threshold: 'Smallest number of answers',
      gate: 'The trial before it was shown',
      promise: 'Checksum of the promise',
    },
    short: {
      heading: 'In short',
      most: 'What stands strongest:',
      lacking: 'What is lacking most often:',
      upperScale: 'The largest part in the upper half of the scale:',
      lowerScale: 'The largest part in the lower half of the scale:',
      near: (names: string) => `There may be as many or more for: ${names}.`,
      nearMore: (count: number) => `${count} more questions`,
      none: 'No question stands out from the others so clearly that it can be said.',
      noneShown: 'There are no answers to show.',
      differs: (many: string) => `Differences between ${many} that are larger than chance usually gives:`,
      noDifference: (many: string) => `We see no differences between ${many} that are larger than chance.`,
      notCompared: (many: string) =>
        `${many} are not compared: there are not at least two with twenty answers or more.`,
    },
    standing: {
      said: (amount: string, said: string) => `${amount} ${said}.`,
      answered: (amount: string, labels: string, question: string) => `${amount} answered ${labels}: ${question}`,
    },
    difference: {
      more: (group: string, labels: string, question: string) =>
        `${group}: more than among the others answer ${labels}. ${question}`,
      fewer: (group: string, labels: string, question: string) =>
        `${group}: fewer than among the others answer ${labels}. ${question}`,
      amounts: (own: string, all: string) => `There ${own}, all together ${all}.`,
    },
    read: {
      heading: 'How to read this report',
      bars: 'Each bar is all who answered the survey in the group. Its parts are drawn in the middle of what is shown, so that the eye can compare them. The table below says what is shown.',
      base: 'Shares are always of all who answered the survey in the group, those too who answered “don’t know” or left the question out.',
      forms: 'Numbers are shown as coarsely as the size of the group demands:',
      small: '6–19 answers: counts, in at most three classes.',
      middle: '20–59 answers: shares in steps of ten per cent.',
      large: '60 answers or more: shares in steps of five per cent. Below 5% and above 95% nothing closer is said.',
      closed:
        '“At least 12” reads the same whether they are 12, 13 or all 14. It protects the one who answered otherwise, and those who answered alike.',
      thirds: '“Fewer than a third” and the like stand where a closer number would give another group away.',
    },
    who: {
      heading: 'Who answered',
      caption: (one: string) => `Answers by ${one}`,
      group: 'Group',
      invited: 'Invited',
      answers: 'Answers',
      answered: 'Answered',
      silent: 'Did not answer',
      alt: (sentence: string) => `Bar chart of how many answered. ${sentence}`,
      together: 'Shown together',
    },
    question: {
      number: (number: number, text: string) => `${number}. ${text}`,
      chart: 'All together, and one by one',
      chartWhole: 'All together',
      chartFirst: (count: number) => `All together, the first ${count} answers`,
      alt: (sentence: string) => `Bar chart. ${sentence} The numbers stand in the table below.`,
      table: 'The answers in words',
      tablePart: (part: number, parts: number) => `The answers in words, part ${part} of ${parts}`,
      finer: 'All together, each answer by itself',
      answer: 'Answer',
      answers: 'Answers',
      size: (count: string) => `${count} answers`,
      inWords: (label: string, words: string) => `${label}: ${words}`,
      several: 'Several answers could be chosen.',
    },
    kept: {
      heading: 'How anonymity was kept',
      codes: (threshold: string) =>
        `Nothing is shown for fewer than ${threshold} answers. Which groups are shown, and which are put together, was decided before the survey was sent.`,
      openLink:
        'The survey was answered through an open link. There were no codes and no groups, and nobody knows whether anyone answered twice.',
      keyed:
        'The answers were given on paper and typed in by somebody else. They are handled in confidence but are not anonymous.',
      destroyed:
        'The single answers no longer exist. They were counted when the survey closed, and then destroyed by decision.',
      shown: (groups: number, many: string) =>
        `${groups} groups are shown: all together, ${many} and groups of the plan.`,
      coarser: (questions: number) =>
        questions === 1
          ? 'One sensitive question is shown more coarsely than the others in some group, since nearly all there answered alike or could have done so.'
          : `${questions} sensitive questions are shown more coarsely than the others in some group, since nearly all there answered alike or could have done so.`,
      notCoarser: 'No question had to be shown more coarsely than the size of the group demands.',
      gateHeld: (solved: string) =>
        `Before anything was shown a program tried to work out single people’s answers from everything that was to be shown. It did not succeed. It tried ${solved} calculations.`,
      gateFailed:
        'The program that tries to work out single people’s answers from what is shown found something. Do not show the report to more people until that has been looked into.',
      gateNone: 'The survey was counted before there was a program that tries what is shown.',
      promise: (digest: string) =>
        `Groups, questions, the smallest number and texts were locked before the first answer. Their checksum (SHA-256) is ${digest}.`,
      notPromised:
        'This is not protected: what those who run the server could see while the survey was open, your mail, the network at work and what colleagues tell each other.',
    },
    words: 'Words in the report',
    appendix: {
      heading: 'Appendix: group by group',
      lead: 'The groups stand in the order of the plan and are not ranked. Small groups are shown more coarsely, so do not compare them with each other.',
      tooLong: 'The tables group by group are too many for a document. They are in the workbook.',
      inWords: 'The answers in words',
    },
    file: (title: string) => `${title} – result`,
  },
);
