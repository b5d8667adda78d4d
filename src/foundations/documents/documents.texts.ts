import { defineTexts } from '#platform/i18n/texts.ts';

/** The words a document says by itself, in the document's language (not the reader's). */
export const documentTexts = defineTexts(
  {
    date: 'Datum',
    addressee: 'Till',
    handlingOfficer: 'Handläggare',
    contents: 'Innehåll',
    attachment: 'Bilaga',
    attachments: 'Bilagor',
    blockNames: { table: 'tabell', figure: 'figur', chart: 'diagram', facts: 'uppgifter', signature: 'underskrift' },
    pdfUnavailable: {
      word: 'PDF kan inte göras på den här servern. Hämta som Word i stället.',
      print: 'PDF kan inte göras på den här servern. Skriv ut sidan i stället.',
    },
    problems: {
      title: 'Dokumentet saknar titel.',
      alt: (caption: string) => `Figuren ”${caption}” saknar textalternativ. Skriv vad den visar.`,
      svg: (caption: string) => `Figuren ”${caption}” kan inte användas: den innehåller något annat än ett diagram.`,
      columns: (caption: string) =>
        `Tabellen ”${caption}” har en kolumn utan rubrik, eller med en rubrik på mer än 200 tecken.`,
      cells: (caption: string) => `Tabellen ”${caption}” har en rad med fler celler än kolumner.`,
      size: 'Dokumentet är för stort för att bli en fil. Dela det i flera.',
    },
  },
  {
    date: 'Date',
    addressee: 'To',
    handlingOfficer: 'Handling officer',
    contents: 'Contents',
    attachment: 'Attachment',
    attachments: 'Attachments',
    blockNames: { table: 'table', figure: 'figure', chart: 'chart', facts: 'facts', signature: 'signature' },
    pdfUnavailable: {
      word: 'PDF files cannot be made on this server. Download as Word instead.',
      print: 'PDF files cannot be made on this server. Print the page instead.',
    },
    problems: {
      title: 'The document has no title.',
      alt: (caption: string) => `The figure “${caption}” has no text alternative. Write what it shows.`,
      svg: (caption: string) => `The figure “${caption}” cannot be used: it holds something else than a chart.`,
      columns: (caption: string) =>
        `The table “${caption}” has a column without a heading, or with a heading of more than 200 characters.`,
      cells: (caption: string) => `The table “${caption}” has a row with more cells than columns.`,
      size: 'The document is too large for one file. Divide it.',
    },
  },
);
