import { defineTexts } from '#platform/i18n/texts.ts';

export const blockTexts = defineTexts(
  {
    edit: 'Ändra ett stycke',
    editUnder: (heading: string) => `Under rubriken ”${heading}”`,
    text: 'Text',
    textHint:
      'En tom rad skiljer stycken åt. # gör en rubrik, - en punkt i en lista, *fet*, _kursiv_, [text](https://adress).',
    guide: 'Det här hör hit',
    missing: 'Skriv något, eller ta bort stycket',
    newMissing: 'Skriv det nya stycket',
    tooLong: 'Texten är för lång. Korta den till högst 20 000 tecken.',
    noMarkup: 'Det blev ingen text av det du skrev. Skriv ord, inte bara tecken.',
    changedMeanwhile:
      'Någon annan ändrade stycket medan du skrev. Det som gäller nu står överst på sidan. Spara igen om din text ska gälla.',
    changedTitle: 'Så här står det nu',
    save: 'Spara stycket',
    after: 'Lägg till ett stycke efter',
    up: 'Flytta upp',
    down: 'Flytta ned',
    add: 'Lägg till ett stycke',
    addAfter: (text: string) => `Det hamnar efter: ${text}`,
    addLast: 'Det hamnar sist i planen.',
    untypable: 'Den här delen är en tabell eller en figur och kan inte skrivas om här. Den kan flyttas eller tas bort.',
    removal: {
      title: 'Ta bort ett stycke',
      question: 'Vill du ta bort stycket?',
      consequence: 'Texten försvinner ur planen. Den finns kvar i versioner som redan har lagts fram.',
      label: 'Ta bort stycket',
    },
  },
  {
    edit: 'Change a block of text',
    editUnder: (heading: string) => `Under the heading “${heading}”`,
    text: 'Text',
    textHint:
      'An empty line parts paragraphs. # makes a heading, - a bullet, *bold*, _italic_, [text](https://address).',
    guide: 'This belongs here',
    missing: 'Write something, or remove the block',
    newMissing: 'Write the new text',
    tooLong: 'The text is too long. Shorten it to at most 20,000 characters.',
    noMarkup: 'What you wrote made no text. Write words, not only signs.',
    changedMeanwhile:
      'Somebody else changed the block while you were writing. What it says now is at the top of the page. Save again if your text is to stand.',
    changedTitle: 'What it says now',
    save: 'Save the text',
    after: 'Add a block after',
    up: 'Move up',
    down: 'Move down',
    add: 'Add a block of text',
    addAfter: (text: string) => `It comes after: ${text}`,
    addLast: 'It comes last in the plan.',
    untypable: 'This part is a table or a figure and cannot be rewritten here. It can be moved or removed.',
    removal: {
      title: 'Remove a block of text',
      question: 'Do you want to remove the text?',
      consequence: 'The text is gone from the plan. It remains in versions that have already been put forward.',
      label: 'Remove the text',
    },
  },
);
