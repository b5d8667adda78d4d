import { defineTexts } from '#platform/i18n/texts.ts';

export const actForPartyTexts = defineTexts(
  {
    register: {
      title: (name: string) => `Anmäl för ${name}`,
      lead: 'För den som har svarat på telefon eller i brev. Sista svarsdag gäller inte för det ni själva för in.',
      conditional: 'Parten anmäler sig under förutsättning att dess nämnd beslutar om deltagande',
      answeredAs: 'Vem svarade?',
      answeredAsHint: 'Rollen, till exempel säkerhetssamordnare. Skriv inget namn.',
      message: 'Meddelande från parten',
      save: 'Spara anmälan',
    },
    end: {
      decline: {
        title: (name: string) => `${name} tackar nej`,
        question: (name: string) => `Vill du föra in att ${name} tackar nej?`,
        button: 'För in att parten tackar nej',
      },
      leave: {
        title: (name: string) => `${name} lämnar nätverket`,
        question: (name: string) => `Vill du föra in att ${name} lämnar nätverket?`,
        button: 'För in att parten lämnar',
      },
      withdraw: {
        title: (name: string) => `${name} lämnar tillbaka platser`,
        question: (administration: string) => `Vill du lämna tillbaka platserna för ${administration}?`,
        button: 'Lämna tillbaka platserna',
      },
      why: 'Vad säger parten?',
      whyHint: 'Till exempel: ringde den 3 maj, omorganisation.',
      terms: (percent: number) =>
        percent === 0 ? 'Platserna kostar ingenting.' : `${percent} procent av avgiften tas ut enligt villkoren.`,
      told: 'Parten ser vad som har hänt på sin sida.',
    },
    replace: {
      title: (name: string) => `Byt ut ${name}`,
      lead: 'Den nya personen tar över platsen. Närvaron för den som slutar står kvar.',
      name: 'Vem kommer i stället?',
      role: 'Roll',
      email: 'E-post',
      save: 'Byt deltagare',
    },
    here: (name: string) => `${name} använder Stadig. Anmälan och deltagare ändras därifrån.`,
    errors: {
      why: 'Skriv högst 300 tecken',
      name: 'Skriv namnet på den som kommer i stället',
      role: 'Skriv rollen med högst 200 tecken',
      email: 'Skriv e-postadressen så här: namn@kommun.se',
    },
    registered: (name: string, title: string) => `Förde in anmälan från ${name} till ”${title}”`,
    ended: {
      decline: (name: string, title: string) => `Förde in att ${name} tackar nej till ”${title}”`,
      leave: (name: string, title: string) => `Förde in att ${name} lämnar ”${title}”`,
      withdraw: (name: string, title: string) => `Förde in att ${name} lämnar tillbaka platser i ”${title}”`,
    },
    replaced: (name: string, title: string) => `Bytte en deltagare för ${name} i ”${title}”`,
  },
  {
    register: {
      title: (name: string) => `Register for ${name}`,
      lead: 'For those who have answered by telephone or letter. The last day to answer does not hold for what you enter yourselves.',
      conditional: 'The party registers on condition that its board decides to take part',
      answeredAs: 'Who answered?',
      answeredAsHint: 'The role, for example security coordinator. Write no name.',
      message: 'Message from the party',
      save: 'Save the registration',
    },
    end: {
      decline: {
        title: (name: string) => `${name} declines`,
        question: (name: string) => `Do you want to enter that ${name} declines?`,
        button: 'Enter that the party declines',
      },
      leave: {
        title: (name: string) => `${name} leaves the network`,
        question: (name: string) => `Do you want to enter that ${name} leaves the network?`,
        button: 'Enter that the party leaves',
      },
      withdraw: {
        title: (name: string) => `${name} gives back places`,
        question: (administration: string) => `Do you want to give back the places of ${administration}?`,
        button: 'Give back the places',
      },
      why: 'What does the party say?',
      whyHint: 'For example: called on 3 May, reorganisation.',
      terms: (percent: number) =>
        percent === 0 ? 'The places cost nothing.' : `${percent} per cent of the fee is charged under the terms.`,
      told: 'The party sees on its page what has happened.',
    },
    replace: {
      title: (name: string) => `Replace ${name}`,
      lead: 'The new person takes over the place. The attendance of the one who stops is kept.',
      name: 'Who comes instead?',
      role: 'Role',
      email: 'E-mail',
      save: 'Replace the participant',
    },
    here: (name: string) => `${name} uses Stadig. The registration and the participants are changed there.`,
    errors: {
      why: 'Write at most 300 characters',
      name: 'Write the name of the one who comes instead',
      role: 'Write the role in at most 200 characters',
      email: 'Write the e-mail address like this: name@kommun.se',
    },
    registered: (name: string, title: string) => `Entered the registration of ${name} for “${title}”`,
    ended: {
      decline: (name: string, title: string) => `Entered that ${name} declines “${title}”`,
      leave: (name: string, title: string) => `Entered that ${name} leaves “${title}”`,
      withdraw: (name: string, title: string) => `Entered that ${name} gives back places in “${title}”`,
    },
    replaced: (name: string, title: string) => `Replaced a participant for ${name} in “${title}”`,
  },
);
