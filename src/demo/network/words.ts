import type { NetworkNeedKey } from '#content/network-needs.ts';
import type { OutsideName } from '#src/demo/network/parties.ts';

const talks = 'hard-talks';
const online = 'online';
const where = 'where-to-turn';

/** Needs that parties let the network count. Three of them have the same. */
export const needsOf: readonly { name: OutsideName; needs: readonly NetworkNeedKey[] }[] = [
  { name: 'Ängsberga kommun', needs: [talks, where] },
  { name: 'Storlida kommun', needs: [talks, online, 'civil-society'] },
  { name: 'Klippuddens kommun', needs: [talks, online] },
  { name: 'Björnängs kommun', needs: [online, talks] },
  { name: 'Myrtjärns kommun', needs: [where, 'concern-routine'] },
];

export const experiences = [
  {
    title: 'Tre frågor på arbetsplatsträffen räckte långt',
    background:
      'Ängsberga har elva arbetsplatser med färre än femton anställda. En enkät hade inte kunnat redovisas för någon av dem.',
    how: 'Cheferna fick en sida att hålla i. Varje arbetslag pratade i tjugo minuter och skrev ett gemensamt svar.',
    successFactors: 'Frågorna var desamma överallt. Ingen behövde säga vem som tyckte vad.',
    challenges: 'Två arbetslag hann inte. De som arbetar natt fick en egen tid först efter tre veckor.',
  },
  {
    title: 'Vi väntade för länge med att fråga',
    background: 'Storlida hade en plan från 2021 som byggde på rikets siffror.',
    how: 'Efter första träffen bestämde ledningsgruppen att fråga alla anställda i januari.',
    successFactors: 'Kommunchefen skrev själv till cheferna om varför.',
    challenges: 'Planen och frågorna kom i fel ordning. Det kostade ett halvår.',
  },
] as const;
