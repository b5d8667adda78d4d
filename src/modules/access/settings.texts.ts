import { defineTexts } from '#platform/i18n/texts.ts';

export const settingsTexts = defineTexts(
  {
    title: 'Inställningar',
    lead: 'De gäller hela organisationen.',
    auditHeadEmail: 'Adress för historikens kontrollsumma',
    auditHeadEmailHint:
      'En brevlåda utanför systemet, till exempel registratorns. Lämna tomt om ni inte vill ha brevet.',
    auditHeadEmailWrong: 'Skriv en e-postadress, till exempel registrator@kommun.se, eller lämna fältet tomt',
    theme: 'Färger',
    themeHint: 'De syns på era sidor och för den som svarar på en enkät. Den röda tråden är röd hos alla.',
    themeWrong: 'Välj en av färgerna i listan',
    themes: { gran: 'Gran', hav: 'Hav', ljung: 'Ljung', skiffer: 'Skiffer', vass: 'Vass' },
    save: 'Spara',
    mail: 'Post till och från ärenden',
  },
  {
    title: 'Settings',
    lead: 'They hold for the whole organisation.',
    auditHeadEmail: 'Address for the checksum of the history',
    auditHeadEmailHint:
      "A mailbox outside the system, for example the registrar's. Leave it empty if you do not want the letter.",
    auditHeadEmailWrong: 'Type an e-mail address, for example registrar@municipality.se, or leave the field empty',
    theme: 'Colours',
    themeHint: 'They are seen on your pages and by whoever answers a survey. The red thread is red for all.',
    themeWrong: 'Choose one of the colours in the list',
    themes: { gran: 'Spruce', hav: 'Sea', ljung: 'Heather', skiffer: 'Slate', vass: 'Reed' },
    save: 'Save',
    mail: 'Mail to and from matters',
  },
);
