import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const handOutCodesTexts = defineTexts(
  {
    heading: 'Koder att dela ut',
    lead: 'För dem som inte har e-post på jobbet.',
    explanation:
      'Välj en grupp och ta fram koderna som inte skickas med e-post. Skriv ut dem, klipp isär, blanda lapparna och låt var och en dra en. Då vet ingen vem som har vilken kod.',
    of: (group: string) => `Koder för ${group}`,
    summary: (codes: number, staff: number) =>
      `${inSwedish.codes(codes)} på papper av ${inSwedish.number(staff)} anställda`,
    onSheet: 'Koder på papper',
    handedOut: (codes: number) => `${inSwedish.codes(codes)} på papper`,
    code: 'Kod',
    address: 'Adress',
    shuffleTitle: 'Blanda och låt dra',
    shuffle:
      'Skriv inte upp vem som får vilken kod. Klipp isär lapparna, blanda dem och låt var och en dra sin egen. Strimla de lappar som blir över.',
    download: 'Hämta koderna som tabell (CSV)',
    slip: (address: string) => `Svara på ${address} med koden`,
    lastDay: (day: string) => `Sista dag: ${day}`,
    fileName: 'koder',
    takeOut: (codes: number) => `Ta fram ${inSwedish.codes(codes)}`,
    takeOutExplanation: (codes: number) =>
      `${inSwedish.codes(codes)} i gruppen har ingen e-postadress. De du tar fram till papper kan sedan inte skickas med e-post.`,
    takenOut: (title: string, group: string, codes: number) =>
      `Tog fram ${inSwedish.codes(codes)} på papper för gruppen ”${group}” i enkäten ”${title}”`,
    takeOutAll: (codes: number) => `Ta fram alla ${inSwedish.codes(codes)}`,
    takeOutAllExplanation: (codes: number) =>
      `${inSwedish.codes(codes)} hör inte till någon e-postadress. Ta fram dem för alla grupper på en gång, eller välj grupp nedan. De kan sedan inte skickas med e-post.`,
    takenOutAll: (title: string, codes: number) =>
      `Tog fram ${inSwedish.codes(codes)} på papper för alla grupper i enkäten ”${title}”`,
    allSheets: 'Skriv ut alla koder',
    everyGroup: 'Koder för alla grupper',
    everyGroupLead: 'Varje grupp börjar på ett nytt papper. Lägg grupperna i var sitt kuvert.',
    noneLeftAtAll: 'Alla koder är redan på papper eller skickas med e-post.',
    noneOnPaper: 'Inga koder är på papper än.',
    noneLeft: 'Alla koder i gruppen är redan på papper eller skickas med e-post.',
    allByLetter: 'Alla koder i gruppen skickas med e-post.',
    secretGone: 'Koderna går inte att räkna fram. Filen som de räknas fram ur finns inte på den här servern.',
  },
  {
    heading: 'Codes to hand out',
    lead: 'For those who have no e-mail at work.',
    explanation:
      'Choose a group and take out the codes that are not sent by e-mail. Print them, cut them apart, shuffle the slips and let everyone draw one. Then nobody knows who has which code.',
    of: (group: string) => `Codes for ${group}`,
    summary: (codes: number, staff: number) => `${inEnglish.codes(codes)} on paper of ${inEnglish.number(staff)} staff`,
    onSheet: 'Codes on paper',
    handedOut: (codes: number) => `${inEnglish.codes(codes)} on paper`,
    code: 'Code',
    address: 'Address',
    shuffleTitle: 'Shuffle and let people draw',
    shuffle:
      'Do not write down who gets which code. Cut the slips apart, shuffle them and let everyone draw their own. Shred the slips that are left over.',
    download: 'Download the codes as a table (CSV)',
    slip: (address: string) => `Answer at ${address} with the code`,
    lastDay: (day: string) => `Last day: ${day}`,
    fileName: 'codes',
    takeOut: (codes: number) => `Take out ${inEnglish.codes(codes)}`,
    takeOutExplanation: (codes: number) =>
      `${inEnglish.codes(codes)} of the group have no e-mail address. Those you take out on paper cannot be sent by e-mail afterwards.`,
    takenOut: (title: string, group: string, codes: number) =>
      `Took out ${inEnglish.codes(codes)} on paper for the group “${group}” of the survey “${title}”`,
    takeOutAll: (codes: number) => `Take out all ${inEnglish.codes(codes)}`,
    takeOutAllExplanation: (codes: number) =>
      `${inEnglish.codes(codes)} belong to no e-mail address. Take them out for all groups at once, or choose a group below. They cannot be sent by e-mail afterwards.`,
    takenOutAll: (title: string, codes: number) =>
      `Took out ${inEnglish.codes(codes)} on paper for all groups of the survey “${title}”`,
    allSheets: 'Print all codes',
    everyGroup: 'Codes for all groups',
    everyGroupLead: 'Every group begins on a new sheet of paper. Put each group in an envelope of its own.',
    noneLeftAtAll: 'All codes are already on paper or are sent by e-mail.',
    noneOnPaper: 'No codes are on paper yet.',
    noneLeft: 'All codes of the group are already on paper or are sent by e-mail.',
    allByLetter: 'All codes of the group are sent by e-mail.',
    secretGone: 'The codes cannot be computed. The file they are computed from is not on this server.',
  },
);
