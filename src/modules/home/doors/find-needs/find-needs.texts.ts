import { defineTexts } from '#platform/i18n/texts.ts';

const sv = new Intl.NumberFormat('sv-SE');
const en = new Intl.NumberFormat('en-GB');

export const findNeedsTexts = defineTexts(
  {
    title: 'Ta reda på behoven',
    lead: 'Så här når ni en skickad enkät. Räkna med en halvtimme. Ni kan sluta när som helst och fortsätta här.',
    small: 'Är ni för få för en enkät? Då kan arbetslaget samtala i tjugo minuter och ge ett gemensamt svar.',
    toConversations: 'Se guiderna för samtal',
    doors: 'Börja här',
    next: 'Nästa steg',
    states: { done: 'Klart', next: 'Nästa steg', later: 'Kan vänta', coming: 'Kommer sedan' },
    waiting: 'Samordnaren gör de här stegen. Inget väntar på dig.',
    sent: (title: string, addresses: number, handedOut: number) =>
      [
        `Enkäten ”${title}” är ute.`,
        ...(addresses > 0 ? [`${sv.format(addresses)} har fått brev.`] : []),
        ...(handedOut > 0 ? [`${sv.format(handedOut)} koder är på papper.`] : []),
        'Nu svarar de anställda. Påminn efter en vecka.',
      ].join(' '),
    sentTitle: 'Klart',
    without: (people: number) =>
      people === 1
        ? 'En anställd har inte fått någon kod än.'
        : `${sv.format(people)} anställda har inte fått någon kod än.`,
    addMore: 'Lägg till adresser',
    follow: 'Se hur det går',
    steps: {
      mandate: {
        title: 'Uppdraget',
        why: 'Ett beslut eller uppdrag som arbetet vilar på. Finns det inget än kan ni skriva in det sedan.',
        minutes: '3 minuter',
        open: 'Skriv in uppdraget',
      },
      administrations: {
        title: 'Nämnder och förvaltningar',
        why: 'Kryssa för det som finns hos er. Stadig föreslår det vanliga.',
        minutes: '1 minut',
        open: 'Välj förvaltningar',
      },
      staff: {
        title: 'Antal anställda',
        why: 'Klistra in en lista med enheter och antal anställda, en gång för alla. Be HR om den.',
        minutes: '5 minuter',
        open: 'Klistra in listan',
      },
      survey: {
        title: 'Enkäten',
        why: 'Frågorna är färdiga. Vi fyller i namn, sista dag och ansvarig åt er.',
        minutes: '3 minuter',
        open: 'Gör enkäten',
        mend: 'Fyll i det som saknas',
      },
      groups: {
        title: 'Grupperna som svaren visas i',
        why: 'Små enheter slås ihop, så att ett enskilt svar inte går att räkna fram. Titta igenom förslaget.',
        minutes: '3 minuter',
        open: 'Titta igenom grupperna',
      },
      texts: {
        title: 'Texter till chefer, fack och anställda',
        why: 'Allt de behöver få veta är skrivet. Läs, kopiera och skicka.',
        minutes: '5 minuter',
        open: 'Läs texterna',
      },
      opening: {
        title: 'Öppna enkäten',
        why: 'Frågor, grupper och texter låses. Varje anställd får en kod.',
        minutes: '1 minut',
        open: 'Till öppningen',
      },
      reach: {
        title: 'Adresser eller koder på papper',
        why: 'Klistra in en lista med e-postadress och enhet. De som inte har e-post får en kod på papper.',
        minutes: '5 minuter',
        open: 'Klistra in adresserna',
        paper: 'Koder på papper',
      },
      sending: {
        title: 'Skicka',
        why: 'Ni får en sista fråga innan något går iväg.',
        minutes: '1 minut',
        open: 'Till utskicket',
      },
    },
    so: {
      mandate: (mandates: number) => (mandates === 1 ? 'ett uppdrag' : `${sv.format(mandates)} uppdrag`),
      administrations: (administrations: number) =>
        `${sv.format(administrations)} ${administrations === 1 ? 'förvaltning' : 'förvaltningar'}`,
      staff: (units: number, staff: number) =>
        `${sv.format(staff)} anställda i ${sv.format(units)} ${units === 1 ? 'enhet' : 'enheter'}`,
      groups: (groups: number, staff: number) =>
        `${sv.format(groups)} ${groups === 1 ? 'grupp' : 'grupper'}, ${sv.format(staff)} personer`,
      reach: (addresses: number, handedOut: number) =>
        [
          ...(addresses > 0 ? [`${sv.format(addresses)} ${addresses === 1 ? 'adress' : 'adresser'}`] : []),
          ...(handedOut > 0 ? [`${sv.format(handedOut)} koder på papper`] : []),
        ].join(', '),
    },
  },
  {
    title: 'Find out the needs',
    lead: 'This is the way to a sent survey. Allow half an hour. You can stop at any time and go on here.',
    small: 'Too few for a survey? Then the team can talk for twenty minutes and give one joint answer.',
    toConversations: 'See the conversation guides',
    doors: 'Begin here',
    next: 'Next step',
    states: { done: 'Done', next: 'Next step', later: 'Can wait', coming: 'Comes later' },
    waiting: 'The coordinator takes these steps. Nothing waits for you.',
    sent: (title: string, addresses: number, handedOut: number) =>
      [
        `The survey “${title}” is out.`,
        ...(addresses > 0 ? [`${en.format(addresses)} have been sent a letter.`] : []),
        ...(handedOut > 0 ? [`${en.format(handedOut)} codes are on paper.`] : []),
        'Now the staff answer. Remind them after a week.',
      ].join(' '),
    sentTitle: 'Done',
    without: (people: number) =>
      people === 1 ? 'One member of staff has no code yet.' : `${en.format(people)} of the staff have no code yet.`,
    addMore: 'Add addresses',
    follow: 'See how it goes',
    steps: {
      mandate: {
        title: 'The mandate',
        why: 'A decision or assignment that the work rests on. If there is none yet, enter it later.',
        minutes: '3 minutes',
        open: 'Enter the mandate',
      },
      administrations: {
        title: 'Committees and administrations',
        why: 'Tick what you have. Stadig proposes the usual ones.',
        minutes: '1 minute',
        open: 'Choose administrations',
      },
      staff: {
        title: 'Number of staff',
        why: 'Paste a list of units and numbers of staff, once for all. Ask HR for it.',
        minutes: '5 minutes',
        open: 'Paste the list',
      },
      survey: {
        title: 'The survey',
        why: 'The questions are ready. We fill in name, last day and controller for you.',
        minutes: '3 minutes',
        open: 'Make the survey',
        mend: 'Fill in what is missing',
      },
      groups: {
        title: 'The groups in which answers are shown',
        why: 'Small units are merged, so that a single answer cannot be worked out. Look through the proposal.',
        minutes: '3 minutes',
        open: 'Look through the groups',
      },
      texts: {
        title: 'Texts for managers, unions and staff',
        why: 'Everything they need to know is written. Read, copy and send.',
        minutes: '5 minutes',
        open: 'Read the texts',
      },
      opening: {
        title: 'Open the survey',
        why: 'Questions, groups and texts are locked. Every member of staff gets a code.',
        minutes: '1 minute',
        open: 'To the opening',
      },
      reach: {
        title: 'Addresses, or codes on paper',
        why: 'Paste a list of e-mail address and unit. Those without e-mail get a code on paper.',
        minutes: '5 minutes',
        open: 'Paste the addresses',
        paper: 'Codes on paper',
      },
      sending: {
        title: 'Send',
        why: 'You are asked once more before anything goes out.',
        minutes: '1 minute',
        open: 'To the sending',
      },
    },
    so: {
      mandate: (mandates: number) => (mandates === 1 ? 'one mandate' : `${en.format(mandates)} mandates`),
      administrations: (administrations: number) =>
        `${en.format(administrations)} ${administrations === 1 ? 'administration' : 'administrations'}`,
      staff: (units: number, staff: number) =>
        `${en.format(staff)} staff in ${en.format(units)} ${units === 1 ? 'unit' : 'units'}`,
      groups: (groups: number, staff: number) =>
        `${en.format(groups)} ${groups === 1 ? 'group' : 'groups'}, ${en.format(staff)} people`,
      reach: (addresses: number, handedOut: number) =>
        [
          ...(addresses > 0 ? [`${en.format(addresses)} ${addresses === 1 ? 'address' : 'addresses'}`] : []),
          ...(handedOut > 0 ? [`${en.format(handedOut)} codes on paper`] : []),
        ].join(', '),
    },
  },
);
