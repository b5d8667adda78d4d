import { defineTexts } from '#platform/i18n/texts.ts';

/** Words that the document itself says, in the document's language. */
export const memorandumDocumentTexts = defineTexts(
  {
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
    dated: (document: string, date: string) => `${document}, ${date}`,
    atOnce: 'Paragrafen justeras omedelbart.',
    delegated: (body: string, point: string) =>
      `Beslutet fattas på delegation av ${body} med stöd av ${point} i delegationsordningen.`,
    alternatives: {
      title: (number: number, title: string, proposed: boolean) =>
        `Alternativ ${number}: ${title}${proposed ? ' (förvaltningens förslag)' : ''}`,
      consequences: 'Konsekvenser',
    },
    copyTo: 'Kopia till',
    designation: (value: string, register: string) => `${value} (${register})`,
    plan: {
      types: { strategy: 'Strategi', 'action-plan': 'Handlingsplan', routine: 'Rutin' },
      named: (type: string, title: string) => `${type} ”${title}”`,
      putForward: (plan: string, version: number, day: string) => `${plan}, version ${version}, framlagd ${day}`,
    },
  },
  {
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
    dated: (document: string, date: string) => `${document}, ${date}`,
    atOnce: 'The paragraph is approved at once.',
    delegated: (body: string, point: string) =>
      `The decision is made by delegation of ${body} under ${point} of the delegation order.`,
    alternatives: {
      title: (number: number, title: string, proposed: boolean) =>
        `Alternative ${number}: ${title}${proposed ? ' (proposed by the administration)' : ''}`,
      consequences: 'Consequences',
    },
    copyTo: 'Copy to',
    designation: (value: string, register: string) => `${value} (${register})`,
    plan: {
      types: { strategy: 'Strategy', 'action-plan': 'Action plan', routine: 'Routine' },
      named: (type: string, title: string) => `${type} “${title}”`,
      putForward: (plan: string, version: number, day: string) => `${plan}, version ${version}, put forward ${day}`,
    },
  },
);
