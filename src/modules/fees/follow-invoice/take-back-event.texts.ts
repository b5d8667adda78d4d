import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of taking back something that was noted by mistake about an invoice. */
export const takeBackTexts = defineTexts(
  {
    open: 'Ta tillbaka',
    which: (what: string, day: string) => `${what.toLowerCase()} ${day}`,
    done: 'Tillbakatagen',
    takesBack: (what: string, day: string) => `Tar tillbaka: ${what.toLowerCase()} ${day}`,
    title: 'Ta tillbaka det som noterades',
    lead: 'För det som blev fel, till exempel ett belopp på fel faktura. Noteringen står kvar i historiken men räknas inte längre.',
    noted: 'Det som noterades',
    amount: 'Belopp',
    note: 'Anteckning',
    why: 'Varför?',
    whyHint: 'Till exempel: Betalningen gällde faktura 12.',
    whyMissing: 'Skriv varför noteringen tas tillbaka, högst 300 tecken',
    submit: 'Ta tillbaka noteringen',
    already: 'Noteringen är redan tillbakatagen.',
    repaidMore: (paidBack: string) =>
      `Betalningen kan inte tas tillbaka, för ${paidBack} är noterat som återbetalat. Ta tillbaka återbetalningen först.`,
    history: (number: string) => `Tog tillbaka en notering om faktura ${number}`,
  },
  {
    open: 'Take back',
    which: (what, day) => `${what.toLowerCase()} ${day}`,
    done: 'Taken back',
    takesBack: (what, day) => `Takes back: ${what.toLowerCase()} ${day}`,
    title: 'Take back what was noted',
    lead: 'For what went wrong, such as an amount on the wrong invoice. The note stays in the history but no longer counts.',
    noted: 'What was noted',
    amount: 'Amount',
    note: 'Note',
    why: 'Why?',
    whyHint: 'For example: The payment was for invoice 12.',
    whyMissing: 'Write why the note is taken back, 300 characters at most',
    submit: 'Take back the note',
    already: 'The note has already been taken back.',
    repaidMore: (paidBack) =>
      `The payment cannot be taken back, because ${paidBack} is noted as paid back. Take back the repayment first.`,
    history: (number) => `Took back a note about invoice ${number}`,
  },
);
