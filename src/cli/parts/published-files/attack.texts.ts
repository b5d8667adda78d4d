import { defineTexts } from '#platform/i18n/texts.ts';

/** What `bin/stadig attack` says. */
export const attackTexts = defineTexts(
  {
    read: 'Läst:',
    release: (of: { title: string; groups: number; questions: number }) =>
      `  ”${of.title}”: ${of.groups === 1 ? 'en grupp' : `${of.groups} grupper`} och ${of.questions === 1 ? 'en fråga' : `${of.questions} frågor`}`,
    file: (name: string, figures: number) => `  ${name}: ${figures} tal jämförda med tabellerna`,
    notRead: 'Inte läst:',
    reasons: {
      'too-large': (detail: string) => `större än vad som läses${detail ? ` (${detail})` : ''}`,
      'too-many': (detail: string) => `fler än ${detail} sidor läses inte`,
      'not-json': (detail: string) => `är inte JSON: ${detail}`,
      'other-format': (detail: string) => `är inte ett resultat i Stadigs form: ${detail}`,
      'not-office': () => 'är inte den Word-, Excel- eller PowerPoint-fil som den ser ut att vara',
      entities: () => 'innehåller egna förkortningar (entiteter), och sådana filer läses inte',
      'too-deep': (detail: string) => `har fler än ${detail} delar inuti varandra`,
      pdf: () => 'PDF läses inte: jämför den för hand med samma dokument som Word eller webbsida',
      kind: () => 'av ett slag som inte läses',
      'not-found': (detail: string) => `finns inte eller får inte läsas: ${detail}`,
    },
    part: (name: string, part: string) => `  ${name}: delen ${part} läses inte`,
    result: 'Resultat:',
    /** Where the documents say more, and nothing can be reckoned all the same. */
    holdsAnyway:
      'Dokumenten säger mer än tabellerna, och det måste rättas. Ändå går det inte av talen att räkna ut vad någon har svarat.',
    sharper: (of: { place: string; words: string; question: string; group: string; shown: string }) =>
      `${of.place}: ”${of.words}” säger mer än tabellen om ”${of.question}”, ${of.group}. Tabellen säger ${of.shown}.`,
    answers: (of: { place: string; words: string; group: string; shown: string }) =>
      `${of.place}: antalet svar ”${of.words}” för ${of.group} säger mer än det som visas. Där står ${of.shown}.`,
    mean: (of: { place: string; words: string; question: string; group: string }) =>
      `${of.place}: ett medelvärde (”${of.words}”) för ”${of.question}”, ${of.group}, räknades med.`,
    range: (least: number, most: number) => (least === most ? String(least) : `${least} till ${most}`),
    unplaced: (count: number) =>
      `Tal i tabeller som programmet inte kunde placera, och som ingen har kontrollerat: ${count}.`,
    loose: (count: number) =>
      `Meningar och bilder med siffror som inte jämfördes: ${count}. Läs dem själv, de får inte säga mer än tabellerna.`,
    at: (place: string, words: string, about: string) => `  ${place}: ${words}${about ? ` (${about})` : ''}`,
    rest: (count: number) => `  och ${count} till (alla står i --json)`,
    not: 'Programmet läser inte PDF, och inte längder och färger i bilder. Det vet inte vad kollegor berättar för varandra.',
    releases: (count: number) => `  ${count} olika resultat av samma enkät: de jämfördes med varandra`,
  },
  {
    read: 'Read:',
    release: (of: { title: string; groups: number; questions: number }) =>
      `  “${of.title}”: ${of.groups === 1 ? 'one group' : `${of.groups} groups`} and ${of.questions === 1 ? 'one question' : `${of.questions} questions`}`,
    file: (name: string, figures: number) => `  ${name}: ${figures} figures compared with the tables`,
    notRead: 'Not read:',
    reasons: {
      'too-large': (detail: string) => `larger than what is read${detail ? ` (${detail})` : ''}`,
      'too-many': (detail: string) => `more than ${detail} pages are not read`,
      'not-json': (detail: string) => `is not JSON: ${detail}`,
      'other-format': (detail: string) => `is not a result in the form of Stadig: ${detail}`,
      'not-office': () => 'is not the Word, Excel or PowerPoint file that it seems to be',
      entities: () => 'has abbreviations (entities) of its own, and such files are not read',
      'too-deep': (detail: string) => `has more than ${detail} parts inside each other`,
      pdf: () => 'PDF is not read: compare it by hand with the same document as Word or page',
      kind: () => 'of a kind that is not read',
      'not-found': (detail: string) => `is not there, or may not be read: ${detail}`,
    },
    part: (name: string, part: string) => `  ${name}: the part ${part} is not read`,
    result: 'Result:',
    holdsAnyway:
      'The documents say more than the tables, and that must be put right. Yet from the figures nobody can reckon what anyone has answered.',
    sharper: (of: { place: string; words: string; question: string; group: string; shown: string }) =>
      `${of.place}: “${of.words}” says more than the table of “${of.question}”, ${of.group}. The table says ${of.shown}.`,
    answers: (of: { place: string; words: string; group: string; shown: string }) =>
      `${of.place}: the number of answers “${of.words}” for ${of.group} says more than what is shown. That is ${of.shown}.`,
    mean: (of: { place: string; words: string; question: string; group: string }) =>
      `${of.place}: a mean (“${of.words}”) of “${of.question}”, ${of.group}, was reckoned with.`,
    range: (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`),
    unplaced: (count: number) =>
      `Figures in tables that the program could not place, and that nobody has checked: ${count}.`,
    loose: (count: number) =>
      `Sentences and pictures with figures that were not compared: ${count}. Read them yourself, they may not say more than the tables.`,
    at: (place: string, words: string, about: string) => `  ${place}: ${words}${about ? ` (${about})` : ''}`,
    rest: (count: number) => `  and ${count} more (all are in --json)`,
    not: 'The program does not read PDF, nor lengths and colours in pictures. It does not know what colleagues tell each other.',
    releases: (count: number) => `  ${count} different results of the same survey: they were compared with each other`,
  },
);
