import type { Bilingual } from './bilingual.ts';

/** The three levels as stored. What they are called is the organisation's choice. */
export const PREVENTION_LEVELS = ['universal', 'selective', 'indicated'] as const;

/** A level of prevention. */
export type PreventionLevel = (typeof PREVENTION_LEVELS)[number];

/** What a level means, whatever it is called. */
export const LEVEL_MEANINGS: Readonly<Record<PreventionLevel, Bilingual>> = {
  universal: {
    sv: 'Riktas till alla, till exempel alla elever eller alla invånare. Stärker demokrati, tillit och delaktighet.',
    en: 'Directed at everyone, for example all pupils or all residents. Strengthens democracy, trust and participation.',
  },
  selective: {
    sv: 'Riktas till platser och verksamheter där behovet är större. Bygger på lägesbilden, aldrig på vad enskilda tycker.',
    en: 'Directed at places and services where the need is greater. Rests on the situational picture, never on anyone’s views.',
  },
  indicated: {
    sv: 'Rutiner och vägar till stöd när någon behöver hjälp. Här står hur det går till, aldrig vem det gäller.',
    en: 'Routines and routes to support when someone needs help. It says how it is done, never whom it concerns.',
  },
};

/** Names of the three levels that an organisation can choose to show. */
export type LevelVocabulary = {
  key: string;
  name: Bilingual;
  levels: Readonly<Record<PreventionLevel, Bilingual>>;
  source: string;
};

/** Vocabularies found in Swedish plans. The first is the default. */
export const LEVEL_VOCABULARIES: readonly LevelVocabulary[] = [
  {
    key: 'framja-forebygga-forhindra',
    name: { sv: 'Främja, förebygga, förhindra', en: 'Promote, prevent, avert' },
    levels: {
      universal: { sv: 'Främja', en: 'Promote' },
      selective: { sv: 'Förebygga', en: 'Prevent' },
      indicated: { sv: 'Förhindra', en: 'Avert' },
    },
    source: 'Bollnäs kommun (2018)',
  },
  {
    key: 'generella-specifika-individinriktade',
    name: { sv: 'Generella, specifika och individinriktade insatser', en: 'General, specific and individual measures' },
    levels: {
      universal: { sv: 'Generella förebyggande insatser', en: 'General preventive measures' },
      selective: { sv: 'Specifika förebyggande insatser', en: 'Specific preventive measures' },
      indicated: { sv: 'Individinriktade förebyggande insatser', en: 'Individual preventive measures' },
    },
    source: 'Plan för arbete mot våldsbejakande extremism, antagen av ett kommunfullmäktige',
  },
  {
    key: 'universell-selektiv-indikerad',
    name: { sv: 'Universell, selektiv och indikerad prevention', en: 'Universal, selective and indicated prevention' },
    levels: {
      universal: { sv: 'Universell', en: 'Universal' },
      selective: { sv: 'Selektiv', en: 'Selective' },
      indicated: { sv: 'Indikerad', en: 'Indicated' },
    },
    source: 'Forskningens indelning',
  },
  {
    key: 'framjande-fore-under-efter',
    name: { sv: 'Främjande, före, under och efter', en: 'Promoting, before, during and after' },
    levels: {
      universal: { sv: 'Främjande', en: 'Promoting' },
      selective: { sv: 'Före', en: 'Before' },
      indicated: { sv: 'Under och efter', en: 'During and after' },
    },
    source: 'Göteborgs Stad',
  },
];
