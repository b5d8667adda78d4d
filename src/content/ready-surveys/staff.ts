import { readySurvey, type SurveySection } from './template.ts';

const about = {
  sv: 'Frågorna handlar om din arbetsplats, inte om vad du själv tycker.',
  en: 'The questions are about your workplace, not about your own views.',
};

type PartName = 'knowledge' | 'workplace' | 'acting' | 'together' | 'needs';

/** The parts of a staff survey, each with the questions that it is given. */
function staffParts(questions: Record<PartName, string>): SurveySection[] {
  return PARTS.map((part) => ({ ...part, questions: questions[part.key].split(' ') }));
}

const PARTS: readonly (Omit<SurveySection, 'questions'> & { key: PartName })[] = [
  {
    key: 'knowledge',
    heading: { sv: 'Vad du vet', en: 'What you know' },
    intro: {
      sv: 'Med extremism menar vi att någon använder våld, hotar med våld eller manar till våld för att ändra samhället.',
      en: 'By extremism we mean that someone uses violence, threatens violence or calls for violence in order to change society.',
    },
  },
  {
    key: 'workplace',
    heading: { sv: 'Vad som har hänt på jobbet', en: 'What has happened at work' },
    intro: {
      sv: 'Det här handlar om arbetsplatsen. Vi frågar inte vem som gjort något.',
      en: 'This is about the workplace. We do not ask who did anything.',
    },
  },
  {
    key: 'acting',
    heading: { sv: 'Att veta vad man ska göra', en: 'Knowing what to do' },
    intro: {
      sv: 'Tänk på ditt arbete som det är i dag. Det gör inget om du svarar nej.',
      en: 'Think of your work as it is today. It does not matter if you answer no.',
    },
  },
  {
    key: 'together',
    heading: { sv: 'Samarbete och ansvar', en: 'Collaboration and responsibility' },
    intro: {
      sv: 'Med de här frågorna menar vi hot, hat och extremism.',
      en: 'By these matters we mean threats, hatred and extremism.',
    },
  },
  {
    key: 'needs',
    heading: { sv: 'Vad du behöver', en: 'What you need' },
    intro: {
      sv: 'Svaren här styr vilka utbildningar och åtgärder vi föreslår.',
      en: 'The answers here guide which training and measures we propose.',
    },
  },
];

/** What has changed since the last time, asked after the same questions as then (area L). */
const SINCE_LAST_TIME: SurveySection = {
  key: 'since',
  heading: { sv: 'Vad som har ändrats', en: 'What has changed' },
  intro: {
    sv: 'Jämför med hur det var för ett år sedan. Var du inte här då? Svara ”Vet inte” eller hoppa över.',
    en: 'Compare with how it was a year ago. Were you not here then? Answer “Do not know”, or skip.',
  },
  questions: ['L1', 'L2', 'L4', 'L5', 'L6', 'L7'],
};

const FULL = staffParts({
  knowledge: 'A1 A2 A3',
  workplace: 'B1 B2 B3',
  acting: 'C1 C2 C3 C4 D1 D2 D3 D4',
  together: 'E1 E2 E3 F1 F2 F3',
  needs: 'I1 I2 I3 I4',
});

const SHORT = staffParts({
  knowledge: 'A1 A3',
  workplace: 'B1 B3 H1',
  acting: 'C1 C2 C4 D1 D3 D4',
  together: 'E2 F1',
  needs: 'I1 I2 I4',
});

/**
 * The fuller set for all staff, areas A–F and I. Called a survey on safety and democracy at work: the staff survey is HR's, and
 * "kartläggning" frightens.
 */
export const SAFETY_AND_DEMOCRACY = readySurvey({
  key: 'trygghet-och-demokrati',
  version: 1,
  audience: 'staff',
  title: { sv: 'Enkät om trygghet och demokrati på jobbet', en: 'Survey on safety and democracy at work' },
  use: {
    sv: 'Till alla anställda, när ni vill veta mer om samarbete, ansvar och hinder.',
    en: 'For all staff, when you want to know more about collaboration, responsibility and obstacles.',
  },
  about,
  sections: FULL,
});

/** The set for all staff that is quickly answered. */
export const STAFF_IN_FIVE_MINUTES = readySurvey({
  key: 'fem-minuter',
  version: 1,
  audience: 'staff',
  title: { sv: 'Kort enkät om trygghet och demokrati på jobbet', en: 'Short survey on safety and democracy at work' },
  use: {
    sv: 'Till alla anställda. Klar på fem minuter, även i mobilen.',
    en: 'For all staff. Done in five minutes, also on a phone.',
  },
  about,
  sections: SHORT,
});

/** The quick set again, with what has changed. */
export const STAFF_AGAIN = readySurvey({
  key: 'fem-minuter-igen',
  version: 1,
  audience: 'staff',
  title: {
    sv: 'Uppföljande kort enkät om trygghet och demokrati på jobbet',
    en: 'Follow-up short survey on safety and democracy at work',
  },
  use: {
    sv: 'Till alla anställda, ett år efter den korta enkäten. Samma frågor, och några om vad som har ändrats.',
    en: 'For all staff, a year after the short survey. The same questions, and some on what has changed.',
  },
  about,
  sections: [...SHORT, SINCE_LAST_TIME],
});

/** The fuller set again, with what has changed. */
export const SAFETY_AND_DEMOCRACY_AGAIN = readySurvey({
  key: 'trygghet-och-demokrati-igen',
  version: 1,
  audience: 'staff',
  title: {
    sv: 'Uppföljande enkät om trygghet och demokrati på jobbet',
    en: 'Follow-up survey on safety and democracy at work',
  },
  use: {
    sv: 'Till alla anställda, ett år efter den längre enkäten. Samma frågor, och några om vad som har ändrats.',
    en: 'For all staff, a year after the longer survey. The same questions, and some on what has changed.',
  },
  about,
  sections: [...FULL, SINCE_LAST_TIME],
});
