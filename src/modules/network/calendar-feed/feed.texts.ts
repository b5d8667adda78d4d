import { defineTexts } from '#platform/i18n/texts.ts';

/** Words of the page that gives an address to follow the meetings by. */
export const feedTexts = defineTexts(
  {
    title: 'Följ träffarna i kalendern',
    lead: 'Lägg in en adress i ditt kalenderprogram, så hämtas träffarna av sig själva. Ändringar och inställda träffar kommer med inom några timmar.',
    how: {
      outlook: 'Outlook: Lägg till kalender, Prenumerera från webben.',
      google: 'Google Kalender: Andra kalendrar, Från webbadress.',
      thunderbird: 'Thunderbird: Ny kalender, På nätverket.',
    },
    secret: 'Den som har adressen ser träffarna, också var och hur man deltar. Ge den bara till dem som är med.',
    none: 'Det finns ingen adress än.',
    exists:
      'Det finns en adress. Den sparas inte här och går inte att visa igen. En ny adress gör att den gamla slutar fungera.',
    open: 'Skapa en adress',
    openNew: 'Skapa en ny adress',
    close: 'Ta bort adressen',
    address: 'Adress',
    once: 'Kopiera adressen nu. Den visas bara den här gången.',
    opened: (title: string) => `Skapade en kalenderadress för ${title}`,
    closed: (title: string) => `Tog bort kalenderadressen för ${title}`,
    notIn: 'Ni är inte med, så det finns inga träffar att följa.',
    openedByParty: (party: string, title: string) => `${party} skapade en kalenderadress för ${title}`,
    closedByParty: (party: string, title: string) => `${party} tog bort sin kalenderadress för ${title}`,
  },
  {
    title: 'Follow the meetings in a calendar',
    lead: 'Put an address into your calendar program, and the meetings are fetched by themselves. Changes and cancelled meetings follow within a few hours.',
    how: {
      outlook: 'Outlook: Add calendar, Subscribe from web.',
      google: 'Google Calendar: Other calendars, From URL.',
      thunderbird: 'Thunderbird: New calendar, On the network.',
    },
    secret:
      'Whoever has the address sees the meetings, also where and how to take part. Give it only to those who are in.',
    none: 'There is no address yet.',
    exists:
      'There is an address. It is not kept here and cannot be shown again. A new address makes the old one stop working.',
    open: 'Make an address',
    openNew: 'Make a new address',
    close: 'Remove the address',
    address: 'Address',
    once: 'Copy the address now. It is shown only this once.',
    opened: (title: string) => `Made a calendar address for ${title}`,
    closed: (title: string) => `Removed the calendar address for ${title}`,
    notIn: 'You are not in, so there are no meetings to follow.',
    openedByParty: (party: string, title: string) => `${party} made a calendar address for ${title}`,
    closedByParty: (party: string, title: string) => `${party} removed its calendar address for ${title}`,
  },
);
