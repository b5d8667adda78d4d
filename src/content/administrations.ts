import type { Bilingual } from './bilingual.ts';

/** A service line: units of one are merged with each other first when reporting groups are proposed. */
export type ServiceLine = { key: string; name: Bilingual };

/** An administration that is usual in a small municipality, to propose and be renamed. */
export type UsualAdministration = {
  key: string;
  name: Bilingual;
  /** The abbreviation that is usual in memoranda. */
  short: string;
  /** Key of the usual committee it serves. */
  committee: string;
  units: readonly { name: Bilingual; serviceLine: string }[];
};

/** A decision-making body that is usual in a small municipality. */
export type UsualCommittee = {
  key: string;
  name: Bilingual;
  short: string;
  kind: 'assembly' | 'executive' | 'committee' | 'sub-committee';
  /**
   * Whether it is normally an authority, and a personal-data controller, of its own (TF 2 kap., OSL 8 kap. 2 §).
   * The assembly and sub-committees are not.
   */
  authority: boolean;
};

/** Service lines of a municipality, in the order they are proposed. */
export const SERVICE_LINES: readonly ServiceLine[] = [
  { key: 'ledning', name: { sv: 'Ledning och stöd', en: 'Management and support' } },
  { key: 'forskola', name: { sv: 'Förskola', en: 'Preschool' } },
  { key: 'skola', name: { sv: 'Grundskola och fritidshem', en: 'Compulsory school and after-school care' } },
  { key: 'gymnasium', name: { sv: 'Gymnasium och vuxenutbildning', en: 'Upper secondary and adult education' } },
  { key: 'elevhalsa', name: { sv: 'Elevhälsa', en: 'Pupil health' } },
  { key: 'aldreomsorg', name: { sv: 'Äldreomsorg', en: 'Care of older people' } },
  {
    key: 'funktionsstod',
    name: { sv: 'Stöd till personer med funktionsnedsättning', en: 'Support to people with disabilities' },
  },
  { key: 'ifo', name: { sv: 'Individ- och familjeomsorg', en: 'Individual and family services' } },
  { key: 'vard', name: { sv: 'Hälso- och sjukvård', en: 'Municipal health care' } },
  { key: 'kultur', name: { sv: 'Kultur och bibliotek', en: 'Culture and libraries' } },
  { key: 'fritid', name: { sv: 'Fritid och unga', en: 'Leisure and young people' } },
  { key: 'teknik', name: { sv: 'Gator, vatten och fastigheter', en: 'Streets, water and buildings' } },
  { key: 'service', name: { sv: 'Måltider och lokalvård', en: 'Meals and cleaning' } },
  { key: 'miljo', name: { sv: 'Miljö och bygglov', en: 'Environment and building permits' } },
  { key: 'raddning', name: { sv: 'Räddningstjänst', en: 'Rescue service' } },
  { key: 'arbetsmarknad', name: { sv: 'Arbetsmarknad och integration', en: 'Labour market and integration' } },
];

/** Bodies of a small municipality; many have only the first three and a social welfare committee. */
export const USUAL_COMMITTEES: readonly UsualCommittee[] = [
  {
    key: 'kf',
    name: { sv: 'Kommunfullmäktige', en: 'Municipal assembly' },
    short: 'KF',
    kind: 'assembly',
    authority: false,
  },
  {
    key: 'ks',
    name: { sv: 'Kommunstyrelsen', en: 'Executive committee' },
    short: 'KS',
    kind: 'executive',
    authority: true,
  },
  {
    key: 'ksau',
    name: { sv: 'Kommunstyrelsens arbetsutskott', en: 'Working sub-committee of the executive committee' },
    short: 'KSAU',
    kind: 'sub-committee',
    authority: false,
  },
  {
    key: 'bun',
    name: { sv: 'Barn- och utbildningsnämnden', en: 'Children and education committee' },
    short: 'BUN',
    kind: 'committee',
    authority: true,
  },
  {
    key: 'sn',
    name: { sv: 'Socialnämnden', en: 'Social welfare committee' },
    short: 'SN',
    kind: 'committee',
    authority: true,
  },
  {
    key: 'kfn',
    name: { sv: 'Kultur- och fritidsnämnden', en: 'Culture and leisure committee' },
    short: 'KFN',
    kind: 'committee',
    authority: true,
  },
  {
    key: 'sbn',
    name: { sv: 'Samhällsbyggnadsnämnden', en: 'Community planning committee' },
    short: 'SBN',
    kind: 'committee',
    authority: true,
  },
  {
    key: 'mbn',
    name: { sv: 'Miljö- och byggnadsnämnden', en: 'Environment and building committee' },
    short: 'MBN',
    kind: 'committee',
    authority: true,
  },
];

