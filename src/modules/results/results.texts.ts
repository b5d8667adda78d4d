import { defineTexts } from '#platform/i18n/texts.ts';

export const resultsTexts = defineTexts(
  {
    surveys: 'Enkäter',
    toSurvey: 'Enkäten',
    current: 'det här resultatet',
    lead: (day: string, response: string) => `Räknades ${day}. ${response}`,
    response: (answered: string) => `${answered} svarade.`,
    responseOpen: (answered: string) =>
      `${answered} svar kom in. Enkäten hade inga koder, så ingen vet hur många den nådde eller om någon svarade två gånger.`,
    read: 'Svaren gäller dem som svarade. Skillnader mellan små grupper kan bero på slumpen, så jämför med det ni vet på annat sätt.',
    readWhole: 'Svaren gäller dem som svarade. Jämför dem med det ni vet på annat sätt.',
    notYet: {
      text: 'Resultatet finns när enkäten är stängd och svaren är räknade. Till dess går inget svar att läsa.',
      toSurvey: 'Till enkäten',
    },
    nothingShown: (threshold: number) =>
      `Färre än ${threshold} har svarat. Då visas ingenting, och svaren är förstörda.`,
    levels: {
      label: 'Visa svaren för',
      municipality: 'Alla tillsammans',
      group: 'Varje grupp',
    },
    columns: { municipality: 'Vilka', group: 'Grupp' },
    /** The parts of a result that stand beside each other; in a joint survey they are municipalities. */
    beside: {
      own: { one: 'förvaltning', many: 'förvaltningar', each: 'varje förvaltning', any: 'någon förvaltning' },
      joint: { one: 'kommun', many: 'kommuner', each: 'varje kommun', any: 'någon kommun' },
    },
    oneGroup: {
      label: 'Visa en grupp',
      prompt: 'Välj grupp',
      show: 'Visa gruppen',
      shown: (answers: string, staff: string) =>
        `${answers} av ${staff} svarade. Under gruppens svar står de större grupper som den ingår i.`,
    },
    contents: 'Alla frågor',
    toContents: 'Upp till alla frågor',
    parts: 'Del av enkäten',
    allParts: 'Alla delar',
    partQuestions: (title: string, count: number) => `${title} (${count})`,
    unfoldAll: 'Öppna alla tabeller',
    foldAll: 'Stäng alla tabeller',
    unfold: {
      table: 'Svaren i en tabell',
      pictureAndTable: (beside: string) => `Bild och tabell för ${beside}`,
      tableOfAll: (beside: string) => `Tabell för ${beside}`,
    },
    everyGroup: 'varje grupp',
    largerGroups: 'de större grupperna',
    besideBars: 'Staplar för dem som står bredvid. Talen står i tabellen under.',
    nextPart: (title: string) => `Nästa del: ${title}`,
    partOf: (title: string, part: number, parts: number) => `${title}, ${part} av ${parts}`,
    hidden: {
      title: 'Vad som inte visas för sig',
      rule: (threshold: number) =>
        `Svaren visas bara för minst ${threshold} som har svarat. Vilka som slås ihop bestämdes innan enkäten skickades ut, och beror inte på vad någon har svarat.`,
      together: (name: string, count: number) =>
        `${name}: ${count} grupper visas tillsammans, för att minst en av dem har för få anställda eller för få svar.`,
      administrations: (name: string) =>
        `${name} visas tillsammans, för att minst en av dem har för få anställda eller för få svar.`,
      none: 'Alla grupper i planen visas för sig.',
    },
    downloadAll: 'Ladda ner allt som visas som en tabell för Excel (CSV)',
    downloadJson: 'Ladda ner allt som visas i en fil som ett program kan läsa (JSON)',
    notShown: {
      byRule: 'visas inte för sig: se den större gruppen',
      ofSome: 'visas inte: frågan ställdes bara till en del, och för få av dem svarade',
    },
    notDrawn: 'för grovt för en stapel: se tabellen',
    coarse: {
      sensitive:
        'En del av talen är grövre än vanligt. Frågan är känslig, och där nästan alla i en grupp svarade lika visas bara ”minst så många”. Då visas även större grupper grövre, så att ingen kan räkna ut vad någon har svarat.',
      other: 'En del av talen är grövre än vanligt, så att ingen kan räkna ut vem som har svarat eller vad.',
    },
    wholeOptions: 'Svarsalternativen i sin helhet',
    tableOf: (question: string) => `Tabell: ${question}`,
    answers: 'Antal svar i gruppen',
    chosen: {
      several: { yes: 'Valde', no: 'Valde inte, eller svarade inte' },
      one: { yes: 'Svarade så', no: 'Svarade annat, eller inte' },
    },
    severalPossible: 'Det gick att välja flera.',
    pictureOf: (name: string) => `Bilden visar ${name}. Tabellen visar alla.`,
    everyQuestion: 'Hela resultatet',
    byItself: 'Frågan för sig',
    sameQuestion: 'Samma fråga för andra',
    toFinding: 'Skriv en slutsats av svaret',
    evidenceSurvey: 'Enkät',
    evidenceCounted: 'Räknades',
    evidenceGroup: 'Vilkas svar',
    evidenceQuote: 'Så kan det återges',
    evidence: (question: string, group: string, said: string) => `”${question}” ${group}: ${said}`,
    csv: {
      file: (title: string) => `${title} – svar.csv`,
      columns: (parts: string) =>
        ['Nivå', 'Grupp', parts, 'Fråga nr', 'Fråga', 'Svar', 'Minst', 'Högst', 'I ord', 'Antal svar i gruppen'].join(
          ';',
        ),
      levels: { municipality: 'Alla', group: 'Grupp' },
    },
  },
  {
    surveys: 'Surveys',
    toSurvey: 'The survey',
    current: 'this result',
    lead: (day: string, response: string) => `Counted ${day}. ${response}`,
    response: (answered: string) => `${answered} answered.`,
    responseOpen: (answered: string) =>
      `${answered} answers came in. The survey had no codes, so nobody knows how many it reached or whether somebody answered twice.`,
    read: 'The answers hold for those who answered. Differences between small groups may be chance, so compare them with what you know in other ways.',
    readWhole: 'The answers hold for those who answered. Compare them with what you know in other ways.',
    notYet: {
      text: 'There is a result when the survey is closed and the answers are counted. Until then no answer can be read.',
      toSurvey: 'To the survey',
    },
    nothingShown: (threshold: number) =>
      `Fewer than ${threshold} have answered. Then nothing is shown, and the answers are destroyed.`,
    levels: {
      label: 'Show the answers for',
      municipality: 'Everyone together',
      group: 'Each group',
    },
    columns: { municipality: 'Who', group: 'Group' },
    beside: {
      own: { one: 'administration', many: 'administrations', each: 'each administration', any: 'any administration' },
      joint: { one: 'municipality', many: 'municipalities', each: 'each municipality', any: 'any municipality' },
    },
    oneGroup: {
      label: 'Show one group',
      prompt: 'Choose a group',
      show: 'Show the group',
      shown: (answers: string, staff: string) =>
        `${answers} of ${staff} answered. Under its answers stand those of the larger groups it is part of.`,
    },
    contents: 'All questions',
    toContents: 'Up to all questions',
    parts: 'Part of the survey',
    allParts: 'All parts',
    partQuestions: (title: string, count: number) => `${title} (${count})`,
    unfoldAll: 'Open all tables',
    foldAll: 'Close all tables',
    unfold: {
      table: 'The answers in a table',
      pictureAndTable: (beside: string) => `Picture and table for ${beside}`,
      tableOfAll: (beside: string) => `Table for ${beside}`,
    },
    everyGroup: 'each group',
    largerGroups: 'the larger groups',
    besideBars: 'Bars for those beside them. The figures stand in the table below.',
    nextPart: (title: string) => `Next part: ${title}`,
    partOf: (title: string, part: number, parts: number) => `${title}, ${part} of ${parts}`,
    hidden: {
      title: 'What is not shown by itself',
      rule: (threshold: number) =>
        `Answers are shown only for at least ${threshold} who have answered. Which groups are put together was decided before the survey was sent, and does not depend on what anyone answered.`,
      together: (name: string, count: number) =>
        `${name}: ${count} groups are shown together, because at least one of them has too few staff or too few answers.`,
      administrations: (name: string) =>
        `${name} are shown together, because at least one of them has too few staff or too few answers.`,
      none: 'All groups of the plan are shown by themselves.',
    },
    downloadAll: 'Download all that is shown as a table for Excel (CSV)',
    downloadJson: 'Download all that is shown in a file that a program can read (JSON)',
    notShown: {
      byRule: 'not shown by itself: see the larger group',
      ofSome: 'not shown: the question was put to some only, and too few of them answered',
    },
    notDrawn: 'too coarse for a bar: see the table',
    coarse: {
      sensitive:
        'Some of the figures are coarser than usual. The question is sensitive, and where nearly all in a group answered alike only “at least so many” is shown. Then larger groups are shown more coarsely too, so that nobody can work out what someone answered.',
      other: 'Some of the figures are coarser than usual, so that nobody can work out who answered, or what.',
    },
    wholeOptions: 'The options in full',
    tableOf: (question: string) => `Table: ${question}`,
    answers: 'Answers in the group',
    chosen: {
      several: { yes: 'Chose it', no: 'Did not, or did not answer' },
      one: { yes: 'Answered this', no: 'Answered otherwise, or not' },
    },
    severalPossible: 'Several could be chosen.',
    pictureOf: (name: string) => `The picture shows ${name}. The table shows all.`,
    everyQuestion: 'The whole result',
    byItself: 'The question by itself',
    sameQuestion: 'The same question for others',
    toFinding: 'Write a finding from the answer',
    evidenceSurvey: 'Survey',
    evidenceCounted: 'Counted',
    evidenceGroup: 'Whose answers',
    evidenceQuote: 'How it can be quoted',
    evidence: (question: string, group: string, said: string) => `“${question}” ${group}: ${said}`,
    csv: {
      file: (title: string) => `${title} – answers.csv`,
      columns: (parts: string) =>
        [
          'Level',
          'Group',
          parts,
          'Question no.',
          'Question',
          'Answer',
          'Least',
          'Most',
          'In words',
          'Answers in the group',
        ].join(';'),
      levels: { municipality: 'All', group: 'Group' },
    },
  },
);
