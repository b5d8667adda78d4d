import { defineTexts } from '#platform/i18n/texts.ts';

export const missingTexts = defineTexts(
  {
    title: 'Återstår',
    lead: 'Det som ni väntar på, eller som någon behöver hjälp med.',
    nothing: 'Ingenting återstår just nu.',
    unanswered: (count: number) => `Har inte svarat (${count})`,
    undecided: (count: number) => `Anmälda med förbehåll, beslut saknas (${count})`,
    noReference: (count: number) => `Beställarreferens saknas (${count})`,
    noNames: (count: number) => `Platser utan namn (${count})`,
    noNumber: (count: number) => `Organisationsnummer saknas (${count})`,
    handIns: (title: string, count: number) => `Har inte lämnat in ”${title}” (${count})`,
    remind: 'Påminn dem',
    administration: (party: string, administration: string) => `${party}, ${administration}`,
    unnamed: (party: string, left: number) => (left === 1 ? `${party}, en plats` : `${party}, ${left} platser`),
  },
  {
    title: 'What remains',
    lead: 'What you wait for, or what somebody needs help with.',
    nothing: 'Nothing remains just now.',
    unanswered: (count: number) => `Have not answered (${count})`,
    undecided: (count: number) => `Registered on condition, no decision (${count})`,
    noReference: (count: number) => `Buyer reference missing (${count})`,
    noNames: (count: number) => `Places without names (${count})`,
    noNumber: (count: number) => `Organisation number missing (${count})`,
    handIns: (title: string, count: number) => `Have not handed in “${title}” (${count})`,
    remind: 'Remind them',
    administration: (party: string, administration: string) => `${party}, ${administration}`,
    unnamed: (party: string, left: number) => (left === 1 ? `${party}, one place` : `${party}, ${left} places`),
  },
);
