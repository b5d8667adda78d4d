import { defineTexts } from '#platform/i18n/texts.ts';

/** The meetings on the page of a participation. */
export const meetingsShownTexts = defineTexts(
  {
    heading: 'Träffar',
    none: 'Inga träffar än.',
    add: 'Lägg till en träff',
    calendar: 'Hämta träffarna till kalendern',
    cancelled: 'Inställd',
    noDay: 'Dagen är inte bestämd',
    change: 'Ändra',
    note: 'Anteckna',
    link: 'Länk till träffen',
    evaluate: 'Utvärdera träffen',
  },
  {
    heading: 'Meetings',
    none: 'No meetings yet.',
    add: 'Add a meeting',
    calendar: 'Download the meetings for the calendar',
    cancelled: 'Cancelled',
    noDay: 'The day has not been set',
    change: 'Change',
    note: 'Write a note',
    link: 'Link to the meeting',
    evaluate: 'Evaluate the meeting',
  },
);
