import { defineTexts } from '#platform/i18n/texts.ts';

export const addQuestionTexts = defineTexts(
  {
    heading: 'Skriv en egen fråga',
    lead: 'Finns frågan redan i frågebanken är det bättre att hämta den där: då går svaren att jämföra.',
    toBank: 'Se frågebanken',
    chooseKind: 'Hur ska frågan besvaras?',
    otherKind: 'Byt sätt att svara',
    kinds: {
      single: { name: 'Ett val', hint: 'Ett av flera svar.' },
      multiple: { name: 'Flera val', hint: 'Ett eller flera svar.' },
      scale: { name: 'Skala', hint: 'Steg från minst till mest, gärna med Vet inte eller Gäller inte mig sist.' },
      matrix: { name: 'Matris', hint: 'Samma svar för flera saker. Visas som en fråga i taget på telefon.' },
      ranking: { name: 'Rangordning', hint: 'Ställ två till tio saker i ordning.' },
      number: { name: 'Antal', hint: 'Ett tal som sparas som en klass, till exempel 3–5.' },
      text: {
        name: 'Egna ord',
        hint: 'Kort eller långt svar. Egna ord kan avslöja vem som skrev: fråga så sällan du kan.',
      },
    },
    readyScales: 'Börja från en färdig skala',
    scales: {
      'hur-val': 'Inte alls till Mycket väl',
      'hur-trygg': 'Inte alls trygg till Mycket trygg',
      'hur-ofta': 'Aldrig till Varje vecka',
      'hur-regelbundet': 'Aldrig till Alltid',
      'ja-delvis-nej': 'Ja, Delvis, Nej',
    },
    textWarning:
      'Egna ord visas bara för hela kommunen, när minst 20 har svarat och minst 6 har skrivit. Någon måste läsa dem, och veta vad det kan kräva.',
    save: 'Lägg till frågan',
    added: (title: string, question: string) => `Lade till frågan ”${question}” i enkäten ”${title}”`,
  },
  {
    heading: 'Write a question of your own',
    lead: 'If the question is in the question bank, it is better to pick it there: then the answers can be compared.',
    toBank: 'See the question bank',
    chooseKind: 'How is the question to be answered?',
    otherKind: 'Answer in another way',
    kinds: {
      single: { name: 'One choice', hint: 'One of several answers.' },
      multiple: { name: 'Several choices', hint: 'One or several answers.' },
      scale: { name: 'Scale', hint: 'Steps from least to most, with Do not know or Does not apply last if you like.' },
      matrix: { name: 'Table', hint: 'The same answers for several things. Shown one at a time on a phone.' },
      ranking: { name: 'Ranking', hint: 'Put two to ten things in order.' },
      number: { name: 'Number', hint: 'A number that is stored as a class, for example 3–5.' },
      text: {
        name: 'Own words',
        hint: 'A short or long answer. Own words can give away who wrote them: ask as seldom as you can.',
      },
    },
    readyScales: 'Begin from a ready scale',
    scales: {
      'hur-val': 'Not at all to Very well',
      'hur-trygg': 'Not at all confident to Very confident',
      'hur-ofta': 'Never to Every week',
      'hur-regelbundet': 'Never to Always',
      'ja-delvis-nej': 'Yes, Partly, No',
    },
    textWarning:
      'Own words are shown only for the whole municipality, when at least 20 have answered and at least 6 have written. Someone must read them, and know what that may demand.',
    save: 'Add the question',
    added: (title: string, question: string) => `Added the question “${question}” to the survey “${title}”`,
  },
);
