import { defineTexts } from '#platform/i18n/texts.ts';

export const invitationTexts = defineTexts(
  {
    title: (network: string) => `Inbjudan till ${network}`,
    lead: 'Så ser inbjudan ut för mottagaren, som kan anmäla sig eller tacka nej på sin egen sida.',
    pdf: 'Hämta som PDF',
    calendar: 'Hämta träffarna som kalenderfil',
    send: 'Skicka inbjudan',
    documentType: 'Inbjudan',
    meetings: 'Träffar',
    agenda: 'Träffarnas innehåll',
    columns: { meeting: 'Träff', when: 'När', place: 'Plats' },
    cancelled: (title: string) => `${title} (inställd)`,
    terms: 'Avgift, anmälan och villkor',
    pdfUnavailable: 'PDF kan inte göras på den här datorn. Skriv ut sidan i stället.',
    fileName: (title: string, ending: string) => `Inbjudan ${title}.${ending}`,
  },
  {
    title: (network: string) => `Invitation to ${network}`,
    lead: 'This is what the receiver sees, and can register or decline on a page of its own.',
    pdf: 'Get as PDF',
    calendar: 'Get the meetings as a calendar file',
    send: 'Send the invitation',
    documentType: 'Invitation',
    meetings: 'Meetings',
    agenda: 'What the meetings are about',
    columns: { meeting: 'Meeting', when: 'When', place: 'Place' },
    cancelled: (title: string) => `${title} (cancelled)`,
    terms: 'Fee, registration and terms',
    pdfUnavailable: 'PDF cannot be made on this computer. Print the page instead.',
    fileName: (title: string, ending: string) => `Invitation ${title}.${ending}`,
  },
);
