import type { WrittenGap } from './gap.ts';

/** What working with others, and having a task, asks of staff. */
export const TOGETHER_GAPS: readonly WrittenGap[] = [
  {
    key: 'ansvar',
    asking: ['somethingNoticed', 'noticedOften'],
    lacking: 'F1',
    means: {
      sv: 'Det händer saker som någon ska ha hand om, men många vet inte vem det är.',
      en: 'Things happen that somebody is to take care of, but many do not know who that is.',
    },
    needs: {
      sv: 'Ett utpekat ansvar i varje förvaltning, känt av alla.',
      en: 'A named responsibility in every administration, known to all.',
    },
    sources: ['Kalmar, remissvar på handlingsplan (2018)', 'Strömsund, projekt STAD'],
  },
  {
    key: 'sekretess',
    asking: ['secrecyInTheWay', 'partners'],
    lacking: 'D2',
    means: {
      sv: 'Samarbete kräver att man vet vad man får berätta. Den som är osäker kan säga mindre än lagen tillåter.',
      en: 'Collaboration asks that one knows what may be told. Those who are unsure may say less than the law allows.',
    },
    needs: {
      sv: 'Kunskap om sekretess, med exempel på vad som går att säga.',
      en: 'Knowledge of secrecy, with examples of what can be said.',
    },
    sources: ['Brå, Samverkan i lokalt brottsförebyggande arbete (2020)', 'Lag (2025:170)'],
  },
  {
    key: 'ratt-person',
    asking: ['partners'],
    lacking: 'E9',
    means: {
      sv: 'Många samarbetar redan med andra, men har svårt att få tag i rätt person.',
      en: 'Many already work with others, but find it difficult to reach the right person.',
    },
    needs: {
      sv: 'En lista över vem som gör vad, som någon håller aktuell.',
      en: 'A list of who does what, which somebody keeps up to date.',
    },
    sources: ['Brå, Samverkan i lokalt brottsförebyggande arbete (2020)'],
  },
  {
    key: 'rutin-ovad',
    asking: ['threatened', 'affected', 'hatredNoticed'],
    lacking: 'C6',
    means: {
      sv: 'Hot eller hat finns i arbetet, men många har inte gått igenom en rutin för hot tillsammans. Då sitter den inte när den behövs.',
      en: 'Threats or hatred are part of the work, but many have not gone through a routine for threats together. Then it is not known when it is needed.',
    },
    needs: {
      sv: 'En rutin för hot, och ett möte om året där den tas upp igen.',
      en: 'A routine for threats, and one meeting a year where it is taken up again.',
    },
    sources: ['Arbetsmiljölagen, systematiskt arbetsmiljöarbete', 'CVE, metodstöd'],
  },
  {
    key: 'uppdrag-tid',
    asking: ['expected'],
    lacking: 'F2',
    means: {
      sv: 'Uppdraget är tydligt, men tiden saknas. Då är risken stor att det inte blir gjort.',
      en: 'The task is clear, but the time is lacking. Then there is a great risk that it is not done.',
    },
    needs: { sv: 'Tid som är avsatt och står i ett beslut.', en: 'Time that is set aside and stands in a decision.' },
    sources: ['Brå och Länsstyrelsen Norrbotten (2016)', 'Strömsund, projekt STAD'],
  },
];
