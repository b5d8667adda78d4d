import { defineTexts } from '#platform/i18n/texts.ts';

export const changeMemorandumTexts = defineTexts(
  {
    text: {
      title: 'Skrivelsens text',
      lead: 'Tom rad ger nytt stycke. Skriv - först på raden för punktlista, *fet* och _kursiv_ text, och ## före en underrubrik.',
      save: 'Spara texten',
      changed: (title: string) => `Ändrade texten i tjänsteskrivelsen ”${title}”`,
    },
    closing: {
      title: 'Underskrift och sändlista',
      signatory: 'Namn på den som undertecknar',
      signatoryRole: 'Befattning',
      dispatchList: 'Beslutet skickas till',
      dispatchHint: 'En mottagare på varje rad',
      copyTo: 'Kopia till',
      copyHint: 'En mottagare på varje rad. De får skrivelsen för kännedom.',
      delegationPoint: 'Punkt i delegationsordningen',
      delegationHint:
        'Till exempel punkt 3.2. Beslut om mål, inriktning, omfattning eller kvalitet får inte delegeras.',
      atOnce: 'Paragrafen ska justeras omedelbart',
      atOnceHint: 'Det skrivs efter förslagen till beslut',
      save: 'Spara avslutningen',
      changed: (title: string) => `Ändrade underskrift eller sändlista i tjänsteskrivelsen ”${title}”`,
    },
    sectionChanged: (title: string) => `Ändrade ett avsnitt i tjänsteskrivelsen ”${title}”`,
    leftOver: 'Text under en egen rubrik',
    notIncluded: 'Mallen har ingen plats för den här texten. Den sparas, men står inte med i skrivelsen.',
    template: {
      title: 'Byt mall',
      lead: (name: string, version: number) =>
        `Skrivelsen följer nu ”${name}”, version ${version}. Byter du mall behålls allt som är skrivet. Det som den nya mallen saknar plats för sparas, men står inte med.`,
      save: 'Byt mall',
      changed: (title: string) => `Bytte mall för tjänsteskrivelsen ”${title}”`,
    },
    tooLong: 'Texten är för lång. Korta den till högst 20 000 tecken.',
    lineTooLong: 'Korta texten till högst 200 tecken',
  },
  {
    text: {
      title: 'Text of the memorandum',
      lead: 'An empty line makes a new paragraph. Begin a line with - for a list, write *bold* and _italic_, and ## before a subheading.',
      save: 'Save the text',
      changed: (title: string) => `Changed the text of the memorandum “${title}”`,
    },
    closing: {
      title: 'Signature and dispatch list',
      signatory: 'Name of the person who signs',
      signatoryRole: 'Post',
      dispatchList: 'The decision is sent to',
      dispatchHint: 'One receiver on each line',
      copyTo: 'Copy to',
      copyHint: 'One receiver on each line. They get the memorandum for their information.',
      delegationPoint: 'Point of the delegation order',
      delegationHint: 'For example point 3.2. Decisions on goals, direction, extent or quality must not be delegated.',
      atOnce: 'The paragraph is to be approved at once',
      atOnceHint: 'It is written after the proposals',
      save: 'Save the ending',
      changed: (title: string) => `Changed the signature or dispatch list of the memorandum “${title}”`,
    },
    sectionChanged: (title: string) => `Changed a section of the memorandum “${title}”`,
    leftOver: 'Text under a heading of your own',
    notIncluded: 'The template has no place for this text. It is kept, but is not in the memorandum.',
    template: {
      title: 'Change template',
      lead: (name: string, version: number) =>
        `The memorandum follows “${name}”, version ${version}. If you change template, everything that is written stays. What the new one has no place for is kept, but is not included.`,
      save: 'Change template',
      changed: (title: string) => `Changed the template of the memorandum “${title}”`,
    },
    tooLong: 'The text is too long. Shorten it to at most 20,000 characters.',
    lineTooLong: 'Shorten the text to at most 200 characters',
  },
);
