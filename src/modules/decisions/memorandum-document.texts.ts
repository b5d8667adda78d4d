import { defineTexts } from '#platform/i18n/texts.ts';

/** Words that the document itself says, in the document's language. */
export const memorandumDocumentTexts = defineTexts(
  {
    type: 'Tjänsteskrivelse',
    designations: {
      'registration-number': 'Diarienummer',
      'plan-code': 'Diarieplan',
      'document-number': 'Dokumentnummer',
    },
    costs: {
      caption: 'Egen beräkning av kostnaden, exklusive mervärdesskatt',
      administration: 'Betalas av',
      label: 'Avser',
      quantity: 'Antal',
      price: 'Pris',
      sum: 'Summa',
      shares: (shares: string) => `Fördelning: ${shares}.`,
      share: (administration: string, sum: string) => `${administration} ${sum}`,
    },
    basisOwn: (date: string) => `Tjänsteskrivelse, ${date}`,
    designation: (value: string, register: string) => `${value} (${register})`,
    plan: {
      types: { strategy: 'Strategi', 'action-plan': 'Handlingsplan', routine: 'Rutin' },
      named: (type: string, title: string) => `${type} ”${title}”`,
      putForward: (plan: string, version: number, day: string) => `${plan}, version ${version}, framlagd ${day}`,
    },
  },
  {
    type: 'Memorandum',
    designations: {
      'registration-number': 'Registration number',
      'plan-code': 'Plan code',
      'document-number': 'Document number',
    },
    costs: {
      caption: 'Our own calculation of the cost, excluding VAT',
      administration: 'Paid by',
      label: 'What for',
      quantity: 'Number',
      price: 'Price',
      sum: 'Sum',
      shares: (shares: string) => `Split: ${shares}.`,
      share: (administration: string, sum: string) => `${administration} ${sum}`,
    },
    basisOwn: (date: string) => `Memorandum, ${date}`,
    designation: (value: string, register: string) => `${value} (${register})`,
    plan: {
      types: { strategy: 'Strategy', 'action-plan': 'Action plan', routine: 'Routine' },
      named: (type: string, title: string) => `${type} “${title}”`,
      putForward: (plan: string, version: number, day: string) => `${plan}, version ${version}, put forward ${day}`,
    },
  },
);
