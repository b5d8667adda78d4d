import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const endLettersTexts = defineTexts(
  {
    heading: 'Avsluta utskicken',
    lead: 'När inga fler påminnelser ska gå behöver ingen kunna räkna fram koderna.',
    question: (title: string) => `Ska utskicken av ”${title}” avslutas?`,
    destroyed: 'Filen som koderna räknas fram ur skrivs över. Sedan kan ingen säga vilken kod som hör till vem.',
    noLetters: 'Inga fler brev eller påminnelser kan skickas.',
    noSlips: 'Inga fler lappar kan skrivas ut, och borttappade koder kan inte ersättas.',
    unreached: (people: number) =>
      people === 1
        ? 'En anställd har varken adress eller kod på papper och kan inte svara.'
        : `${inSwedish.number(people)} anställda har varken adress eller kod på papper och kan inte svara.`,
    stillOpen: 'De koder som folk redan har fungerar tills enkäten stängs.',
    noReturn: 'Det går inte att ångra.',
    label: 'Avsluta utskicken',
    byItself: 'Gör ni inget sker det av sig självt när sista dagen har gått.',
    link: 'Inga fler påminnelser? Avsluta utskicken',
    notBegun: 'Ingen har fått enkäten än. Skicka den eller ta fram koder på papper först.',
    underWay: 'Brev är på väg. Vänta tills de är skickade, eller rätta de adresser som väntar.',
    ended: 'Utskicken är avslutade. Inga fler brev kan skickas, och inga fler koder kan tas fram.',
    endedTitle: 'Utskicken är avslutade',
    endedWhy:
      'Inga fler brev kan skickas, och inga fler koder kan tas fram eller ersättas. De koder som folk redan har fungerar tills enkäten stängs.',
    done: (title: string) => `Avslutade utskicken av enkäten ”${title}”. Filen som koderna räknas fram ur skrevs över.`,
  },
  {
    heading: 'End the letters',
    lead: 'When no more reminders are to go, nobody needs to be able to compute the codes.',
    question: (title: string) => `End the letters of “${title}”?`,
    destroyed: 'The file that the codes are computed from is overwritten. After that nobody can say whose a code is.',
    noLetters: 'No more letters or reminders can be sent.',
    noSlips: 'No more slips can be printed, and lost codes cannot be replaced.',
    unreached: (people: number) =>
      people === 1
        ? 'One employee has neither an address nor a code on paper, and cannot answer.'
        : `${inEnglish.number(people)} employees have neither an address nor a code on paper, and cannot answer.`,
    stillOpen: 'The codes that people already have work until the survey is closed.',
    noReturn: 'This cannot be undone.',
    label: 'End the letters',
    byItself: 'If you do nothing, it happens by itself when the last day has passed.',
    link: 'No more reminders? End the letters',
    notBegun: 'Nobody has got the survey yet. Send it, or take out codes on paper, first.',
    underWay: 'Letters are on their way. Wait until they have been sent, or mend the addresses that wait.',
    ended: 'The letters are ended. No more letters can be sent, and no more codes can be taken out.',
    endedTitle: 'The letters are ended',
    endedWhy:
      'No more letters can be sent, and no more codes can be taken out or replaced. The codes that people already have work until the survey is closed.',
    done: (title: string) =>
      `Ended the letters of the survey “${title}”. The file that the codes are computed from was overwritten.`,
  },
);
