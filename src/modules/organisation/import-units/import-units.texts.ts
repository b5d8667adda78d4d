import { defineTexts } from '#platform/i18n/texts.ts';

const sv = new Intl.NumberFormat('sv-SE');
const en = new Intl.NumberFormat('en-GB');

export const importUnitsTexts = defineTexts(
  {
    title: 'Klistra in enheter',
    lead: 'Kopiera kolumnerna i Excel och klistra in dem här. Ingenting sparas förrän du har sett vad som händer.',
    list: 'Lista med enheter',
    listHint:
      'Fyra kolumner: förvaltning, enhet, verksamhet och antal anställda. Rubrikrad behövs inte. Finns den får kolumnerna stå i vilken ordning som helst.',
    example: 'Ett exempel',
    exampleRows:
      'Förvaltning;Enhet;Verksamhet;Antal\nBarn- och utbildningsförvaltningen;Björkskolan;Grundskola;48\nBarn- och utbildningsförvaltningen;Lärkans förskola;Förskola;22\nSocialförvaltningen;Hemtjänsten norr;Äldreomsorg;31',
    exampleMore:
      'Tabb, semikolon och komma fungerar mellan kolumnerna. Står förvaltningen bara på den första av flera rader gäller den för raderna under. Rader med summor hoppas över.',
    file: 'Eller välj en fil',
    fileHint: 'En CSV-fil, sparad från Excel eller personalsystemet.',
    administration: 'Förvaltning för rader som inte anger någon',
    noAdministration: 'Ingen vald',
    preview: 'Granska listan',
    previewTitle: 'Granska listan',
    columns: { administration: 'Förvaltning', unit: 'Enhet', serviceLine: 'Verksamhet', staff: 'Antal anställda' },
    line: 'Rad',
    outcome: 'Det här händer',
    outcomes: { new: 'Ny', changed: 'Ändras', same: 'Som förut' },
    changedFrom: (parts: string) => `Ändras från ${parts}`,
    sum: (counts: { added: number; changed: number; same: number; wrong: number; staff: number }) =>
      [
        ...(counts.added > 0 ? [counts.added === 1 ? '1 ny enhet' : `${sv.format(counts.added)} nya enheter`] : []),
        ...(counts.changed > 0 ? [`${sv.format(counts.changed)} ändras`] : []),
        ...(counts.same > 0 ? [`${sv.format(counts.same)} är som förut`] : []),
        ...(counts.wrong > 0
          ? [
              counts.wrong === 1
                ? '1 rad går inte att läsa in'
                : `${sv.format(counts.wrong)} rader går inte att läsa in`,
            ]
          : []),
      ].join(', ') +
      (counts.staff > 0
        ? `. Tillsammans ${counts.staff === 1 ? '1 anställd' : `${sv.format(counts.staff)} anställda`}.`
        : '.'),
    sums: (count: number) =>
      count === 1 ? 'En rad med en summa hoppas över.' : `${sv.format(count)} rader med summor hoppas över.`,
    untouched: (count: number) =>
      count === 1
        ? 'En enhet i de här förvaltningarna står inte i listan. Den lämnas som den är.'
        : `${sv.format(count)} enheter i de här förvaltningarna står inte i listan. De lämnas som de är.`,
    wrongTitle: (count: number) =>
      count === 1 ? 'En rad går inte att läsa in' : `${sv.format(count)} rader går inte att läsa in`,
    wrongLead: (hasRest: boolean) =>
      hasRest
        ? 'Rätta i listan nedan och granska igen, eller läs in resten som den är.'
        : 'Rätta i listan nedan och granska igen.',
    problems: {
      'one-column': 'Raden har bara en kolumn. Skilj med tabb eller semikolon',
      'no-administration': 'Förvaltning saknas',
      'no-unit': 'Enhetens namn saknas',
      'too-long': 'Texten är längre än 200 tecken',
      'no-number': 'Antal anställda saknas',
      'not-whole': 'Antalet är inte ett heltal. Räkna personer, inte årsarbetare',
      negative: 'Antalet är mindre än noll',
      'not-number': 'Antalet är inte skrivet med siffror',
      'too-many': 'Antalet är större än 100 000',
      duplicate: 'Enheten står redan i listan',
    },
    sameAs: (line: number) => ` (rad ${line})`,
    wrongLine: (line: number, name: string, problem: string) => `Rad ${line}${name ? `, ${name}` : ''}: ${problem}.`,
    goodTitle: 'Det här läses in',
    create: 'Förvaltningar som inte finns än',
    createHint: 'De ikryssade läggs till. Rader i de andra lämnas utanför.',
    createWrong: 'Granska listan på nytt',
    confirm: 'Läs in listan',
    again: 'Granska igen',
    edit: 'Ändra i listan',
    back: 'Börja om',
    nothing:
      'Det finns inget i listan att läsa in. Kontrollera att minst en rad är rätt och skiljer sig från det som redan finns.',
    changedSince: 'Listan eller organisationen har ändrats sedan du granskade. Titta igenom det en gång till.',
    administrationMissing: 'Välj en förvaltning ur listan',
    faults: {
      empty: 'Klistra in en lista eller välj en fil',
      'one-column':
        'Listan har bara en kolumn. Kopiera minst enhet och antal anställda, med tabb eller semikolon emellan',
      'too-many-columns':
        'Listan har fler än fyra kolumner. Ta med rubrikraden, så att det syns vilka som är enhet och antal',
      'no-unit-column': 'Ingen kolumn har rubriken Enhet. Skriv det över kolumnen med enheternas namn',
      'no-staff-column': 'Ingen kolumn har rubriken Antal. Skriv det över kolumnen med antal anställda',
      'too-long': 'Listan är för lång. Dela den i delar om högst 2 000 rader',
      'administration-needed': 'Listan anger ingen förvaltning. Välj vilken den gäller',
      'not-text': 'Filen är inte en textfil. Spara den från Excel som CSV och välj den igen',
    },
    imported: (added: number, changed: number, administrations: number) =>
      `Läste in en lista med enheter: ${added} nya, ${changed} ändrade${administrations > 0 ? `, ${administrations} nya förvaltningar` : ''}`,
  },
  {
    title: 'Paste units',
    lead: 'Copy the columns in Excel and paste them here. Nothing is saved until you have seen what happens.',
    list: 'List of units',
    listHint:
      'Four columns: administration, unit, service and number of staff. No line of headings is needed. With one the columns may stand in any order.',
    example: 'An example',
    exampleRows:
      'Administration;Unit;Service;Staff\nChildren and education;Birch School;Compulsory school;48\nChildren and education;Lark Preschool;Preschool;22\nSocial welfare;Home care north;Care of older people;31',
    exampleMore:
      'Tabs, semicolons and commas all work between columns. An administration written only on the first of several lines holds for the lines below. Lines with sums are passed over.',
    file: 'Or choose a file',
    fileHint: 'A CSV file, saved from Excel or the staff system.',
    administration: 'Administration for lines that name none',
    noAdministration: 'None chosen',
    preview: 'Look through the list',
    previewTitle: 'Look through the list',
    columns: { administration: 'Administration', unit: 'Unit', serviceLine: 'Service', staff: 'Number of staff' },
    line: 'Line',
    outcome: 'What happens',
    outcomes: { new: 'New', changed: 'Changed', same: 'As before' },
    changedFrom: (parts: string) => `Changed from ${parts}`,
    sum: (counts: { added: number; changed: number; same: number; wrong: number; staff: number }) =>
      [
        ...(counts.added > 0 ? [counts.added === 1 ? '1 new unit' : `${en.format(counts.added)} new units`] : []),
        ...(counts.changed > 0 ? [`${en.format(counts.changed)} changed`] : []),
        ...(counts.same > 0 ? [`${en.format(counts.same)} as before`] : []),
        ...(counts.wrong > 0
          ? [counts.wrong === 1 ? '1 line cannot be read in' : `${en.format(counts.wrong)} lines cannot be read in`]
          : []),
      ].join(', ') +
      (counts.staff > 0
        ? `. Together ${counts.staff === 1 ? '1 employee' : `${en.format(counts.staff)} employees`}.`
        : '.'),
    sums: (count: number) =>
      count === 1 ? 'One line with a sum is passed over.' : `${en.format(count)} lines with sums are passed over.`,
    untouched: (count: number) =>
      count === 1
        ? 'One unit of these administrations is not in the list. It is left as it is.'
        : `${en.format(count)} units of these administrations are not in the list. They are left as they are.`,
    wrongTitle: (count: number) =>
      count === 1 ? 'One line cannot be read in' : `${en.format(count)} lines cannot be read in`,
    wrongLead: (hasRest: boolean) =>
      hasRest
        ? 'Correct the list below and look again, or read in the rest as it is.'
        : 'Correct the list below and look again.',
    problems: {
      'one-column': 'The line has only one column. Separate with a tab or a semicolon',
      'no-administration': 'The administration is missing',
      'no-unit': 'The name of the unit is missing',
      'too-long': 'The text is longer than 200 characters',
      'no-number': 'The number of staff is missing',
      'not-whole': 'The number is not whole. Count people, not full-time equivalents',
      negative: 'The number is below zero',
      'not-number': 'The number is not written in digits',
      'too-many': 'The number is above 100,000',
      duplicate: 'The unit is already in the list',
    },
    sameAs: (line: number) => ` (line ${line})`,
    wrongLine: (line: number, name: string, problem: string) => `Line ${line}${name ? `, ${name}` : ''}: ${problem}.`,
    goodTitle: 'This is read in',
    create: 'Administrations that do not exist yet',
    createHint: 'The ticked ones are added. Lines in the others are left out.',
    createWrong: 'Look through the list anew',
    confirm: 'Read in the list',
    again: 'Look again',
    edit: 'Change the list',
    back: 'Start over',
    nothing:
      'There is nothing in the list to read in. See that at least one line is right and differs from what is already there.',
    changedSince: 'The list or the organisation has changed since you looked. Go through it once more.',
    administrationMissing: 'Choose an administration from the list',
    faults: {
      empty: 'Paste a list or choose a file',
      'one-column':
        'The list has only one column. Copy at least unit and number of staff, with a tab or semicolon between',
      'too-many-columns':
        'The list has more than four columns. Take the line of headings along, to show which are unit and number',
      'no-unit-column': 'No column has the heading Unit. Write it above the names of the units',
      'no-staff-column': 'No column has the heading Staff. Write it above the numbers of staff',
      'too-long': 'The list is too long. Divide it into parts of at most 2,000 lines',
      'administration-needed': 'The list names no administration. Choose which one it is for',
      'not-text': 'The file is not a text file. Save it from Excel as CSV and choose it again',
    },
    imported: (added: number, changed: number, administrations: number) =>
      `Read in a list of units: ${added} new, ${changed} changed${administrations > 0 ? `, ${administrations} new administrations` : ''}`,
  },
);
