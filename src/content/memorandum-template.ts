import type { Bilingual } from './bilingual.ts';

export const memorandumKinds = ['memorandum', 'statement', 'delegation', 'information'] as const;
/** What the document is: a memorandum, a statement with alternatives, a decision made by delegation, or an item for information. */
export type MemorandumKind = (typeof memorandumKinds)[number];

export const memorandumStyles = ['att-clauses', 'numbered-sentences'] as const;
/** How proposals for decision are written. */
export type MemorandumStyle = (typeof memorandumStyles)[number];

/** A heading of a memorandum, in the order it stands. What its key is not a word of ours for is a text that an organisation asks for itself. */
export type MemorandumSection = {
  key: string;
  heading: Bilingual;
  /** Listed as remaining while nothing is written. Left out of the document all the same. */
  required: boolean;
  guide: Bilingual;
};

/** A question an organisation may ask of every matter. Which ones are asked is its own choice. */
export type Assessment = { key: string; heading: Bilingual; guide: Bilingual };

/**
 * The words before the proposals, by who decides: the body the memorandum goes to, or another body (normally the assembly) on its proposal.
 * Places: proposer, body, assembly (all as in running text) and decider, the post that decides by delegation.
 */
export type Introductions = { ownDecision: Bilingual; toAssembly: Bilingual };

/** Rules for memoranda differ between municipalities, so they are data. A memorandum keeps the template it was begun with. */
export type MemorandumTemplate = {
  key: string;
  version: number;
  name: Bilingual;
  /** What stands in the head of the document. */
  documentType: Bilingual;
  kind: MemorandumKind;
  style: MemorandumStyle;
  sections: readonly MemorandumSection[];
  introductions: Introductions;
  /** Keys of the assessments asked. */
  assessments: readonly string[];
  /** The body that memoranda of this kind go to unless something else is written; empty where the matter's committee says it. */
  addressee: string;
};
