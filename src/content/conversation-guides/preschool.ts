import type { ConversationGuide } from './guide.ts';

export const PRESCHOOL_GUIDE: ConversationGuide = {
  key: 'preschool',
  name: {
    sv: 'Förskola',
    en: 'Preschool',
  },
  audience: {
    sv: 'Arbetslag i förskola, öppen förskola och pedagogisk omsorg.',
    en: 'Teams in preschool, open preschool and family day care.',
  },
  opening: {
    sv: 'Vi har tjugo minuter. Vi ska säga hur vi arbetar för allas lika värde, och vad vi behöver för att orka hålla i det. Vi svarar tillsammans.',
    en: 'We have twenty minutes. We are to say how we work for the equal worth of all, and what we need to keep it up. We answer together.',
  },
  questions: [
    {
      key: 'together',
      statement: {
        sv: 'Vi har kommit fram till hur vi gör när ett barn stängs ute för vem det är.',
        en: 'We have agreed on what we do when a child is shut out for who they are.',
      },
      talk: {
        sv: 'Ge ett exempel utan namn. Vad gör vi då? Vad säger vi till barnen?',
        en: 'Give an example without names. What do we do then? What do we say to the children?',
      },
      minutes: 3,
    },
    {
      key: 'guardians',
      statement: {
        sv: 'Vi vet hur vi möter en vårdnadshavare som är arg på det förskolan står för.',
        en: 'We know how to meet a guardian who is angry about what the preschool stands for.',
      },
      talk: {
        sv: 'Vem tar samtalet? När hämtar vi chefen? Hur gör vi vid dörren?',
        en: 'Who takes the conversation? When do we fetch the manager? What do we do at the door?',
      },
      minutes: 3,
    },
    {
      key: 'rumours',
      statement: {
        sv: 'Vi kan svara när det sprids rykten om förskolan eller om socialtjänsten.',
        en: 'We can answer when rumours are spread about the preschool or the social services.',
      },
      talk: {
        sv: 'Vad brukar vi få höra? Vilka fakta saknar vi? Vem kan vi fråga?',
        en: 'What do we hear? Which facts do we lack? Whom can we ask?',
      },
      minutes: 3,
    },
    {
      key: 'concern',
      statement: {
        sv: 'Vi vet vem vi går till när vi är oroliga för ett barn.',
        en: 'We know whom to turn to when we are concerned for a child.',
      },
      talk: {
        sv: 'Vad gör vi samma dag? Vem anmäler? Vad gör den som är ny?',
        en: 'What do we do the same day? Who makes the report? What does somebody new do?',
      },
      minutes: 3,
    },
  ],
  sources: [
    { title: 'Läroplan för förskolan', number: 'SKOLFS 2018:50' },
    { title: 'Skollag', number: '2010:800' },
    { title: 'Socialtjänstlag, 19 kap. 1 §', number: '2025:400' },
    { title: 'Arbetsmiljölag, systematiskt arbetsmiljöarbete', number: '1977:1160' },
  ],
};
