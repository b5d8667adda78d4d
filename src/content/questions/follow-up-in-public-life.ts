import { type WrittenQuestion } from './question.ts';
import { CHANGE, CHANGED, YES_PARTLY_NO } from './scales.ts';

/** Area L, further: change as seen by elected representatives, associations and residents. */
export const FOLLOW_UP_IN_PUBLIC_LIFE: readonly WrittenQuestion[] = [
  {
    key: 'L8',
    area: 'L',
    version: 1,
    audiences: ['elected'],
    kind: 'scale',
    text: {
      sv: 'Hur trygg är du i ditt uppdrag jämfört med för ett år sedan?',
      en: 'How safe do you feel as an elected representative compared with a year ago?',
    },
    options: CHANGE,
    sensitive: true,
    protectedAnswers: CHANGED,
    purpose: {
      sv: 'Visar om skyddet för förtroendevalda har blivit bättre.',
      en: 'Shows whether the protection of elected representatives has improved.',
    },
    reveals: { sv: 'Behov av mer skydd', en: 'A need for more protection' },
    sources: ['Lag (2023:196) 6 §', 'Lag (2023:196) 4 § 1, följder'],
  },
  {
    key: 'L9',
    area: 'L',
    version: 1,
    audiences: ['managers', 'elected'],
    kind: 'single',
    text: {
      sv: 'Har planen ändrats efter det som kom fram förra gången?',
      en: 'Has the plan been changed by what came out last time?',
    },
    help: {
      sv: 'Med planen menar vi kommunens plan mot brott.',
      en: 'By the plan we mean the municipality’s plan against crime.',
    },
    options: YES_PARTLY_NO,
    sensitive: false,
    purpose: { sv: 'Ny kunskap ska synas i planen.', en: 'New knowledge should show in the plan.' },
    reveals: { sv: 'Behov av att uppdatera planen', en: 'A need to update the plan' },
    sources: ['Lag (2023:196) 6 §', 'Segerstedtinstitutet och SKR, Vi har en plan (2022)'],
  },
  {
    key: 'L10',
    area: 'L',
    version: 1,
    audiences: ['civil-society'],
    kind: 'scale',
    text: {
      sv: 'Hur är er kontakt med kommunen jämfört med för ett år sedan?',
      en: 'How is your contact with the municipality compared with a year ago?',
    },
    options: CHANGE,
    sensitive: false,
    purpose: { sv: 'Visar om dialogen har gett något.', en: 'Shows whether the dialogue has given anything.' },
    reveals: { sv: 'Behov av bättre dialog', en: 'A need for better dialogue' },
    sources: ['Lag (2023:196) 6 och 12 §§', 'Wimelius m.fl., Journal for Deradicalization (2020)'],
  },
  {
    key: 'L11',
    area: 'L',
    version: 1,
    audiences: ['residents'],
    kind: 'scale',
    text: {
      sv: 'Hur tryggt är det där du bor jämfört med för ett år sedan?',
      en: 'How safe is it where you live compared with a year ago?',
    },
    options: CHANGE,
    sensitive: false,
    purpose: { sv: 'Visar om åtgärderna märks i vardagen.', en: 'Shows whether measures are felt in everyday life.' },
    reveals: { sv: 'Behov av nya åtgärder på orten', en: 'A need for new local measures' },
    sources: ['Lag (2023:196) 6 §', 'SKR, Öppna jämförelser Trygghet och säkerhet (2019)'],
  },
];
