import { defineTexts } from '#platform/i18n/texts.ts';

/** Letters that did not arrive, or of which nobody knows. */
export const lettersAmissTexts = defineTexts(
  {
    failedTitle: (count: number) => (count === 1 ? 'Ett brev kom inte fram' : `${count} brev kom inte fram`),
    failed: { caption: 'Brev som inte kom fram', party: 'Part', address: 'Adress', reason: 'E-postserverns svar' },
    change: 'Ändra adressen',
    tryAgain: 'Försök igen',
    doubt: {
      title: (count: number) => (count === 1 ? 'Ett brev kan ha kommit fram' : `${count} brev kan ha kommit fram`),
      why: 'Det blev avbrott just när brevet lämnades till e-postservern. Fråga mottagaren, eller skicka det igen. Den som redan har fått det får det då två gånger.',
      caption: 'Brev som kan ha kommit fram',
      party: 'Part',
      address: 'Adress',
      letter: 'Brev',
      what: 'Gör så här',
      came: 'Det kom fram',
      again: 'Skicka igen',
      kindOf: kindsIn({
        invitation: 'Inbjudan',
        reminder: 'Påminnelse',
        changed: 'Ändrad träff',
        cancelled: 'Inställd träff',
        place: 'Besked om plats',
      }),
    },
    settledDoubt: {
      yes: (title: string) => `Skrev att ett brev om nätverket ”${title}” kom fram`,
      no: (title: string) => `Skickade igen ett brev om nätverket ”${title}” som kanske inte kom fram`,
    },
    triedAgain: (title: string) => `Skickade på nytt de brev om nätverket ”${title}” som inte hade kommit fram`,
  },
  {
    failedTitle: (count: number) => (count === 1 ? 'One letter did not arrive' : `${count} letters did not arrive`),
    failed: {
      caption: 'Letters that did not arrive',
      party: 'Party',
      address: 'Address',
      reason: 'The mail server’s answer',
    },
    change: 'Change the address',
    tryAgain: 'Try again',
    doubt: {
      title: (count: number) => (count === 1 ? 'One letter may have arrived' : `${count} letters may have arrived`),
      why: 'There was a break just as the letter was handed to the mail server. Ask the receiver, or send it again. Whoever already has it then gets it twice.',
      caption: 'Letters that may have arrived',
      party: 'Party',
      address: 'Address',
      letter: 'Letter',
      what: 'What to do',
      came: 'It arrived',
      again: 'Send again',
      kindOf: kindsIn({
        invitation: 'Invitation',
        reminder: 'Reminder',
        changed: 'Changed meeting',
        cancelled: 'Cancelled meeting',
        place: 'Notice of a place',
      }),
    },
    settledDoubt: {
      yes: (title: string) => `Wrote that a letter about the network “${title}” arrived`,
      no: (title: string) => `Sent again a letter about the network “${title}” that may not have arrived`,
    },
    triedAgain: (title: string) => `Sent anew the letters about the network “${title}” that had not arrived`,
  },
);

/** The name of a kind of letter; one that is not known is shown as it is kept. */
function kindsIn(names: Record<string, string>): (kind: string) => string {
  return (kind) => names[kind] ?? kind;
}
