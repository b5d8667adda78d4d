import type { WrittenGap } from './gap.ts';

/** What leading such work asks of managers. */
export const MANAGER_GAPS: readonly WrittenGap[] = [
  {
    key: 'chef-stotta',
    asking: ['staffThreatened'],
    lacking: 'D7',
    means: {
      sv: 'Personal blir hotad, och cheferna känner sig inte trygga i att stötta dem.',
      en: 'Staff are threatened, and managers do not feel confident in supporting them.',
    },
    needs: {
      sv: 'Stöd till chefer vid hot: en plan, en person att fråga och övning.',
      en: 'Support to managers at threats: a plan, someone to ask and practice.',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'chef-rutin',
    asking: ['staffThreatened'],
    lacking: 'C5',
    means: {
      sv: 'Hot mot personal anmäls, men det finns ingen hel skriftlig rutin att följa.',
      en: 'Threats against staff are reported, but there is no complete written routine to follow.',
    },
    needs: { sv: 'En skriftlig rutin för hot mot anställda.', en: 'A written routine for threats against staff.' },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'chef-polisanmalan',
    asking: ['staffThreatened'],
    lacking: 'C11',
    means: {
      sv: 'Hot händer, men många chefer vet inte när de ska gå till polisen. Då blir det olika från gång till gång.',
      en: 'Threats happen, but many managers do not know when to go to the police. Then it differs from time to time.',
    },
    needs: {
      sv: 'Tydliga regler för när ett hot ska anmälas till polisen.',
      en: 'Clear rules for when a threat is to be reported to the police.',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'Lag (2023:196) 4 § 1'],
  },
  {
    key: 'chef-samla',
    asking: ['staffThreatened'],
    lacking: 'B7',
    means: {
      sv: 'Hot händer, men de samlas inte på ett ställe. Då syns inte om de blir fler eller var de sker.',
      en: 'Threats happen, but they are not gathered in one place. Then it cannot be seen whether they grow or where they happen.',
    },
    needs: {
      sv: 'Ett gemensamt sätt att samla händelser, utan namn på personer.',
      en: 'A common way to gather incidents, without names of persons.',
    },
    sources: ['Lag (2023:196) 4 § 1', 'Arbetsmiljölagen, systematiskt arbetsmiljöarbete'],
  },
  {
    key: 'plan-tid',
    asking: ['planIsClear'],
    lacking: 'F4',
    means: {
      sv: 'Planen säger tydligt vad som ska göras, men nästan ingen tid är avsatt för det.',
      en: 'The plan says clearly what is to be done, but hardly any time is set aside for it.',
    },
    needs: { sv: 'En andel av en tjänst, bestämd i ett beslut.', en: 'A share of a post, set by a decision.' },
    sources: ['Brå och Länsstyrelsen Norrbotten (2016)'],
  },
  {
    key: 'plan-ersattare',
    asking: ['planIsClear'],
    lacking: 'F5',
    means: {
      sv: 'Planen säger tydligt vad som ska göras, men det hänger på en enda person.',
      en: 'The plan says clearly what is to be done, but it hangs on one single person.',
    },
    needs: {
      sv: 'En utsedd ersättare för den som har ansvaret.',
      en: 'A named replacement for the one who is responsible.',
    },
    sources: ['Brå, Det brottsförebyggande arbetet i Sverige (2022)'],
  },
];
