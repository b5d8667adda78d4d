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
    allSheets: 'Lappar för alla grupper',
    everyGroup: 'Koder för alla grupper',
    everyGroupLead: 'Varje grupp börjar på ett nytt papper. Lägg grupperna i var sitt kuvert.',
    slips: {
      title: 'Lappar med koder',
      pdf: 'Hämta lapparna som PDF',
      pdfAll: 'Hämta alla lappar som PDF',
      goTo: 'Läs av rutan med mobilen, eller gå till',
      withCode: 'och skriv koden',
      note: 'Lapparna blandas. Ingen skriver upp vem som drar vilken.',
      heading: (group: string) => `Lappar för ${group}`,
      lead: (slips: number, staff: number) =>
        `${slips === 1 ? '1 lapp' : `${inSwedish.number(slips)} lappar`}. Gruppen har ${inSwedish.number(staff)} anställda.`,
      steps: {
        first: 'Den här sidan är till dig som lägger ut lapparna. Skriv ut resten på bara ena sidan av papperet.',
        second: 'Klipp längs de streckade linjerna.',
        third: 'Lägg lapparna i en skål och blanda dem.',
        fourth: 'Ställ skålen där var och en kan dra en lapp utan att någon annan ser den.',
        fifth: 'Be alla i gruppen att dra en lapp var.',
        sixth: 'Strimla lapparna som blir över när enkäten har stängt.',
      },
      notes: {
        names: 'Skriv inte upp vem som tar vilken lapp. Dela inte ut dem med namn.',
        group: (group: string) =>
          `Lapparna hör till ${group}. Blandas de med en annan grupps räknas svaren till fel grupp.`,
        once: 'Skriv inte ut lapparna en gång till när de har delats ut. Varje kod fungerar bara en gång.',
      },
      margin: (group: string) => `Hög: ${group}. Den här raden klipps bort.`,
      again:
        'Har lappar ur gruppen redan delats ut? Skriv inte ut dem igen. Då får två personer samma kod, och bara den första kan svara.',
      onPage: 'Visa koderna här på sidan',
    },
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
    allSheets: 'Slips for all groups',
    everyGroup: 'Codes for all groups',
    everyGroupLead: 'Every group begins on a new sheet of paper. Put each group in an envelope of its own.',
    slips: {
      title: 'Slips with codes',
      pdf: 'Download the slips as PDF',
      pdfAll: 'Download all slips as PDF',
      goTo: 'Scan the square with a phone, or go to',
      withCode: 'and type the code',
      note: 'The slips are shuffled. Nobody writes down who draws which.',
      heading: (group: string) => `Slips for ${group}`,
      lead: (slips: number, staff: number) =>
        `${slips === 1 ? '1 slip' : `${inEnglish.number(slips)} slips`}. The group has ${inEnglish.number(staff)} staff.`,
      steps: {
        first: 'This page is for you who lay out the slips. Print the rest on one side of the paper only.',
        second: 'Cut along the dashed lines.',
        third: 'Put the slips in a bowl and shuffle them.',
        fourth: 'Place the bowl where everyone can draw a slip without anyone else seeing it.',
        fifth: 'Ask everyone in the group to draw one slip each.',
        sixth: 'Shred the slips that are left when the survey has closed.',
      },
      notes: {
        names: 'Do not write down who takes which slip. Do not hand them out by name.',
        group: (group: string) =>
          `The slips belong to ${group}. If they are mixed with those of another group, answers are counted to the wrong group.`,
        once: 'Do not print the slips again once they have been handed out. Each code works only once.',
      },
      margin: (group: string) => `Pile: ${group}. This line is cut away.`,
      again:
        'Have slips of the group already been handed out? Do not print them again. Two people would get the same code, and only the first could answer.',
      onPage: 'Show the codes here on the page',
    },
    noneLeftAtAll: 'All codes are already on paper or are sent by e-mail.',
    noneOnPaper: 'No codes are on paper yet.',
    noneLeft: 'All codes of the group are already on paper or are sent by e-mail.',
    allByLetter: 'All codes of the group are sent by e-mail.',
    secretGone: 'The codes cannot be computed. The file they are computed from is not on this server.',
  },
);
