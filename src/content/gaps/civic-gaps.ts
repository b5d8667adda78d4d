import type { WrittenGap } from './gap.ts';

/** What an office, an association and a home meet, and what those who live there lack. */
export const CIVIC_GAPS: readonly WrittenGap[] = [
  {
    key: 'vald-vart',
    asking: ['electedThreatened', 'officeAffected'],
    lacking: 'C7',
    means: {
      sv: 'Förtroendevalda möter hot, och många vet inte vart de ska vända sig. Den som är vald har ingen chef att fråga.',
      en: 'Elected representatives meet threats, and many do not know where to turn. Those elected have no manager to ask.',
    },
    needs: {
      sv: 'En känd väg för förtroendevalda som blir hotade.',
      en: 'A known route for elected representatives who are threatened.',
    },
    sources: ['Lag (2023:196) 4 § 1', 'Brå, Det brottsförebyggande arbetet i Sverige (2024)'],
  },
  {
    key: 'vald-stod',
    asking: ['electedThreatened', 'officeAffected'],
    lacking: 'H9',
    means: {
      sv: 'Förtroendevalda möter hot och får för lite stöd. Det kan göra att färre vill ha uppdrag.',
      en: 'Elected representatives meet threats and get too little support. It may make fewer willing to hold office.',
    },
    needs: {
      sv: 'Stöd från kommunen före, under och efter ett hot.',
      en: 'Support from the municipality before, during and after a threat.',
    },
    sources: ['Lag (2023:196) 4 § 1', 'Brå, Det brottsförebyggande arbetet i Sverige (2024)'],
  },
  {
    key: 'forening-kontakt',
    asking: ['associationHated', 'associationNoticed'],
    lacking: 'C8',
    means: {
      sv: 'Föreningar märker hat, hot eller värvning, men vet inte vem i kommunen de ska tala med.',
      en: 'Associations notice hatred, threats or recruiting, but do not know whom in the municipality to talk to.',
    },
    needs: {
      sv: 'En fast kontakt i kommunen för föreningar.',
      en: 'A set contact in the municipality for associations.',
    },
    sources: ['Lag (2023:196) 12 §', 'Wimelius m.fl., Journal for Deradicalization (2020)'],
  },
  {
    key: 'forening-rutin',
    asking: ['associationHated', 'associationNoticed'],
    lacking: 'K11',
    means: {
      sv: 'Föreningar möter hot utan en rutin. Där finns inte alltid den hjälp som en arbetsgivare kan ge.',
      en: 'Associations meet threats without a routine. They do not always have the help that an employer can give.',
    },
    needs: { sv: 'En enkel rutin som föreningar kan använda.', en: 'A simple routine that associations can use.' },
    sources: ['CVE, metodstöd', 'Lag (2023:196) 4 § 1'],
  },
  {
    key: 'forening-samtal',
    asking: ['associationNoticed'],
    lacking: 'D10',
    means: {
      sv: 'Föreningar märker sådant som kräver att någon vuxen tar upp det. Många ledare känner sig inte trygga i det.',
      en: 'Associations notice things that an adult must bring up. Many leaders do not feel confident in doing so.',
    },
    needs: {
      sv: 'Stöd till ledare i föreningar, till exempel övning i samtal.',
      en: 'Support to leaders of associations, for example practice in conversations.',
    },
    sources: ['MUCF, Knäck koden! (2017)', 'CVE, metodstöd, samtalsstöd'],
  },
  {
    key: 'invanare-hjalp',
    asking: ['noticedAtHome'],
    lacking: 'C9',
    means: {
      sv: 'Invånare märker hat, hot eller rykten där de bor, men vet inte vart de ska vända sig om de är oroliga för någon.',
      en: 'Residents notice hatred, threats or rumours where they live, but do not know where to turn if they are concerned for someone.',
    },
    needs: {
      sv: 'En sida och ett blad som visar vägen till hjälp.',
      en: 'A page and a sheet that show the way to help.',
    },
    sources: ['Lag (2023:196) 12 §', 'Mänsklig säkerhet (2018)'],
  },
];
