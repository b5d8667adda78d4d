import type { ConversationGuide } from './guide.ts';

export const LEISURE_AND_CULTURE_GUIDE: ConversationGuide = {
  key: 'leisure-and-culture',
  name: {
    sv: 'Kultur och fritid',
    en: 'Leisure and culture',
  },
  audience: {
    sv: 'Arbetsgrupper på bibliotek, fritidsgård, kulturskola, badhus och i föreningsstöd.',
    en: 'Teams at libraries, youth centres, arts schools, swimming pools and in support to associations.',
  },
  opening: {
    sv: 'Vi har tjugo minuter. Vi ska säga hur vi håller våra rum öppna för alla, och vad vi behöver när någon stör eller hotar. Vi svarar tillsammans.',
    en: 'We have twenty minutes. We are to say how we keep our rooms open to all, and what we need when somebody disturbs or threatens. We answer together.',
  },
  questions: [
    {
      key: 'rules',
      statement: {
        sv: 'Vi har regler för trivsel som alla i gruppen håller på samma sätt.',
        en: 'We have house rules that everyone in the team keeps in the same way.',
      },
      talk: {
        sv: 'Vilken regel är svårast? Gör vi lika i dag? Vad säger vi först?',
        en: 'Which rule is hardest? Do we do the same today? What do we say first?',
      },
      minutes: 3,
    },
    {
      key: 'alone',
      statement: {
        sv: 'Vi vet vad vi gör om någon hotar oss när vi arbetar ensamma.',
        en: 'We know what we do if somebody threatens us when we work alone.',
      },
      talk: {
        sv: 'Hur larmar vi? Vem kommer? När stänger vi?',
        en: 'How do we raise the alarm? Who comes? When do we close?',
      },
      minutes: 3,
    },
    {
      key: 'rooms',
      statement: {
        sv: 'Vi vet vad som gäller när en grupp vill hyra en lokal och vi blir osäkra.',
        en: 'We know what holds when a group wants to hire a room and we become unsure.',
      },
      talk: {
        sv: 'Vem bestämmer? Vilka regler gäller för alla? Var står de?',
        en: 'Who decides? Which rules hold for everyone? Where are they written?',
      },
      minutes: 3,
    },
    {
      key: 'young',
      statement: {
        sv: 'Vi vet vem vi går till när vi är oroliga för en ung besökare.',
        en: 'We know whom to turn to when we are concerned for a young visitor.',
      },
      talk: {
        sv: 'Vem ringer vi på kvällen? Vad får vi berätta? Vad gör vi nästa gång vi ses?',
        en: 'Whom do we call in the evening? What may we tell? What do we do the next time we meet?',
      },
      minutes: 3,
    },
  ],
  sources: [
    { title: 'Bibliotekslag', number: '2013:801' },
    { title: 'Regeringsformen', number: '1974:152' },
    { title: 'Arbetsmiljölag, systematiskt arbetsmiljöarbete', number: '1977:1160' },
    { title: 'Socialtjänstlag, 19 kap. 1 §', number: '2025:400' },
  ],
};
