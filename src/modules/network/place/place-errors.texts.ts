import { defineTexts } from '#platform/i18n/texts.ts';

/** What is said of a field, whichever form it stands in. */
export const placeErrorTexts = defineTexts(
  {
    tooLong: 'Texten är för lång.',
    answeredAs: 'Skriv din roll, till exempel säkerhetssamordnare.',
    why: 'Skriv varför, en rad räcker.',
    number: 'Skriv ett tal med siffror, till exempel 48.',
    choose: 'Välj bland svaren.',
  },
  {
    tooLong: 'The text is too long.',
    answeredAs: 'Write your role, for example safety coordinator.',
    why: 'Write why, one line is enough.',
    number: 'Write a number in digits, such as 48.',
    choose: 'Choose among the answers.',
  },
);
