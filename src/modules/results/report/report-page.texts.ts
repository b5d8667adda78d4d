import { defineTexts } from '#platform/i18n/texts.ts';

export const reportPageTexts = defineTexts(
  {
    link: 'Rapport och bilder för ledningsgruppen',
    heading: 'Rapport och bilder',
    lead: 'Ta med resultatet till ledningsgruppen, arbetsplatsträffen eller registret. Alla filer görs av det som visas, och av inget annat.',
    surveys: 'Enkäter',
    survey: 'Enkäten',
    result: 'Resultatet',
    caption: 'Filer att hämta',
    file: 'Fil',
    use: 'När den passar',
    files: {
      slides: {
        name: 'Fem bilder (PowerPoint)',
        use: 'För ledningsgruppen: vad ni frågade, vad som står starkast, vad som saknas, skillnader och nästa steg. Bilderna går att ändra.',
      },
      pdf: {
        name: 'Rapport (PDF)',
        use: 'För den som vill läsa allt, och för registret. Fråga för fråga, alla tillsammans och var för sig.',
      },
      pdfGroups: {
        name: 'Rapport med bilaga grupp för grupp (PDF)',
        use: 'För chefer som vill se sin egen grupp. Lång.',
      },
      word: { name: 'Rapport (Word)', use: 'Samma rapport att skriva vidare i, i er egen mall.' },
      wordGroups: { name: 'Rapport med bilaga grupp för grupp (Word)', use: 'Samma, med alla grupper.' },
      workbook: {
        name: 'Arbetsbok (Excel)',
        use: 'För den som vill räkna och rita själv: varje fråga, grupp och svar med minst, högst och i ord.',
      },
    },
    pdfMissing: 'PDF kan inte göras på den här servern. Hämta rapporten som Word.',
    noPdf: 'PDF kan inte göras på den här servern. Hämta rapporten som Word i stället.',
    language: 'Filerna görs på det språk du läser sidan på.',
    notYet: {
      text: 'Filerna finns när enkäten är stängd och svaren är räknade.',
      toSurvey: 'Till enkäten',
    },
  },
  {
    link: 'Report and slides for the management group',
    heading: 'Report and slides',
    lead: 'Take the result to the management group, the workplace meeting or the register. All files are made from what is shown, and from nothing else.',
    surveys: 'Surveys',
    survey: 'The survey',
    result: 'The result',
    caption: 'Files to take away',
    file: 'File',
    use: 'When it fits',
    files: {
      slides: {
        name: 'Five slides (PowerPoint)',
        use: 'For the management group: what you asked, what stands strongest, what is lacking, differences and the next step. The slides can be changed.',
      },
      pdf: {
        name: 'Report (PDF)',
        use: 'For those who want to read all of it, and for the register. Question by question, all together and one by one.',
      },
      pdfGroups: {
        name: 'Report with an appendix group by group (PDF)',
        use: 'For managers who want to see their own group. Long.',
      },
      word: { name: 'Report (Word)', use: 'The same report to go on writing in, in your own template.' },
      wordGroups: { name: 'Report with an appendix group by group (Word)', use: 'The same, with all groups.' },
      workbook: {
        name: 'Workbook (Excel)',
        use: 'For those who want to count and draw themselves: every question, group and answer with least, most and in words.',
      },
    },
    pdfMissing: 'PDF files cannot be made on this server. Take the report as Word.',
    noPdf: 'PDF files cannot be made on this server. Take the report as Word instead.',
    language: 'The files are made in the language in which you read this page.',
    notYet: {
      text: 'The files exist when the survey is closed and the answers are counted.',
      toSurvey: 'To the survey',
    },
  },
);
