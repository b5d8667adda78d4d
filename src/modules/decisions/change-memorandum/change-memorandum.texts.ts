import { defineTexts } from '#platform/i18n/texts.ts';

export const changeMemorandumTexts = defineTexts(
  {
    text: {
      title: 'Sammanfattning, bakgrund och bedömning',
      lead: 'Tom rad ger nytt stycke. Skriv - först på raden för punktlista, *fet* och _kursiv_ text, och ## före en underrubrik.',
      save: 'Spara texten',
      asked: 'Frågor som bedömningen kan svara på',
      changed: (title: string) => `Ändrade texten i tjänsteskrivelsen ”${title}”`,
    },
    closing: {
      title: 'Underskrift och sändlista',
      signatory: 'Namn på den som undertecknar',
      signatoryRole: 'Befattning',
      dispatchList: 'Beslutet skickas till',
      dispatchHint: 'En mottagare på varje rad',
      save: 'Spara avslutningen',
      changed: (title: string) => `Ändrade underskrift eller sändlista i tjänsteskrivelsen ”${title}”`,
    },
    tooLong: 'Texten är för lång. Korta den till högst 20 000 tecken.',
    lineTooLong: 'Korta texten till högst 200 tecken',
  },
  {
    text: {
      title: 'Summary, background and assessment',
      lead: 'An empty line makes a new paragraph. Begin a line with - for a list, write *bold* and _italic_, and ## before a subheading.',
      save: 'Save the text',
      asked: 'Questions that the assessment may answer',
      changed: (title: string) => `Changed the text of the memorandum “${title}”`,
    },
    closing: {
      title: 'Signature and dispatch list',
      signatory: 'Name of the person who signs',
      signatoryRole: 'Post',
      dispatchList: 'The decision is sent to',
      dispatchHint: 'One receiver on each line',
      save: 'Save the ending',
      changed: (title: string) => `Changed the signature or dispatch list of the memorandum “${title}”`,
    },
    tooLong: 'The text is too long. Shorten it to at most 20,000 characters.',
    lineTooLong: 'Shorten the text to at most 200 characters',
  },
);
