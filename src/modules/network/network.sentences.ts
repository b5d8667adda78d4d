import type { AuditSentences } from '#modules/access/index.ts';
import { feedTexts } from './calendar-feed/feed.texts.ts';
import { hostSentences } from './host.sentences.ts';
import { participationSentences } from './participation/participation.sentences.ts';
import { placeSentences } from './place.sentences.ts';

/** Of addresses that calendars read. */
const feedSentences: AuditSentences = {
  'network-feed.open': feedSentence('opened'),
  'network-feed.close': feedSentence('closed'),
  'participation-feed.open': feedSentence('opened'),
  'participation-feed.close': feedSentence('closed'),
  'party-feed.open': partyFeedSentence('openedByParty'),
  'party-feed.close': partyFeedSentence('closedByParty'),
};

function partyFeedSentence(what: 'openedByParty' | 'closedByParty') {
  return {
    sv: ({ party, title }: Record<string, unknown>) => feedTexts.sv[what](String(party), String(title)),
    en: ({ party, title }: Record<string, unknown>) => feedTexts.en[what](String(party), String(title)),
  };
}

function feedSentence(what: 'opened' | 'closed') {
  return {
    sv: ({ title }: Record<string, unknown>) => feedTexts.sv[what](String(title)),
    en: ({ title }: Record<string, unknown>) => feedTexts.en[what](String(title)),
  };
}

/** What each command of the module reads like in the history. */
export const networkSentences: AuditSentences = {
  ...hostSentences,
  ...placeSentences,
  ...participationSentences,
  ...feedSentences,
};
