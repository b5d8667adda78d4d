import { defineTexts } from '#platform/i18n/texts.ts';

/** Words that several pages of the module share. */
export const decisionsTexts = defineTexts(
  {
    matters: 'Ärenden',
    memorandum: 'Tjänsteskrivelsen',
    states: { open: 'Pågår', decided: 'Avgjort', closed: 'Avslutat' },
    memorandumStates: { draft: 'Utkast', 'handed-over': 'Lämnad' },
    designationTypes: {
      'registration-number': 'Diarienummer',
      'plan-code': 'Diarieplan',
      'document-number': 'Dokumentnummer',
    },
    outcomes: {
      approved: 'Bifall',
      amended: 'Bifall med ändringar',
      rejected: 'Avslag',
      'referred-back': 'Återremiss',
      tabled: 'Bordläggning',
    },
    decisionTitle: (body: string, day: string, item: string) => `${body} ${day} § ${item}`,
    item: (item: string) => `§ ${item}`,
    matterSettled: 'Ärendet är inte längre öppet. Tjänsteskrivelsen står kvar som den är och går inte att ändra.',
    handedOver: 'Tjänsteskrivelsen är lämnad och går inte att ändra. Ta tillbaka den först om den inte har behandlats.',
  },
  {
    matters: 'Matters',
    memorandum: 'The memorandum',
    states: { open: 'Under way', decided: 'Decided', closed: 'Closed' },
    memorandumStates: { draft: 'Draft', 'handed-over': 'Handed over' },
    designationTypes: {
      'registration-number': 'Registration number',
      'plan-code': 'Plan code',
      'document-number': 'Document number',
    },
    outcomes: {
      approved: 'Approved',
      amended: 'Approved with amendments',
      rejected: 'Rejected',
      'referred-back': 'Referred back',
      tabled: 'Tabled',
    },
    decisionTitle: (body: string, day: string, item: string) => `${body} ${day} § ${item}`,
    item: (item: string) => `§ ${item}`,
    matterSettled: 'The matter is no longer open. The memorandum stays as it is and cannot be changed.',
    handedOver:
      'The memorandum has been handed over and cannot be changed. Take it back first, if it has not been decided on.',
  },
);
