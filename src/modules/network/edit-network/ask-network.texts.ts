import { defineTexts } from '#platform/i18n/texts.ts';

/** What is asked before a whole network is copied, removed or closed. */
export const askNetworkTexts = defineTexts(
  {
    copy: {
      title: 'Kopiera nätverket',
      question: (title: string) => `Vill du göra ett nytt nätverk av ”${title}”?`,
      consequences: {
        one: 'Texter, avgift, villkor och vilka som bjuds in följer med.',
        two: 'Träffar, svar, deltagare och dagar följer inte med.',
      },
      button: 'Kopiera nätverket',
      name: (title: string) => `${title} (kopia)`,
    },
    remove: {
      title: 'Ta bort nätverket',
      question: (title: string) => `Vill du ta bort ”${title}”?`,
      consequences: { one: 'Träffarna och listan över inbjudna försvinner. Det går inte att ångra.' },
      button: 'Ta bort nätverket',
      notDraft: 'Nätverket har öppnats. Det går att avsluta men inte att ta bort.',
    },
    close: {
      title: 'Avsluta nätverket',
      question: (title: string) => `Vill du avsluta ”${title}”?`,
      consequences: {
        one: 'Inga nya anmälningar tas emot.',
        two: 'Allt finns kvar: deltagare, inlämningar, erfarenheter och fakturor. Det som inte är fakturerat går att fakturera.',
        three: 'Det går inte att öppna igen.',
      },
      button: 'Avsluta nätverket',
      notOpen: 'Bara ett öppet nätverk kan avslutas.',
    },
  },
  {
    copy: {
      title: 'Copy the network',
      question: (title: string) => `Do you want to make a new network from “${title}”?`,
      consequences: {
        one: 'Texts, fee, terms and who is invited come along.',
        two: 'Meetings, answers, participants and days do not.',
      },
      button: 'Copy the network',
      name: (title: string) => `${title} (copy)`,
    },
    remove: {
      title: 'Remove the network',
      question: (title: string) => `Do you want to remove “${title}”?`,
      consequences: { one: 'The meetings and the list of invited parties are removed. This cannot be undone.' },
      button: 'Remove the network',
      notDraft: 'The network has been opened. It can be closed but not removed.',
    },
    close: {
      title: 'Close the network',
      question: (title: string) => `Do you want to close “${title}”?`,
      consequences: {
        one: 'No new registrations are taken.',
        two: 'Everything stays: participants, hand-ins, experiences and invoices. What is not invoiced can be invoiced.',
        three: 'It cannot be opened again.',
      },
      button: 'Close the network',
      notOpen: 'Only an open network can be closed.',
    },
  },
);
