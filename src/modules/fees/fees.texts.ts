import { defineTexts } from '#platform/i18n/texts.ts';
import type { MeetingPart } from './line.rules.ts';

/** Words of the list of invoices, and those that several pages share. */
export const feesTexts = defineTexts(
  {
    title: 'Fakturor',
    part: ({ meetings, of }: MeetingPart) => `${meetings} av ${of} träffar`,
    lead: 'Vad ni har fakturerat, vad som är betalt och vad som återstår.',
    empty: 'Här står fakturorna till dem som deltar i det ni ordnar. Underlaget kommer av sig självt ur anmälningarna.',
    toPropose: (count: number) => (count === 1 ? 'En faktura att ställa ut' : `${count} fakturor att ställa ut`),
    propose: 'Att fakturera',
    seller: 'Uppgifter om er på fakturan',
    filter: {
      heading: 'Sök och välj',
      state: 'Läge',
      search: 'Sök på nummer, köpare, förvaltning eller referens',
      show: 'Visa',
      all: 'Alla',
      none: 'Ingen faktura passar.',
      showAll: 'Visa alla',
    },
    states: {
      unpaid: 'obetald',
      'part-paid': 'delvis betald',
      overdue: 'förfallen',
      paid: 'betald',
      credited: 'krediterad',
      overpaid: 'för mycket betalt',
      'credit-note': 'kreditfaktura',
    },
    table: {
      caption: 'Fakturor',
      number: 'Nummer',
      buyer: 'Köpare',
      issuedOn: 'Datum',
      dueOn: 'Förfaller',
      total: 'Belopp med moms',
      open: 'Kvar att betala',
      state: 'Läge',
      sum: 'Summa',
    },
    number: (number: number) => `Faktura ${number}`,
    creditNumber: (number: number) => `Kreditfaktura ${number}`,
    sums: {
      invoiced: 'Fakturerat',
      credited: 'Krediterat',
      paid: 'Betalt',
      open: 'Kvar att betala',
      overdue: 'Varav förfallet',
    },
    download: {
      heading: 'Hämta',
      csv: 'Tabell för ekonomisystemet (CSV)',
      csvWhat:
        'En rad för varje fakturarad. Semikolon mellan kolumnerna och decimalkomma. Kreditfakturor har minustecken.',
      zip: 'E-fakturor (Peppol BIS 3, zip)',
      zipLacking: (count: number) =>
        count === 1
          ? 'En faktura kan inte bli e-faktura och är inte med.'
          : `${count} fakturor kan inte bli e-fakturor och är inte med.`,
      print: 'Listan går att skriva ut som den är.',
    },
  },
  {
    title: 'Invoices',
    part: ({ meetings, of }) => `${meetings} of ${of} meetings`,
    lead: 'What you have invoiced, what is paid and what is left.',
    empty:
      'Here are the invoices to those who take part in what you arrange. What they rest on comes by itself from the registrations.',
    toPropose: (count: number) => (count === 1 ? 'One invoice to issue' : `${count} invoices to issue`),
    propose: 'To invoice',
    seller: 'Facts about you on the invoice',
    filter: {
      heading: 'Search and choose',
      state: 'State',
      search: 'Search for number, buyer, administration or reference',
      show: 'Show',
      all: 'All',
      none: 'No invoice fits.',
      showAll: 'Show all',
    },
    states: {
      unpaid: 'unpaid',
      'part-paid': 'partly paid',
      overdue: 'overdue',
      paid: 'paid',
      credited: 'credited',
      overpaid: 'overpaid',
      'credit-note': 'credit note',
    },
    table: {
      caption: 'Invoices',
      number: 'Number',
      buyer: 'Buyer',
      issuedOn: 'Date',
      dueOn: 'Due',
      total: 'Amount with VAT',
      open: 'Left to pay',
      state: 'State',
      sum: 'Sum',
    },
    number: (number: number) => `Invoice ${number}`,
    creditNumber: (number: number) => `Credit note ${number}`,
    sums: {
      invoiced: 'Invoiced',
      credited: 'Credited',
      paid: 'Paid',
      open: 'Left to pay',
      overdue: 'Of which overdue',
    },
    download: {
      heading: 'Download',
      csv: 'Table for the finance system (CSV)',
      csvWhat:
        'A row for each invoice line. Semicolons between the columns and decimal commas. Credit notes have minus signs.',
      zip: 'E-invoices (Peppol BIS 3, zip)',
      zipLacking: (count: number) =>
        count === 1
          ? 'One invoice cannot be an e-invoice and is left out.'
          : `${count} invoices cannot be e-invoices and are left out.`,
      print: 'The list can be printed as it is.',
    },
  },
);
