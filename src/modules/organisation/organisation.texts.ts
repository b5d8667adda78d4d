import { defineTexts } from '#platform/i18n/texts.ts';

export const organisationTexts = defineTexts(
  {
    title: 'Uppdrag och organisation',
    mandate: { current: 'det här uppdraget', body: 'Gavs av', decidedOn: 'Datum', itemNumber: 'Paragraf' },
    mandates: { title: 'Uppdrag', add: 'Lägg till ett uppdrag', empty: 'Uppdraget är det första i tråden: varför ni gör det här.' },
  },
  {
    title: 'Mandate and organisation',
    mandate: { current: 'this mandate', body: 'Given by', decidedOn: 'Date', itemNumber: 'Item number' },
    mandates: { title: 'Mandates', add: 'Add a mandate', empty: 'The mandate is the first in the thread: why you do this.' },
  },
);
