import type { Bilingual } from './bilingual.ts';

/** A block of a strategy: a heading, and one sentence that tells the author what belongs under it. */
export type StrategyBlock = {
  /** Stable: the thread and later versions point at it. */
  key: string;
  heading: Bilingual;
  guide: Bilingual;
  /** `measures` is filled by the program from the measures; `text` is written. */
  kind: 'text' | 'measures';
  /** Whether what is written there should rest on a finding or a need. */
  restsOn: 'nothing' | 'findings' | 'needs';
};

/**
 * The skeleton of a strategy, from what real plans have in common and what consultation bodies found missing in them:
 * a local picture, definitions, clear responsibility, ties to structures that exist. No law prescribes the form.
 */
export const STRATEGY_TEMPLATE: { key: string; version: number; title: Bilingual; blocks: readonly StrategyBlock[] } = {
  key: 'strategi',
  version: 1,
  title: {
    sv: 'Strategi för demokrati och mot våldsbejakande extremism',
    en: 'Strategy for democracy and against violent extremism',
  },
  blocks: [
    {
      key: 'purpose',
      heading: { sv: 'Syfte och mål', en: 'Purpose and goals' },
      guide: {
        sv: 'Skriv varför kommunen har strategin och vad som ska vara annorlunda när den har använts.',
        en: 'Say why the municipality has the strategy, and what should be different once it has been used.',
      },
      kind: 'text',
      restsOn: 'needs',
    },
    {
      key: 'definitions',
      heading: { sv: 'Vad orden betyder', en: 'What the words mean' },
      guide: {
        sv: 'Förklara de ord ni använder så att skola, socialtjänst, fritid och polis menar samma sak. Det är inte förbjudet att ha en åsikt.',
        en: 'Explain the words you use, so that schools, social services, leisure and police mean the same thing. It is not forbidden to hold a view.',
      },
      kind: 'text',
      restsOn: 'nothing',
    },
    {
      key: 'situation',
      heading: { sv: 'Hur det ser ut hos oss', en: 'How things stand here' },
      guide: {
        sv: 'Sammanfatta den egna lägesbilden med källor och datum. Skriv vad ni inte vet, och nämn inga personer.',
        en: 'Sum up your own situational picture with sources and dates. Say what you do not know, and name no persons.',
      },
      kind: 'text',
      restsOn: 'findings',
    },
    {
      key: 'organisation',
      heading: { sv: 'Organisation och ansvar', en: 'Organisation and responsibility' },
      guide: {
        sv: 'Skriv vilken nämnd, vilken funktion och vilka förvaltningar som gör vad, med tjänster i stället för namn.',
        en: 'Say which committee, which function and which administrations do what, with posts instead of names.',
      },
      kind: 'text',
      restsOn: 'needs',
    },
    {
      key: 'collaboration',
      heading: { sv: 'Samverkan', en: 'Collaboration' },
      guide: {
        sv: 'Använd de grupper och överenskommelser som redan finns. Skriv vilka parter som deltar och vad de ska göra ihop.',
        en: 'Use the groups and agreements that already exist. Say which partners take part and what they are to do together.',
      },
      kind: 'text',
      restsOn: 'needs',
    },
    {
      key: 'measures',
      heading: { sv: 'Åtgärder', en: 'Measures' },
      guide: {
        sv: 'Åtgärderna hämtas hit, med behov, ansvarig, tid, vad som krävs och hur ni ser om de fungerar.',
        en: 'The measures are brought in here, with need, owner, time, what it takes and how you will see whether they work.',
      },
      kind: 'measures',
      restsOn: 'needs',
    },
    {
      key: 'competence',
      heading: { sv: 'Kunskap och utbildning', en: 'Knowledge and training' },
      guide: {
        sv: 'Skriv vem som behöver lära sig vad, i vilken form och hur lång tid det får ta.',
        en: 'Say who needs to learn what, in which form, and how much time it may take.',
      },
      kind: 'text',
      restsOn: 'needs',
    },
    {
      key: 'support',
      heading: { sv: 'Stöd till den som behöver det', en: 'Support for those who need it' },
      guide: {
        sv: 'Skriv vart den vänder sig som är utsatt, är anhörig eller vill lämna en våldsam miljö.',
        en: 'Say where to turn for anyone who is exposed, is a relative or wants to leave a violent environment.',
      },
      kind: 'text',
      restsOn: 'nothing',
    },
    {
      key: 'concern',
      heading: { sv: 'Rutin vid oro', en: 'Routine for concern' },
      guide: {
        sv: 'Skriv vem som kontaktas dag, kväll och helg, och vad som gäller för orosanmälan. Ge ingen lista över tecken på åsikter.',
        en: 'Say who is contacted by day, evening and weekend, and what applies to reporting concern. Give no list of signs of views.',
      },
      kind: 'text',
      restsOn: 'needs',
    },
    {
      key: 'communication',
      heading: { sv: 'Hur vi berättar', en: 'How we communicate' },
      guide: {
        sv: 'Skriv hur anställda, invånare och föreningar får veta vad som görs och vem de kan fråga.',
        en: 'Say how staff, residents and associations learn what is being done and whom they can ask.',
      },
      kind: 'text',
      restsOn: 'nothing',
    },
    {
      key: 'follow-up',
      heading: { sv: 'Uppföljning och ny version', en: 'Follow-up and revision' },
      guide: {
        sv: 'Skriv vem som följer upp, när det sker, vem som får rapporten och när strategin ska ses över. Minst vartannat år är ett krav om den också är kommunens åtgärdsplan.',
        en: 'Say who follows up, when, who gets the report and when the strategy is reviewed. At least every second year is a duty if it is also the municipality’s action plan.',
      },
      kind: 'text',
      restsOn: 'nothing',
    },
  ],
};