/** Administrations of a small municipality with their usual units. Names are proposals, to be edited. */
export const USUAL_ADMINISTRATIONS: readonly UsualAdministration[] = [
  {
    key: 'klf',
    name: { sv: 'Kommunledningsförvaltningen', en: 'Municipal executive administration' },
    short: 'KLF',
    committee: 'ks',
    units: [
      { name: { sv: 'Kansli och kommunikation', en: 'Secretariat and communications' }, serviceLine: 'ledning' },
      { name: { sv: 'Ekonomi', en: 'Finance' }, serviceLine: 'ledning' },
      { name: { sv: 'Personal', en: 'Human resources' }, serviceLine: 'ledning' },
      { name: { sv: 'It', en: 'IT' }, serviceLine: 'ledning' },
      {
        name: { sv: 'Arbetsmarknad och integration', en: 'Labour market and integration' },
        serviceLine: 'arbetsmarknad',
      },
      { name: { sv: 'Räddningstjänsten', en: 'Rescue service' }, serviceLine: 'raddning' },
    ],
  },
  {
    key: 'buf',
    name: { sv: 'Barn- och utbildningsförvaltningen', en: 'Children and education administration' },
    short: 'BUF',
    committee: 'bun',
    units: [
      { name: { sv: 'Utbildningskontoret', en: 'Education office' }, serviceLine: 'ledning' },
      { name: { sv: 'Förskolan', en: 'The preschool' }, serviceLine: 'forskola' },
      { name: { sv: 'Grundskolan', en: 'The compulsory school' }, serviceLine: 'skola' },
      { name: { sv: 'Gymnasieskolan', en: 'The upper secondary school' }, serviceLine: 'gymnasium' },
      { name: { sv: 'Vuxenutbildningen', en: 'Adult education' }, serviceLine: 'gymnasium' },
      { name: { sv: 'Elevhälsan', en: 'Pupil health' }, serviceLine: 'elevhalsa' },
    ],
  },
  {
    key: 'sf',
    name: { sv: 'Socialförvaltningen', en: 'Social welfare administration' },
    short: 'SF',
    committee: 'sn',
    units: [
      { name: { sv: 'Socialkontoret', en: 'Social welfare office' }, serviceLine: 'ledning' },
      { name: { sv: 'Hemtjänsten', en: 'Home care' }, serviceLine: 'aldreomsorg' },
      { name: { sv: 'Särskilt boende', en: 'Residential care' }, serviceLine: 'aldreomsorg' },
      { name: { sv: 'Stöd enligt LSS', en: 'Support under the LSS act' }, serviceLine: 'funktionsstod' },
      { name: { sv: 'Individ- och familjeomsorgen', en: 'Individual and family services' }, serviceLine: 'ifo' },
      { name: { sv: 'Hälso- och sjukvården', en: 'Municipal health care' }, serviceLine: 'vard' },
    ],
  },
  {
    key: 'kff',
    name: { sv: 'Kultur- och fritidsförvaltningen', en: 'Culture and leisure administration' },
    short: 'KFF',
    committee: 'kfn',
    units: [
      { name: { sv: 'Biblioteket', en: 'The library' }, serviceLine: 'kultur' },
      { name: { sv: 'Kulturskolan', en: 'The school of arts' }, serviceLine: 'kultur' },
      { name: { sv: 'Fritidsgårdarna', en: 'The youth centres' }, serviceLine: 'fritid' },
      { name: { sv: 'Idrottsanläggningarna', en: 'The sports facilities' }, serviceLine: 'fritid' },
    ],
  },
  {
    key: 'sbf',
    name: { sv: 'Samhällsbyggnadsförvaltningen', en: 'Community planning administration' },
    short: 'SBF',
    committee: 'sbn',
    units: [
      { name: { sv: 'Gator och parker', en: 'Streets and parks' }, serviceLine: 'teknik' },
      { name: { sv: 'Vatten och avlopp', en: 'Water and sewerage' }, serviceLine: 'teknik' },
      { name: { sv: 'Fastigheter', en: 'Buildings' }, serviceLine: 'teknik' },
      { name: { sv: 'Måltider', en: 'Meals' }, serviceLine: 'service' },
      { name: { sv: 'Lokalvård', en: 'Cleaning' }, serviceLine: 'service' },
    ],
  },
  {
    key: 'mob',
    name: { sv: 'Miljö- och byggförvaltningen', en: 'Environment and building administration' },
    short: 'MOB',
    committee: 'mbn',
    units: [
      { name: { sv: 'Miljö och hälsa', en: 'Environment and health' }, serviceLine: 'miljo' },
      { name: { sv: 'Bygglov och kartor', en: 'Building permits and maps' }, serviceLine: 'miljo' },
    ],
  },
];
