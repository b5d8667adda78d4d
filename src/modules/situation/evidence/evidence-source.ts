import type { Tx } from '#db/connection.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Claims } from '#modules/results/index.ts';

/** What evidence can come from: the result of a survey, a closed round of conversations, a share of a joint survey that was received, or what somebody brought home. */
export const sourceKinds = ['result', 'conversation', 'share', 'home'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A source by its thing in the thread. */
export type SourceRef = { kind: SourceKind; id: number };

/** `host` is who counted it, where that was somebody else. */
export type SourceListing = { id: number; title: string; day: Date; host?: string };

/**
 * Something that can be leaned on, as one sentence. `key` tells it from the others of the question; `nodeId` is what the finding then rests on
 * in the thread. `minor` ones are not shown until they are asked for.
 */
export type Offer = {
  key: number;
  nodeId: number;
  shownGroupId: number | null;
  label: string;
  sentence: string;
  minor?: boolean;
};

/** A source in a language: what was asked, part by part, and of each question what can be leaned on and what that bears. */
export type OpenSource = {
  sections: readonly { title?: string; questions: readonly { key: string; text: string }[] }[];
  offersOf: (questionKey: string) => Promise<Offer[]>;
  claimsOf: (questionKey: string) => Claims;
};

export type EvidenceSource = {
  /** The newest first. */
  list: (db: Tx) => Promise<SourceListing[]>;
  /** Undefined when there is none here. */
  open: (db: Tx, id: number, locale: Locale) => Promise<OpenSource | undefined>;
  /** What all evidence from it bears, and does not. */
  claims: (locale: Locale) => Claims;
};
