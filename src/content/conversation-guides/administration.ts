import type { ConversationGuide } from './guide.ts';

export const ADMINISTRATION_GUIDE: ConversationGuide = {
  key: 'administration',
  name: {
    sv: 'Förvaltning och kontor',
    en: 'Administration and offices',
  },
  audience: {
    sv: 'Arbetsgrupper i reception, handläggning, kansli, plan och bygg, teknik och HR.',
    en: 'Teams in reception, case handling, secretariats, planning and building, technical services and HR.',
  },
  opening: {
    sv: 'Vi har tjugo minuter. Vi ska säga hur vi klarar hot, påtryckning och arga möten, och vad vi behöver. Vi nämner inget ärende. Vi svarar tillsammans.',
    en: 'We have twenty minutes. We are to say how we handle threats, pressure and angry meetings, and what we need. We mention no case. We answer together.',
  },
  questions: [
    {
      key: 'pressure',
      statement: {
        sv: 'Vi vet vad vi gör om någon försöker påverka ett beslut med hot eller tjat.',
        en: 'We know what we do if somebody tries to sway a decision by threats or pressure.',
      },
      talk: {
        sv: 'Vem får veta det? Hur skriver vi ner det? Kan någon annan ta ärendet?',
        en: 'Who is told? How do we write it down? Can somebody else take the case?',
      },
      minutes: 3,
    },
    {
      key: 'counter',
      statement: {
        sv: 'Vi vet vad vi gör om någon blir hotfull i receptionen eller i telefon.',
        en: 'We know what we do if somebody becomes threatening at the counter or on the telephone.',
      },
      talk: {
        sv: 'Hur larmar vi? Vem kommer? När lägger vi på?',
        en: 'How do we raise the alarm? Who comes? When do we hang up?',
      },
      minutes: 3,
    },
    {
      key: 'openness',
      statement: {
        sv: 'Vi kan förklara för vem som helst varför en handling är offentlig.',
        en: 'We can explain to anyone why a document is public.',
      },
      talk: {
        sv: 'Vad frågar folk om? Vad är vi osäkra på? Vem frågar vi?',
        en: 'What do people ask about? What are we unsure of? Whom do we ask?',
      },
      minutes: 3,
    },
    {
      key: 'elected',
      statement: {
        sv: 'Vi vet hur vi stöttar en förtroendevald som blir hotad.',
        en: 'We know how we support an elected representative who is threatened.',
      },
      talk: {
        sv: 'Vem ringer den förtroendevalda? Vem gör anmälan? Vad gör vi på mötet?',
        en: 'Whom does the representative call? Who reports it? What do we do at the meeting?',
      },
      minutes: 3,
    },
  ],
  sources: [
    { title: 'Regeringsformen', number: '1974:152' },
    { title: 'Tryckfrihetsförordningen, 2 kap.', number: '1949:105' },
    { title: 'Arbetsmiljölag, systematiskt arbetsmiljöarbete', number: '1977:1160' },
    { title: 'Brottsbalk', number: '1962:700' },
  ],
};
