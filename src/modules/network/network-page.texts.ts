import { defineTexts } from '#platform/i18n/texts.ts';

export const networkPageTexts = defineTexts(
  {
    next: {
      meetings: 'Nästa steg: lägg till träffarna.',
      parties: 'Nästa steg: lägg till dem ni bjuder in.',
      send: 'Nästa steg: se brevet och skicka inbjudan.',
      waits: (count: number) =>
        count === 1 ? 'En organisation har inte svarat.' : `${count} organisationer har inte svarat.`,
      answered: 'Alla inbjudna har svarat.',
      closed: 'Nätverket är avslutat.',
      begin: 'Till inbjudan',
      missing: 'Se vad som återstår',
    },
    work: {
      heading: 'Arbetet',
      handedIn: (done: number, of: number) => `${done} av ${of} inlämnade`,
      experiences: (count: number) => (count === 1 ? 'en inlämnad' : `${count} inlämnade`),
    },
    answers: 'Svar',
    answersLine: (answered: number, invited: number) => `${answered} av ${invited} inbjudna har svarat`,
    listed: (count: number) =>
      count === 0
        ? 'Ingen är inbjuden än'
        : count === 1
          ? 'En organisation står i listan. Den är inte inbjuden än'
          : `${count} organisationer står i listan. Ingen av dem är inbjuden än`,
    participants: (count: number, seats: number | null) =>
      seats === null ? `${count} deltagare` : `${count} deltagare på ${seats} platser`,
    facts: {
      purpose: 'Syfte',
      targetGroup: 'Målgrupp',
      terms: 'Villkor',
      promise: 'Dokumentation',
      decision: 'Politiskt beslut',
      decisionNeeded: 'Krävs, men den som väntar på det kan anmäla sig med förbehåll',
      decisionNot: 'Krävs inte',
      fee: 'Avgift',
      vat: 'Moms',
      payment: 'Betalning',
      days: (days: number) => `${days} dagar`,
      cancel: 'Avbokning',
      cancelFree: 'Utan kostnad',
      cancelUntil: (day: string, percent: number) =>
        `Utan kostnad till och med ${day}, därefter betalas ${percent} procent`,
      rejected: 'Vid nej från nämnden efter en träff betalas',
      answerBy: 'Sista svarsdag',
      noDay: 'Ingen',
      contact: 'Kontakt',
    },
    about: 'Inbjudan i korthet',
    links: {
      change: 'Ändra nätverket',
      parties: 'Inbjudna och svar',
      addParties: 'Lägg till inbjudna',
      send: 'Skicka inbjudan',
      preview: 'Se inbjudan som mottagaren',
      copy: 'Kopiera',
      remove: 'Ta bort',
      close: 'Avsluta',
      missing: 'Återstår',
      assignments: 'Uppgifter mellan träffarna',
      experiences: 'Erfarenheter',
      invoices: 'Fakturor',
      more: 'Mer',
    },
  },
  {
    next: {
      meetings: 'Next step: add the meetings.',
      parties: 'Next step: add those you invite.',
      send: 'Next step: see the letter and send the invitation.',
      waits: (count: number) =>
        count === 1 ? 'One organisation has not answered.' : `${count} organisations have not answered.`,
      answered: 'Everyone who is invited has answered.',
      closed: 'The network is closed.',
      begin: 'To the invitation',
      missing: 'See what remains',
    },
    work: {
      heading: 'The work',
      handedIn: (done: number, of: number) => `${done} of ${of} handed in`,
      experiences: (count: number) => `${count} handed in`,
    },
    answers: 'Answers',
    answersLine: (answered: number, invited: number) => `${answered} of ${invited} invited have answered`,
    listed: (count: number) =>
      count === 0
        ? 'Nobody is invited yet'
        : count === 1
          ? 'One organisation is in the list. It is not invited yet'
          : `${count} organisations are in the list. None of them is invited yet`,
    participants: (count: number, seats: number | null) =>
      seats === null ? `${count} participants` : `${count} participants on ${seats} seats`,
    facts: {
      purpose: 'Purpose',
      targetGroup: 'Target group',
      terms: 'Terms',
      promise: 'Documentation',
      decision: 'Political decision',
      decisionNeeded: 'Required, but whoever waits for it can register on condition',
      decisionNot: 'Not required',
      fee: 'Fee',
      vat: 'VAT',
      payment: 'Payment',
      days: (days: number) => `${days} days`,
      cancel: 'Cancellation',
      cancelFree: 'Without charge',
      cancelUntil: (day: string, percent: number) =>
        `Without charge until ${day}, after that ${percent} per cent is paid`,
      rejected: 'If the board says no after a meeting, this is paid',
      answerBy: 'Last day to answer',
      noDay: 'None',
      contact: 'Contact',
    },
    about: 'The invitation in short',
    links: {
      change: 'Change the network',
      parties: 'Invited and answers',
      addParties: 'Add those to invite',
      send: 'Send the invitation',
      preview: 'See the invitation as the receiver does',
      copy: 'Copy',
      remove: 'Remove',
      close: 'Close',
      missing: 'What remains',
      assignments: 'Assignments between the meetings',
      experiences: 'Experiences',
      invoices: 'Invoices',
      more: 'More',
    },
  },
);
