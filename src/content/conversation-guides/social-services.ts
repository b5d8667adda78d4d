import type { ConversationGuide } from './guide.ts';

export const SOCIAL_SERVICES_GUIDE: ConversationGuide = {
  key: 'social-services',
  name: {
    sv: 'Socialtjänst och omsorg',
    en: 'Social services and care',
  },
  audience: {
    sv: 'Arbetsgrupper i individ- och familjeomsorg, äldreomsorg, hemtjänst och funktionsstöd.',
    en: 'Teams in individual and family services, elderly care, home care and disability support.',
  },
  opening: {
    sv: 'Vi har tjugo minuter. Vi ska säga hur trygga vi är i att möta oro, hat och hot, och vad vi behöver. Vi nämner inget ärende. Vi svarar tillsammans.',
    en: 'We have twenty minutes. We are to say how sure we are in meeting concern, hatred and threats, and what we need. We mention no case. We answer together.',
  },
  questions: [
    {
      key: 'support',
      statement: {
        sv: 'Vi vet vem vi frågar när en oro rör våld eller extremism.',
        en: 'We know whom to ask when a concern is about violence or extremism.',
      },
      talk: {
        sv: 'Vem hos oss kan mest? Vem ringer vi utanför kommunen? Vad gör vi på kvällen?',
        en: 'Who with us knows most? Whom do we call outside the municipality? What do we do in the evening?',
      },
      minutes: 3,
    },
    {
      key: 'secrecy',
      statement: {
        sv: 'Vi vet vad vi får berätta för skolan och polisen, och när.',
        en: 'We know what we may tell the school and the police, and when.',
      },
      talk: {
        sv: 'Vad är vi osäkra på? Har vi frågat någon som kan sekretess?',
        en: 'What are we unsure of? Have we asked somebody who knows the rules of secrecy?',
      },
      minutes: 3,
    },
    {
      key: 'threats',
      statement: {
        sv: 'Vi vet vad vi gör om någon hotar oss, på kontoret eller hemma hos någon.',
        en: 'We know what we do if somebody threatens us, at the office or in a home.',
      },
      talk: {
        sv: 'Vem ringer vi? Går någon ensam? Vad gör vi för varandra efteråt?',
        en: 'Whom do we call? Does anyone go alone? What do we do for each other afterwards?',
      },
      minutes: 3,
    },
    {
      key: 'trust',
      statement: {
        sv: 'Vi kan bemöta rykten om vad socialtjänsten gör.',
        en: 'We can respond to rumours about what the social services do.',
      },
      talk: {
        sv: 'Vad brukar vi få höra? Vad svarar vi? Vilka fakta behöver vi?',
        en: 'What do we hear? What do we answer? Which facts do we need?',
      },
      minutes: 3,
    },
  ],
  sources: [
    { title: 'Socialtjänstlag, 19 kap. 1 §', number: '2025:400' },
    { title: 'Offentlighets- och sekretesslag', number: '2009:400' },
    { title: 'Lag om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna', number: '2025:170' },
    { title: 'Arbetsmiljölag, systematiskt arbetsmiljöarbete', number: '1977:1160' },
    { title: 'Lag om kommuners ansvar för brottsförebyggande arbete', number: '2023:196' },
  ],
};
