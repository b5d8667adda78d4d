import type { Bilingual } from './bilingual.ts';

/**
 * Whom a measure is for: ages, roles and places. Never a view, a faith or an origin: to choose people by what they are taken to think
 * is what this work must not do (regeringsformen 2 kap. 3 och 6 §§).
 */
export type TargetGroup = {
  key: string;
  name: Bilingual;
  kind: 'children' | 'adults' | 'workforce' | 'partners' | 'support';
};

/** The groups to choose from, in the order they are shown. */
export const TARGET_GROUPS: readonly TargetGroup[] = [
  { key: 'forskolebarn', kind: 'children', name: { sv: 'Barn i förskolan', en: 'Children in preschool' } },
  { key: 'lagre-aldrar', kind: 'children', name: { sv: 'Elever i årskurs F–6', en: 'Pupils up to year 6' } },
  { key: 'hogstadiet', kind: 'children', name: { sv: 'Elever i årskurs 7–9', en: 'Pupils in years 7–9' } },
  { key: 'gymnasiet', kind: 'children', name: { sv: 'Elever i gymnasieskolan', en: 'Upper secondary pupils' } },
  {
    key: 'fritid',
    kind: 'children',
    name: { sv: 'Barn och unga på fritiden', en: 'Children and young people in their leisure time' },
  },
  { key: 'unga-vuxna', kind: 'adults', name: { sv: 'Unga vuxna', en: 'Young adults' } },
  { key: 'vardnadshavare', kind: 'adults', name: { sv: 'Vårdnadshavare', en: 'Parents and guardians' } },
  { key: 'invanare', kind: 'adults', name: { sv: 'Alla invånare', en: 'All residents' } },
  { key: 'alla-anstallda', kind: 'workforce', name: { sv: 'Alla anställda', en: 'All staff' } },
  {
    key: 'moter-unga',
    kind: 'workforce',
    name: { sv: 'Anställda som möter barn och unga', en: 'Staff who meet children and young people' },
  },
  {
    key: 'moter-invanare',
    kind: 'workforce',
    name: { sv: 'Anställda som möter invånare', en: 'Staff who meet residents' },
  },
  { key: 'chefer', kind: 'workforce', name: { sv: 'Chefer', en: 'Managers' } },
  {
    key: 'nyckelpersoner',
    kind: 'workforce',
    name: { sv: 'Nyckelpersoner och kontaktpersoner', en: 'Key persons and contact persons' },
  },
  { key: 'fortroendevalda', kind: 'workforce', name: { sv: 'Förtroendevalda', en: 'Elected representatives' } },
  { key: 'foreningar', kind: 'partners', name: { sv: 'Föreningar', en: 'Associations' } },
  { key: 'trossamfund', kind: 'partners', name: { sv: 'Trossamfund', en: 'Faith communities' } },
  {
    key: 'naringsliv',
    kind: 'partners',
    name: { sv: 'Näringsliv och bostadsbolag', en: 'Businesses and housing companies' },
  },
  {
    key: 'minoriteter',
    kind: 'partners',
    name: { sv: 'Nationella minoriteters organisationer', en: 'Organisations of the national minorities' },
  },
  {
    key: 'utsatta',
    kind: 'support',
    name: { sv: 'Den som har utsatts för hot eller hat', en: 'People exposed to threats or hatred' },
  },
  { key: 'anhoriga', kind: 'support', name: { sv: 'Anhöriga som söker stöd', en: 'Relatives who seek support' } },
  {
    key: 'vill-lamna',
    kind: 'support',
    name: {
      sv: 'Den som själv söker hjälp att lämna en våldsam miljö',
      en: 'People who themselves seek help to leave a violent environment',
    },
  },
];
