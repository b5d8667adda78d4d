import type { ConversationGuide } from './guide.ts';

export const RESCUE_SERVICE_GUIDE: ConversationGuide = {
  key: 'rescue-service',
  name: {
    sv: 'Räddningstjänst',
    en: 'Rescue service',
  },
  audience: {
    sv: 'Skiftlag, deltidsstyrkor och förebyggande enheter.',
    en: 'Shifts, part-time crews and preventive units.',
  },
  opening: {
    sv: 'Vi har tjugo minuter. Vi ska säga hur vi klarar hot och hat på larm och på stationen, och vad vi behöver. Vi svarar tillsammans.',
    en: 'We have twenty minutes. We are to say how we handle threats and hatred on call and at the station, and what we need. We answer together.',
  },
  questions: [
    {
      key: 'on-call',
      statement: {
        sv: 'Vi vet hur vi gör om någon hotar oss under en insats.',
        en: 'We know what we do if somebody threatens us during an operation.',
      },
      talk: {
        sv: 'Vem bestämmer att vi backar? Hur säger vi det i radion? När väntar vi in polisen?',
        en: 'Who decides that we withdraw? How do we say it on the radio? When do we wait for the police?',
      },
      minutes: 3,
    },
    {
      key: 'afterwards',
      statement: {
        sv: 'Vi tar hand om varandra efter en svår insats, och alla vet hur.',
        en: 'We take care of each other after a hard operation, and everyone knows how.',
      },
      talk: {
        sv: 'Vad gör vi samma kväll? Vad gäller för den som är deltid?',
        en: 'What do we do the same evening? What holds for those who are part-time?',
      },
      minutes: 3,
    },
    {
      key: 'report',
      statement: {
        sv: 'Vi anmäler hot och hat, och får veta vad som händer sedan.',
        en: 'We report threats and hatred, and learn what happens next.',
      },
      talk: {
        sv: 'Var anmäler vi? Vad blev det av det senaste? Vad gör att det inte blir av?',
        en: 'Where do we report? What came of the latest? What keeps it from being done?',
      },
      minutes: 3,
    },
    {
      key: 'station',
      statement: {
        sv: 'Hos oss kan alla i laget vara med på samma villkor.',
        en: 'With us everyone in the crew can take part on the same terms.',
      },
      talk: {
        sv: 'Tala om jargong, lokaler och schema. Tala inte om någon enskild.',
        en: 'Talk about jargon, premises and rosters. Do not talk about any individual.',
      },
      minutes: 3,
    },
  ],
  sources: [
    { title: 'Lag om skydd mot olyckor', number: '2003:778' },
    { title: 'Arbetsmiljölag, systematiskt arbetsmiljöarbete', number: '1977:1160' },
    { title: 'Diskrimineringslag', number: '2008:567' },
  ],
};
