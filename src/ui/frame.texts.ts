import { defineTexts } from '#platform/i18n/texts.ts';

export const frameTexts = defineTexts(
  {
    language: 'Svenska',
    access: 'Behörigheter',
    settings: 'Inställningar',
    history: 'Historik',
    account: 'Mitt konto',
    hats: 'Roll',
    allHats: 'Alla roller',
    otherPerson: 'Byt person',
  },
  {
    language: 'English',
    access: 'Access',
    settings: 'Settings',
    history: 'History',
    account: 'My account',
    hats: 'Role',
    allHats: 'All roles',
    otherPerson: 'Change person',
  },
);
