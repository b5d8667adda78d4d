import { defineTexts } from '#platform/i18n/texts.ts';

export const lettersTexts = defineTexts(
  {
    title: 'Skicka inbjudan',
    lead: 'Se brevet och vilka som får det innan något skickas.',
    again: 'Skicka till dem som har lagts till',
    noMeetings: 'Lägg till minst en träff först.',
    noParties: 'Lägg till dem som ska bjudas in först.',
    nobodyNew: 'Alla i listan är inbjudna.',
    toMeetings: 'Lägg till en träff',
    toParties: 'Lägg till inbjudna',
    question: (title: string) => `Vill du skicka inbjudan till ”${title}”?`,
    mails: (count: number) =>
      count === 1 ? 'En organisation får brev med e-post.' : `${count} organisationer får brev med e-post.`,
    inside: (count: number) =>
      count === 1 ? 'En organisation får inbjudan i Stadig.' : `${count} organisationer får inbjudan i Stadig.`,
    opens: 'Nätverket öppnas för anmälan.',
    noContact: 'Det finns ingen kontaktadress. Svar på brevet går till systemets avsändare.',
    personal: 'Varje brev har en egen länk. Länken visar inbjudan och tar emot svar för just den organisationen.',
    button: (count: number) => (count === 1 ? 'Skicka inbjudan' : `Skicka ${count} inbjudningar`),
    letter: 'Brevet',
    subject: 'Ämne',
    linkPlace: '[organisationens egen länk]',
    linkHint: 'Stadig sätter in länken när brevet skickas. Den finns ingen annanstans.',
    enclosed: (count: number) =>
      count === 1 ? 'En kalenderfil följer med brevet:' : `${count} kalenderfiler följer med brevet:`,
    progress: (done: number, of: number) => `${done} av ${of} brev skickade`,
    underWay: 'Breven skickas. Du kan lämna sidan och komma tillbaka.',
    seeAgain: 'Se hur långt det har kommit',
    allSent: (count: number) => (count === 1 ? 'Ett brev är skickat.' : `${count} brev är skickade.`),
    standsStill: 'Står det still?',
    standsStillWhy:
      'E-postservern kan ha varit borta. De brev som är kvar går att skicka på nytt. Ingen får samma brev två gånger.',
    rest: 'Skicka de brev som är kvar',
    notOpen: 'Nätverket är inte öppet.',
    closed: 'Nätverket är avslutat.',
    invited: (title: string) => `Skickade inbjudan till nätverket ”${title}”`,
    reminded: (title: string) => `Påminde dem som inte har svarat om nätverket ”${title}”`,
  },
  {
    title: 'Send the invitation',
    lead: 'See the letter and who gets it before anything is sent.',
    again: 'Send to those who have been added',
    noMeetings: 'Add at least one meeting first.',
    noParties: 'Add those who are to be invited first.',
    nobodyNew: 'Everyone in the list is invited.',
    toMeetings: 'Add a meeting',
    toParties: 'Add those to invite',
    question: (title: string) => `Do you want to send the invitation to “${title}”?`,
    mails: (count: number) =>
      count === 1 ? 'One organisation gets a letter by e-mail.' : `${count} organisations get a letter by e-mail.`,
    inside: (count: number) =>
      count === 1
        ? 'One organisation gets the invitation in Stadig.'
        : `${count} organisations get the invitation in Stadig.`,
    opens: 'The network opens for registration.',
    noContact: 'There is no contact address. Answers to the letter go to the sender of the system.',
    personal:
      'Each letter has a link of its own. It shows the invitation and takes the answer of that very organisation.',
    button: (count: number) => (count === 1 ? 'Send the invitation' : `Send ${count} invitations`),
    letter: 'The letter',
    subject: 'Subject',
    linkPlace: '[the organisation’s own link]',
    linkHint: 'Stadig puts in the link when the letter is sent. It is kept nowhere else. Letters are in Swedish.',
    enclosed: (count: number) =>
      count === 1 ? 'A calendar file goes with the letter:' : `${count} calendar files go with the letter:`,
    progress: (done: number, of: number) => `${done} of ${of} letters sent`,
    underWay: 'The letters are being sent. You can leave the page and come back.',
    seeAgain: 'See how far it has come',
    allSent: (count: number) => (count === 1 ? 'One letter has been sent.' : `${count} letters have been sent.`),
    standsStill: 'Does it stand still?',
    standsStillWhy:
      'The mail server may have been away. The letters that are left can be sent anew. Nobody gets the same letter twice.',
    rest: 'Send the letters that are left',
    notOpen: 'The network is not open.',
    closed: 'The network is closed.',
    invited: (title: string) => `Sent the invitation to the network “${title}”`,
    reminded: (title: string) => `Reminded those who have not answered about the network “${title}”`,
  },
);
