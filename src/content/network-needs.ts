import type { Bilingual } from './bilingual.ts';

/**
 * A kind of need that those who take part in a network can say that they have. The wording is ours; `sources` name the law, the guidance or the reports
 * that point at it (as in `gaps/`). There is nothing free to write: what several have is then the same, and no wording points anyone out.
 */
export type NetworkNeed = { name: Bilingual; sources: readonly string[] };

export const networkNeeds = {
  'where-to-turn': {
    name: {
      sv: 'Veta vart man vänder sig med en oro om våldsbejakande extremism',
      en: 'Knowing where to turn with a concern about violent extremism',
    },
    sources: ['CVE, metodstöd', 'FoU Välfärd Värmland 2015:3'],
  },
  'concern-routine': {
    name: { sv: 'En rutin för oro som är känd och övad', en: 'A routine for concerns that is known and practised' },
    sources: ['CVE, metodstöd', 'Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  'threat-routine': {
    name: {
      sv: 'En rutin när anställda eller förtroendevalda hotas',
      en: 'A routine when employees or elected representatives are threatened',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'Lag (2023:196) 4 § 1, följder'],
  },
  'after-threats': {
    name: { sv: 'Stöd till den som har blivit hotad', en: 'Support for those who have been threatened' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  'hard-talks': {
    name: { sv: 'Samtal om svåra frågor i klassrummet', en: 'Talking about hard questions in the classroom' },
    sources: ['Skolverket, Skolans roll (2018)', 'MUCF, Knäck koden! (2017)'],
  },
  'meeting-hatred': {
    name: { sv: 'Att möta hat och hatiska ord i vardagen', en: 'Meeting hatred and hateful words in everyday work' },
    sources: ['CVE, metodstöd, samtalsstöd'],
  },
  online: {
    name: { sv: 'Kunskap om det som sker på nätet', en: 'Knowledge of what goes on online' },
    sources: ['CVE, metodstöd', 'Ramboll för CVE (2021)'],
  },
  training: {
    name: { sv: 'Grundutbildning för dem som möter invånare', en: 'Basic training for those who meet residents' },
    sources: ['Strömsund, projekt STAD', 'Ramboll för CVE (2021)'],
  },
  'opinion-and-violence': {
    name: {
      sv: 'Skilja en åsikt från stöd till våld',
      en: 'Telling an opinion from support for violence',
    },
    sources: ['Regeringsformen 2 kap. 1 §', 'Lag (2023:196) 4 § 1'],
  },
  'sharing-information': {
    name: {
      sv: 'Veta vad som får sägas mellan myndigheter',
      en: 'Knowing what may be said between authorities',
    },
    sources: ['Brå, Samverkan i lokalt brottsförebyggande arbete (2020)', 'Lag (2025:170)'],
  },
  responsibility: {
    name: { sv: 'Klart vem som ansvarar för vad', en: 'It is clear who is responsible for what' },
    sources: ['Kalmar, remissvar på handlingsplan (2018)', 'Strömsund, projekt STAD'],
  },
  'time-and-mandate': {
    name: { sv: 'Tid och uppdrag för samordning', en: 'Time and a mandate for coordination' },
    sources: ['Brå och Länsstyrelsen Norrbotten (2016)', 'Strömsund, projekt STAD'],
  },
  'local-picture': {
    name: { sv: 'En lägesbild ur det egna underlaget', en: 'A picture of the situation from evidence of one’s own' },
    sources: ['Brå, Ta fram en kartläggning och lägesbild', 'Lag (2023:196) 4 § 2'],
  },
  'plan-and-follow-up': {
    name: { sv: 'En plan som följs upp', en: 'A plan that is followed up' },
    sources: ['Lag (2023:196) 6 §', 'Segerstedtinstitutet och SKR, Vi har en plan (2022)'],
  },
  'civil-society': {
    name: { sv: 'Kontakt med föreningar och trossamfund', en: 'Contact with associations and faith communities' },
    sources: ['Lag (2023:196) 12 §', 'Wimelius m.fl., Journal for Deradicalization (2020)'],
  },
  'leaving-support': {
    name: {
      sv: 'Stöd till den som vill lämna, och till anhöriga',
      en: 'Support for those who want to leave, and for relatives',
    },
    sources: ['CVE, metodstöd', 'Nationella samordnaren mot våldsbejakande extremism (2016)'],
  },
} as const satisfies Record<string, NetworkNeed>;

export type NetworkNeedKey = keyof typeof networkNeeds;

/** The keys in the order that they are shown. */
export const networkNeedKeys = Object.keys(networkNeeds) as [NetworkNeedKey, ...NetworkNeedKey[]]; // the keys of the object above, which is not empty

/** The kind's name. RangeError for a key that is no kind. */
export function needName(key: string, locale: keyof Bilingual): string {
  const known: Record<string, NetworkNeed> = networkNeeds;
  const need = Object.hasOwn(known, key) ? known[key] : undefined;
  if (!need) throw new RangeError(`no kind of need: ${key}`);
  return need.name[locale];
}
