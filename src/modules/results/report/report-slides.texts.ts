import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of the slides. What is said of the answers comes from the report's own texts and those of the results. */
export const slidesTexts = defineTexts(
  {
    file: (title: string) => `${title} – bilder`,
    foot: (organisation: string, title: string, day: string) => `${organisation} · ${title} · räknades ${day}`,
    asked: {
      title: 'Vad vi frågade, vilka och hur många som svarade',
      survey: (title: string) => `Enkät: ${title}`,
      questions: (count: number) => (count === 1 ? '1 fråga' : `${count} frågor`),
      about: (questions: string, sections: string) => `${questions} om: ${sections}`,
      groups: (count: number, many: string) => `${count} ${many} visas var för sig.`,
      threshold: (threshold: string) => `Inget visas för färre än ${threshold} svar.`,
    },
    most: { known: 'Det här står starkast', scale: 'Störst del i den övre halvan av skalan' },
    lacking: { known: 'Det här saknas oftast', scale: 'Störst del i den nedre halvan av skalan' },
    nothing: {
      most: 'Det finns ingen fråga där minst hälften av dem som svarade vet eller har det som frågan gäller. Se rapporten fråga för fråga.',
      lacking:
        'Det finns ingen fråga där minst en fjärdedel av dem som svarade saknar det som frågan gäller. Se rapporten fråga för fråga.',
      ends: 'Frågorna i enkäten har inga ändar som kan jämföras. Se rapporten fråga för fråga.',
    },
    chart: { title: 'Del av alla som svarade', so: 'Svarade så', otherwise: 'Svarade annat, eller inte' },
    differences: {
      title: (many: string) => `Skillnader mellan ${many}`,
      more: (count: number) => `${count} till i rapporten.`,
      chart: (labels: string) => `Svarade ${labels}`,
    },
    next: {
      title: 'Nästa steg, och vad vi inte kan säga',
      made: { need: (title: string) => `Behov: ${title}`, finding: (title: string) => `Slutsats: ${title}` },
      more: (count: number) => `${count} till i lägesbilden.`,
      talk: (question: string) => `Att prata om: vad ligger bakom svaren på ”${question}”?`,
      nothing: 'Inget är föreslaget ännu. Skriv slutsatser och behov i lägesbilden.',
      cannot: (sentence: string) => `Vi kan inte säga: ${sentence}`,
    },
    notes: {
      read: 'Talen på bilderna är de som visas i rapporten. Staplarna är ritade mitt i det som visas. Säg inget närmare än orden på bilden.',
      whole: 'Så står frågan i enkäten:',
    },
  },
  {
    file: (title: string) => `${title} – slides`,
    foot: (organisation: string, title: string, day: string) => `${organisation} · ${title} · counted ${day}`,
    asked: {
      title: 'What we asked, whom, and how many answered',
      survey: (title: string) => `Survey: ${title}`,
      questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
      about: (questions: string, sections: string) => `${questions} on: ${sections}`,
      groups: (count: number, many: string) => `${count} ${many} are shown by themselves.`,
      threshold: (threshold: string) => `Nothing is shown for fewer than ${threshold} answers.`,
    },
    most: { known: 'What stands strongest', scale: 'The largest part in the upper half of the scale' },
    lacking: { known: 'What is lacking most often', scale: 'The largest part in the lower half of the scale' },
    nothing: {
      most: 'There is no question where at least half of those who answered know or have what it asks about. See the report question by question.',
      lacking:
        'There is no question where at least a quarter of those who answered lack what it asks about. See the report question by question.',
      ends: 'The questions of the survey have no ends to compare. See the report question by question.',
    },
    chart: { title: 'Part of all who answered', so: 'Answered this', otherwise: 'Answered otherwise, or not' },
    differences: {
      title: (many: string) => `Differences between ${many}`,
      more: (count: number) => `${count} more in the report.`,
      chart: (labels: string) => `Answered ${labels}`,
    },
    next: {
      title: 'The next step, and what we cannot say',
      made: { need: (title: string) => `Need: ${title}`, finding: (title: string) => `Finding: ${title}` },
      more: (count: number) => `${count} more in the situational picture.`,
      talk: (question: string) => `To talk about: what lies behind the answers to “${question}”?`,
      nothing: 'Nothing has been proposed yet. Write findings and needs in the situational picture.',
      cannot: (sentence: string) => `We cannot say: ${sentence}`,
    },
    notes: {
      read: 'The numbers on the slides are those shown in the report. The bars are drawn in the middle of what is shown. Say nothing closer than the words on the slide.',
      whole: 'The question as it was asked:',
    },
  },
);
