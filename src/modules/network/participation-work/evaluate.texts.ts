import { defineTexts } from '#platform/i18n/texts.ts';

export const evaluateTexts = defineTexts(
  {
    title: 'Utvärdera träffen',
    lead: (meeting: string) =>
      `Det gäller ”${meeting}”. Svara för kommunen, inte för dig själv. Utvärderingen skickas till den som bjuder in.`,
    useful: 'Vad hade ni nytta av?',
    change: 'Vad bör ändras till nästa gång?',
    save: 'Skicka utvärderingen',
    missing: 'Skriv något i minst ett av fälten',
    notYet: 'Träffen går att utvärdera när den har börjat, om den som bjuder in använder Stadig.',
    tooLong: 'Korta texten',
    evaluated: (title: string) => `Utvärderade en träff: ”${title}”`,
  },
  {
    title: 'Evaluate the meeting',
    lead: (meeting: string) =>
      `This is about “${meeting}”. Answer for the municipality, not for yourself. The evaluation is sent to whoever invites.`,
    useful: 'What was of use to you?',
    change: 'What should be changed for next time?',
    save: 'Send the evaluation',
    missing: 'Write something in at least one of the fields',
    notYet: 'The meeting can be evaluated when it has begun, if whoever invites uses Stadig.',
    tooLong: 'Shorten the text',
    evaluated: (title: string) => `Evaluated a meeting: “${title}”`,
  },
);
