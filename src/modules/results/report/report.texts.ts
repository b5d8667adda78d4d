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
      gate: 'Granskning',
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
      moreDifferences: (count: number) =>
        count === 1 ? 'En skillnad till står vid sin fråga.' : `${count} skillnader till står vid sina frågor.`,
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
      size: (answers: string, form: string) => `${answers} svar: ${form.charAt(0).toLowerCase()}${form.slice(1)}.`,
      closed:
        '”Minst 12” står likadant vare sig det är 12, 13 eller alla 14. Det skyddar den som svarade annorlunda, och dem som svarade lika.',
      thirds: (words: string) => `”${words}” och liknande står där ett närmare tal skulle röja en annan grupp.`,
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
      openLink:
        'Enkäten svarades genom en öppen länk. Det fanns inga koder och inga grupper, och ingen vet om någon svarade två gånger.',
      keyed:
        'Svaren lämnades på papper och skrevs in av någon annan. De är behandlade med sekretess men är inte anonyma.',
      destroyed:
        'De enskilda svaren finns inte kvar. De räknades ihop när enkäten stängdes och förstördes sedan enligt beslut.',
      shown: (groups: number, many: string) =>
        `${groups} grupper visas: alla tillsammans, ${many} och grupper i planen.`,
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
      gate: 'Examination',
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
      moreDifferences: (count: number) =>
        count === 1
          ? 'One more difference stands with its question.'
          : `${count} more differences stand with their questions.`,
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
      size: (answers: string, form: string) => `${answers} answers: ${form.charAt(0).toLowerCase()}${form.slice(1)}.`,
      closed:
        '“At least 12” reads the same whether they are 12, 13 or all 14. It protects the one who answered otherwise, and those who answered alike.',
      thirds: (words: string) => `“${words}” and the like stand where a closer number would give another group away.`,
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
      openLink:
        'The survey was answered through an open link. There were no codes and no groups, and nobody knows whether anyone answered twice.',
      keyed:
        'The answers were given on paper and typed in by somebody else. They are handled in confidence but are not anonymous.',
      destroyed:
        'The single answers no longer exist. They were counted when the survey closed, and then destroyed by decision.',
      shown: (groups: number, many: string) =>
        `${groups} groups are shown: all together, ${many} and groups of the plan.`,
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
