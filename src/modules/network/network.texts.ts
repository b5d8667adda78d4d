import { defineTexts } from '#platform/i18n/texts.ts';

/** Words that several pages of the host's half use. */
export const networkTexts = defineTexts(
  {
    title: 'Nätverk',
    lead: 'Det ni bjuder in andra organisationer till: träffar, anmälningar, arbete mellan träffarna och avgifter.',
    purpose:
      'Ett nätverk är en serie träffar som ni bjuder in kommuner och andra till. Här skriver ni inbjudan, skickar den och ser vilka som kommer.',
    add: 'Lägg till ett nätverk',
    toInvoices: 'Fakturor',
    states: { draft: 'Utkast', open: 'Öppet', closed: 'Avslutat' },
    list: {
      caption: 'Era nätverk',
      network: 'Nätverk',
      state: 'Läge',
      answerBy: 'Sista svarsdag',
      parties: 'Inbjudna',
      answered: 'Har svarat',
      participants: 'Deltagare',
      meetings: 'Träffar',
    },
    vats: { standard: 'Moms 25 %', exempt: 'Momsfritt', 'own-assessment': 'Ingen moms, enligt värdens bedömning' },
    whenRejected: {
      nothing: 'Ingenting',
      attended:
        'En lika stor del av avgiften för varje träff som någon därifrån var med på: 1 av 3 träffar är en tredjedel',
      all: 'Hela avgiften',
    },
    endedPart: (meetings: number, of: number) =>
      `Platserna är lämnade tillbaka, avgiften för ${meetings} av ${of} träffar tas ut`,
    partyStates: {
      listed: 'Inte inbjuden',
      invited: 'Inbjuden',
      registered: 'Anmäld',
      waiting: 'På väntelista',
      declined: 'Tackat nej',
      left: 'Har lämnat',
    },
    conditional: 'Anmäld med förbehåll',
    mayBePersonal: 'Läs texten innan du visar den för andra',
    firm: 'Beslutat att delta',
    rejected: 'Beslutat att inte delta',
    meetingStates: { planned: 'Planerad', held: 'Hållen', cancelled: 'Inställd' },
    noFee: 'Ingen avgift',
    perParticipant: (sum: string) => `${sum} per deltagare för alla träffar, exklusive moms`,
  },
  {
    title: 'Networks',
    lead: 'What you invite other organisations to: meetings, registrations, work between the meetings and fees.',
    purpose:
      'A network is a series of meetings that you invite municipalities and others to. Here you write the invitation, send it and see who is coming.',
    add: 'Add a network',
    toInvoices: 'Invoices',
    states: { draft: 'Draft', open: 'Open', closed: 'Closed' },
    list: {
      caption: 'Your networks',
      network: 'Network',
      state: 'State',
      answerBy: 'Last day to answer',
      parties: 'Invited',
      answered: 'Have answered',
      participants: 'Participants',
      meetings: 'Meetings',
    },
    vats: { standard: 'VAT 25%', exempt: 'Exempt from VAT', 'own-assessment': 'No VAT, by the host’s assessment' },
    whenRejected: {
      nothing: 'Nothing',
      attended: 'An equal share of the fee for each meeting that somebody from it attended: 1 of 3 meetings is a third',
      all: 'The whole fee',
    },
    endedPart: (meetings: number, of: number) => `Given back, the fee of ${meetings} of ${of} meetings is charged`,
    partyStates: {
      listed: 'Not invited',
      invited: 'Invited',
      registered: 'Registered',
      waiting: 'On the waiting list',
      declined: 'Has declined',
      left: 'Has left',
    },
    conditional: 'Registered on condition',
    mayBePersonal: 'Read the text before you show it to others',
    firm: 'Has decided to take part',
    rejected: 'Has decided not to take part',
    meetingStates: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
    noFee: 'No fee',
    perParticipant: (sum: string) => `${sum} per participant for all meetings, excluding VAT`,
  },
);
