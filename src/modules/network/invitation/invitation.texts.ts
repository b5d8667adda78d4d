import { defineTexts } from '#platform/i18n/texts.ts';

export const invitationTexts = defineTexts(
  {
    title: 'Inbjudan som mottagaren ser den',
    lead: 'Mottagaren ser samma text på sin egen sida och kan anmäla sig eller tacka nej där.',
    pdf: 'Hämta som PDF',
    calendar: 'Hämta träffarna som kalenderfil',
    send: 'Skicka inbjudan',
    documentType: 'Inbjudan',
    meetings: 'Träffar',
    columns: { meeting: 'Träff', when: 'När', place: 'Plats' },
    cancelled: (title: string) => `${title} (inställd)`,
    terms: 'Avgift, anmälan och villkor',
    pdfUnavailable: 'PDF kan inte göras på den här datorn. Skriv ut sidan i stället.',
    fileName: (title: string, ending: string) => `Inbjudan ${title}.${ending}`,
  },
  {
    title: 'The invitation as the receiver sees it',
    lead: 'The receiver sees the same text on a page of its own and can register or decline there.',
    pdf: 'Get as PDF',
    calendar: 'Get the meetings as a calendar file',
    send: 'Send the invitation',
    documentType: 'Invitation',
    meetings: 'Meetings',
    columns: { meeting: 'Meeting', when: 'When', place: 'Place' },
    cancelled: (title: string) => `${title} (cancelled)`,
    terms: 'Fee, registration and terms',
    pdfUnavailable: 'PDF cannot be made on this computer. Print the page instead.',
    fileName: (title: string, ending: string) => `Invitation ${title}.${ending}`,
  },
);
