import { defineTexts } from '#platform/i18n/texts.ts';

export const frameTexts = defineTexts(
  {
    language: 'Svenska',
    access: 'Behörigheter',
    history: 'Historik',
    account: 'Mitt konto',
    otherOrganisation: 'Byt organisation',
    otherPerson: 'Byt person',
  },
  {
    language: 'English',
    access: 'Access',
    history: 'History',
    account: 'My account',
    otherOrganisation: 'Change organisation',
    otherPerson: 'Change person',
  },
);
