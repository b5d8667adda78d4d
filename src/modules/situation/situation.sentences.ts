import type { Locale } from '#platform/i18n/locale.ts';
import { findingTexts } from './finding.texts.ts';
import { needTexts } from './need.texts.ts';
import { suggestFindingsTexts } from './suggest-findings/suggest-findings.texts.ts';

type Sentence = Record<Locale, (details: Record<string, unknown>) => string>;

/** What each command of the module reads like in the history. */
export const situationSentences: Record<string, Sentence> = {
  'finding.add': ofFinding('added'),
  'finding.change': ofFinding('changed'),
  'finding.remove': ofFinding('removed'),
  'finding.add-evidence': ofFinding('evidenceAdded'),
  'finding.remove-evidence': ofFinding('evidenceRemoved'),
  // In histories from when conversations and shares were picked by commands of their own.
  'finding.add-from-conversation': ofFinding('added'),
  'finding.add-from-share': ofFinding('added'),
  'finding.add-conversation-evidence': ofFinding('evidenceAdded'),
  'finding.add-share-evidence': ofFinding('evidenceAdded'),
  'finding.remove-conversation-evidence': ofFinding('evidenceRemoved'),
  'need.add': ofNeed('added'),
  'need.change': ofNeed('changed'),
  'need.remove': ofNeed('removed'),
  'need.rank': ofNeed('ranked'),
  'need.move': ofNeed('moved'),
  'need.unrank': ofNeed('unranked'),
  'need.confirm': ofNeed('confirmed'),
  'suggestion.accept': ofSuggestion('accepted'),
  'suggestion.dismiss': ofSuggestion('dismissed'),
  'suggestion.take-back': ofSuggestion('takenBack'),
};

function ofFinding(what: keyof typeof findingTexts.sv.history): Sentence {
  return {
    sv: ({ title }) => findingTexts.sv.history[what](String(title)),
    en: ({ title }) => findingTexts.en.history[what](String(title)),
  };
}

function ofNeed(what: keyof typeof needTexts.sv.history): Sentence {
  return {
    sv: ({ title, rank }) => needTexts.sv.history[what](String(title), String(rank)),
    en: ({ title, rank }) => needTexts.en.history[what](String(title), String(rank)),
  };
}

function ofSuggestion(what: keyof typeof suggestFindingsTexts.sv.history): Sentence {
  return {
    sv: ({ title }) => suggestFindingsTexts.sv.history[what](String(title)),
    en: ({ title }) => suggestFindingsTexts.en.history[what](String(title)),
  };
}
