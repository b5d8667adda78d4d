import type { Chart } from './chart.ts';

// For tests only: bars of every filling, a label from right to left, and a group that is not shown.
export const sampleBars: Chart = {
  title: 'Alla tillsammans och varje förvaltning',
  alt: 'Mellan 30 och 35 procent av alla vet helt säkert.',
  classes: [
    { label: 'Ja, helt säkert', fill: 1 },
    { label: 'Ja, delvis', fill: 2 },
    { label: 'Varken eller', fill: 3 },
    { label: 'Nej, knappast', fill: 4 },
    { label: 'Nej, inte alls', fill: 5 },
    { label: 'Vet inte', fill: 6 },
    { label: 'Svarade inte', fill: 7 },
  ],
  rows: [
    {
      label: 'Alla tillsammans',
      size: '673 svar',
      parts: [30, 20, 15, 12, 10, 8, 5].map((length, classAt) => ({ classAt, length, words: `≈${length} %` })),
    },
    {
      label: 'Barn & utbildning "Öst" <1>',
      size: '321 svar',
      parts: [
        { classAt: 0, length: 54.5, words: '50–60 %' },
        { classAt: 5, length: 45.5, words: '40–50 %' },
      ],
    },
    { label: 'الثقافة والترفيه', size: '12 svar', parts: [{ classAt: 0, length: 11, words: '≥10' }] },
    { label: 'Räddningstjänsten', size: '', parts: [], notShown: 'visas inte (för få svar)' },
  ],
};
