import type { Bilingual } from './bilingual.ts';

/** Whom a survey is for; `anyone` where the survey does not say, such as one of the coordinator's own. */
export type SurveyAudience = 'staff' | 'managers' | 'elected' | 'civil-society' | 'residents' | 'anyone';

/** What is said differently to those who are asked. */
type AudienceWords = {
  /** After "Vi frågar för att": why, without a full stop. */
  why: Bilingual;
  /** Who else is asked; none where the survey does not say. */
  whom?: Bilingual;
  /** What the questions are about, and what they are never about. */
  about: Bilingual;
  /** Who is not told whether one has answered; none outside the employment. */
  notTold?: Bilingual;
  /** Where to turn, beside 112. */
  turnTo: Bilingual;
};

const WORK: Omit<AudienceWords, 'whom'> = {
  why: {
    sv: 'ta reda på vad som behövs för att ni ska vara trygga på jobbet och kunna möta hot, hat och extremism',
    en: 'find out what is needed for you to be safe at work and able to deal with threats, hatred and extremism',
  },
  about: {
    sv: 'Frågorna handlar om din arbetsplats. Vi frågar aldrig vad du själv tycker i politik eller religion, och aldrig om en viss person.',
    en: 'The questions are about your workplace. We never ask what you yourself think about politics or religion, and never about a particular person.',
  },
  notTold: {
    sv: 'Vi berättar inte för någon chef om du har svarat.',
    en: 'We do not tell any manager whether you have answered.',
  },
  turnTo: {
    sv: 'Prata med din chef eller ditt skyddsombud om du har blivit hotad. Om svaren visar hot eller våld på en arbetsplats måste arbetsgivaren agera.',
    en: 'Talk to your manager or safety representative if you have been threatened. If the answers show threats or violence at a workplace, the employer must act.',
  },
};

/** The words for each audience. */
export const AUDIENCE_WORDS: Readonly<Record<SurveyAudience, AudienceWords>> = {
  staff: { ...WORK, whom: { sv: 'Vi frågar alla anställda.', en: 'We are asking all staff.' } },
  managers: { ...WORK, whom: { sv: 'Vi frågar alla chefer.', en: 'We are asking all managers.' } },
  elected: {
    why: {
      sv: 'ta reda på vad du behöver för att vara trygg i ditt uppdrag och kunna möta hot och hat',
      en: 'find out what you need in order to be safe as an elected representative and able to deal with threats and hatred',
    },
    whom: { sv: 'Vi frågar alla förtroendevalda.', en: 'We are asking all elected representatives.' },
    about: {
      sv: 'Frågorna handlar om ditt uppdrag. Vi frågar aldrig vad du själv tycker i politik eller religion, vilket parti du hör till eller om en viss person.',
      en: 'The questions are about your work as an elected representative. We never ask what you yourself think about politics or religion, which party you belong to, or about a particular person.',
    },
    turnTo: {
      sv: 'Har du blivit hotad i ditt uppdrag? Kontakta polisen på 114 14 och kommunens säkerhetsansvariga.',
      en: 'Have you been threatened as an elected representative? Contact the police on 114 14 and whoever is responsible for security in the municipality.',
    },
  },
  'civil-society': {
    why: {
      sv: 'ta reda på vad ni behöver för att vara trygga, och vad vi kan göra ihop mot hot, hat och extremism',
      en: 'find out what you need in order to be safe, and what we can do together about threats, hatred and extremism',
    },
    whom: { sv: 'Vi frågar föreningar och trossamfund.', en: 'We are asking associations and faith communities.' },
    about: {
      sv: 'Frågorna handlar om er förening och kontakten med kommunen. Vi frågar aldrig vad någon tror eller tycker, och aldrig om en viss person.',
      en: 'The questions are about your association and its contact with the municipality. We never ask what anyone believes or thinks, and never about a particular person.',
    },
    turnTo: {
      sv: 'Har någon hotat er? Anmäl det till polisen på 114 14.',
      en: 'Has anyone threatened you? Report it to the police on 114 14.',
    },
  },
  residents: {
    why: {
      sv: 'ta reda på vad som behövs för att du ska vara trygg där du bor och kunna vara med och påverka',
      en: 'find out what is needed for you to be safe where you live and able to have a say',
    },
    whom: { sv: 'Vi frågar alla som bor i kommunen.', en: 'We are asking everyone who lives in the municipality.' },
    about: {
      sv: 'Frågorna handlar om din ort. Vi frågar aldrig vad du själv tycker i politik eller religion, och aldrig om en viss person.',
      en: 'The questions are about your area. We never ask what you yourself think about politics or religion, and never about a particular person.',
    },
    turnTo: {
      sv: 'Har någon hotat dig? Anmäl det till polisen på 114 14.',
      en: 'Has anyone threatened you? Report it to the police on 114 14.',
    },
  },
  anyone: {
    why: { sv: 'ta reda på vad som behövs', en: 'find out what is needed' },
    about: {
      sv: 'Vi frågar aldrig vad du själv tycker i politik eller religion, och aldrig om en viss person.',
      en: 'We never ask what you yourself think about politics or religion, and never about a particular person.',
    },
    turnTo: {
      sv: 'Har någon hotat dig? Anmäl det till polisen på 114 14.',
      en: 'Has anyone threatened you? Report it to the police on 114 14.',
    },
  },
};
