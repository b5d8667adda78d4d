import { defineTexts } from '#platform/i18n/texts.ts';

export const nameThreeTexts = defineTexts(
  {
    title: 'Tre namn att börja med',
    lead: 'Skriv dem ni vet. Det andra kan vänta, och allt går att ändra.',
    posts: {
      coordinator: 'Samordnare',
      'political-lead': 'Politiskt ansvarig',
      'officer-lead': 'Ansvarig tjänsteperson',
    },
    hints: {
      coordinator: 'Håller ihop arbetet och är den som andra vänder sig till.',
      'political-lead': 'Till exempel kommunstyrelsens ordförande.',
      'officer-lead': 'Till exempel kommundirektören eller en förvaltningschef.',
    },
    name: {
      coordinator: 'Samordnare, namn',
      'political-lead': 'Politiskt ansvarig, namn',
      'officer-lead': 'Ansvarig tjänsteperson, namn',
    },
    email: {
      coordinator: 'Samordnare, e-post',
      'political-lead': 'Politiskt ansvarig, e-post',
      'officer-lead': 'Ansvarig tjänsteperson, e-post',
    },
    more: 'Vill du ange tid i procent, eller fler tjänster? Det gör du under Tjänster.',
    save: 'Spara namnen',
    nameMissing: 'Skriv namnet också, eller ta bort e-postadressen',
    nameTooLong: 'Korta namnet till högst 200 tecken',
    emailWrong: 'Skriv en e-postadress, till exempel namn@kommunen.se',
    saved: (named: number) =>
      named === 1
        ? 'Sparade ett av de tre namnen'
        : `Sparade ${['inget', 'ett', 'två', 'alla'][named] ?? named} av de tre namnen`,
  },
  {
    title: 'Three names to begin with',
    lead: 'Write those you know. The rest can wait, and everything can be changed.',
    posts: {
      coordinator: 'Coordinator',
      'political-lead': 'Political lead',
      'officer-lead': 'Officer in charge',
    },
    hints: {
      coordinator: 'Holds the work together and is the one whom others turn to.',
      'political-lead': 'For example the chair of the executive committee.',
      'officer-lead': 'For example the chief executive or a head of administration.',
    },
    name: {
      coordinator: 'Coordinator, name',
      'political-lead': 'Political lead, name',
      'officer-lead': 'Officer in charge, name',
    },
    email: {
      coordinator: 'Coordinator, e-mail',
      'political-lead': 'Political lead, e-mail',
      'officer-lead': 'Officer in charge, e-mail',
    },
    more: 'Do you want to give a time in per cent, or more posts? You do that under Posts.',
    save: 'Save the names',
    nameMissing: 'Write the name too, or take away the e-mail address',
    nameTooLong: 'Shorten the name to at most 200 characters',
    emailWrong: 'Write an e-mail address, for example name@municipality.se',
    saved: (named: number) => `Saved ${['none', 'one', 'two', 'all'][named] ?? named} of the three names`,
  },
);
