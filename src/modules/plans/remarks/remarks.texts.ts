import { defineTexts } from '#platform/i18n/texts.ts';

export const remarksTexts = defineTexts(
  {
    heading: 'Anmärkningar att arbeta in',
    kinds: {
      'referred-back': (source: string) => `${source} återremitterade planen`,
      amended: (source: string) => `${source} antog planen med ändring`,
      annulled: (source: string) => `Beslutet ${source} har upphävts`,
    },
    noText: 'Beslutet säger inte vad som ska ändras. Läs protokollet.',
    amendedWhy:
      'Den låsta versionen är den som lades fram. Ändringen gäller tillsammans med den, och arbetas in i nästa version.',
    toDecision: 'Till beslutet',
    done: (count: number) =>
      count === 1 ? 'En anmärkning är omhändertagen' : `${count} anmärkningar är omhändertagna`,
    doneOn: (day: string) => `Omhändertagen ${day}.`,
    finish: {
      link: 'Omhändertagen',
      title: 'Anmärkningen är omhändertagen',
      note: 'Hur?',
      noteHint: 'I korthet, till exempel: avsnittet om uppföljning är omskrivet.',
      noteMissing: 'Skriv i korthet hur anmärkningen är omhändertagen',
      tooLong: 'Korta texten till högst 1 000 tecken',
      button: 'Spara',
      already: 'Anmärkningen är redan omhändertagen.',
    },
    finished: (title: string) => `Tog hand om en anmärkning på ”${title}”`,
    annulledReason: (source: string) => `Beslutet har upphävts: ${source}`,
    annulledOn: (day: string) => `upphävt ${day}`,
  },
  {
    heading: 'Remarks to work in',
    kinds: {
      'referred-back': (source: string) => `${source} referred the plan back`,
      amended: (source: string) => `${source} adopted the plan with amendments`,
      annulled: (source: string) => `The decision ${source} has been annulled`,
    },
    noText: 'The decision does not say what is to be changed. Read the minutes.',
    amendedWhy:
      'The locked version is the one that was put forward. The amendment applies together with it, and is worked into the next version.',
    toDecision: 'To the decision',
    done: (count: number) => (count === 1 ? 'One remark has been seen to' : `${count} remarks have been seen to`),
    doneOn: (day: string) => `Seen to on ${day}.`,
    finish: {
      link: 'Seen to',
      title: 'The remark has been seen to',
      note: 'How?',
      noteHint: 'Briefly, for example: the section on follow-up has been rewritten.',
      noteMissing: 'Write briefly how the remark has been seen to',
      tooLong: 'Shorten the text to at most 1,000 characters',
      button: 'Save',
      already: 'The remark has been seen to already.',
    },
    finished: (title: string) => `Saw to a remark on “${title}”`,
    annulledReason: (source: string) => `The decision has been annulled: ${source}`,
    annulledOn: (day: string) => `annulled ${day}`,
  },
);
