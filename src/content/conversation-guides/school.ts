import type { ConversationGuide } from './guide.ts';

export const SCHOOL_GUIDE: ConversationGuide = {
  key: 'school',
  name: {
    sv: 'Skola',
    en: 'School',
  },
  audience: {
    sv: 'Arbetslag i grundskola, gymnasium, fritidshem och elevhälsa.',
    en: 'Teams in compulsory and upper secondary school, leisure-time centres and pupil health.',
  },
  opening: {
    sv: 'Vi har tjugo minuter. Vi ska säga hur det fungerar hos oss när elever möter hat, hot eller svåra frågor, och vad vi behöver. Vi svarar tillsammans.',
    en: 'We have twenty minutes. We are to say how it works with us when pupils meet hatred, threats or hard questions, and what we need. We answer together.',
  },
  questions: [
    {
      key: 'concern',
      statement: {
        sv: 'Vi vet vem på skolan vi går till när vi är oroliga för en elev.',
        en: 'We know whom at school to turn to when we are concerned for a pupil.',
      },
      talk: {
        sv: 'Vem är det? Vad händer sedan? Vad gör en vikarie?',
        en: 'Who is it? What happens next? What does a substitute do?',
      },
      minutes: 3,
    },
    {
      key: 'classroom',
      statement: {
        sv: 'Vi vet vad vi gör när någon kränker en grupp människor i klassrummet.',
        en: 'We know what we do when somebody insults a group of people in the classroom.',
      },
      talk: {
        sv: 'Vad gör vi direkt? Vad gör vi dagen efter? Gör vi ungefär likadant?',
        en: 'What do we do at once? What do we do the day after? Do we do much the same?',
      },
      minutes: 3,
    },
    {
      key: 'hard-questions',
      statement: {
        sv: 'Vi har tid och stöd för att prata med eleverna om svåra händelser.',
        en: 'We have time and support to talk with pupils about difficult events.',
      },
      talk: {
        sv: 'Tänk på en händelse i nyheterna. Hade vi tid? Fick vi stöd?',
        en: 'Think of an event in the news. Did we have time? Did we get support?',
      },
      minutes: 3,
    },
    {
      key: 'threats',
      statement: {
        sv: 'Vi vet vad vi gör om någon hotar oss i arbetet.',
        en: 'We know what we do if somebody threatens us at work.',
      },
      talk: {
        sv: 'Vem ringer vi? Var anmäler vi? Vad gör vi för varandra efteråt?',
        en: 'Whom do we call? Where do we report? What do we do for each other afterwards?',
      },
      minutes: 3,
    },
  ],
  sources: [
    { title: 'Skollag', number: '2010:800' },
    { title: 'Socialtjänstlag, 19 kap. 1 §', number: '2025:400' },
    { title: 'Läroplan för grundskolan, förskoleklassen och fritidshemmet', number: 'SKOLFS 2010:37' },
    { title: 'Arbetsmiljölag, systematiskt arbetsmiljöarbete', number: '1977:1160' },
    { title: 'Lag om kommuners ansvar för brottsförebyggande arbete', number: '2023:196' },
  ],
};
