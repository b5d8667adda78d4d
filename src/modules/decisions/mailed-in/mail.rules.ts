import type { SenderCheck } from '#platform/mail/check-sender.ts';
import { sameDesignation } from '../extract/designations-in-text.ts';

export type MailReason =
  | 'not-authenticated'
  | 'not-checked'
  | 'unknown-sender'
  | 'automatic'
  | 'own-mail'
  | 'other-matter'
  | 'unreadable'
  | 'too-many-files'
  | 'the-same';

/** On what ground mail from an address is put in its matter at once. */
export type AcceptedAs = 'member' | 'registrar' | 'domain';

/** What is known of a message when it is weighed. */
export type Weighed = {
  /** Undefined: the message could not be taken apart. */
  message: { isAutomatic: boolean; files: number } | undefined;
  check: SenderCheck;
  acceptedAs: AcceptedAs | undefined;
  /** It is a letter of ours that has come back. */
  isOwn: boolean;
  /** What became of the same message when it came before, the best of them. */
  before: 'placed' | 'other' | undefined;
  /** Letters that a program has sent from the same address to this matter in a day: with the same subject, and in all. */
  automatic: { same: number; all: number };
  otherMatterId: number | undefined;
};

export type Verdict = {
  state: 'placed' | 'quarantined' | 'repeated';
  reason: MailReason | null;
};

export const mostFiles = 500;
const mostAutomatic = 5;
const mostAutomaticWithFiles = 50;

/**
 * Where a message goes: into its matter, to a person who looks at it first, or nowhere because it is here already. What goes round between two
 * programs is taken once; nothing is ever answered.
 */
export function weighMail(mail: Weighed): Verdict {
  if (!mail.message) return { state: 'quarantined', reason: 'unreadable' };
  if (mail.isOwn) return { state: 'repeated', reason: 'own-mail' };
  const isKnown = mail.check.outcome === 'authenticated' && mail.acceptedAs !== undefined;
  // A false copy that came first must not stand in the way of the true letter.
  if (mail.before === 'placed' || (mail.before === 'other' && !isKnown))
    return { state: 'repeated', reason: 'the-same' };
  const { isAutomatic, files } = mail.message;
  if (isAutomatic && goesRound(mail.automatic, isKnown && files > 0)) return { state: 'repeated', reason: 'automatic' };
  if (mail.check.outcome !== 'authenticated') return { state: 'quarantined', reason: mail.check.outcome };
  if (mail.acceptedAs === undefined) return { state: 'quarantined', reason: 'unknown-sender' };
  if (files > mostFiles) return { state: 'quarantined', reason: 'too-many-files' };
  if (mail.otherMatterId !== undefined) return { state: 'quarantined', reason: 'other-matter' };
  return { state: 'placed', reason: isAutomatic ? 'automatic' : null };
}

/** Case systems send extracts by themselves, several a day and under one subject: of those that bring files only a flood is stopped. */
function goesRound(automatic: Weighed['automatic'], bringsFiles: boolean): boolean {
  return bringsFiles ? automatic.all >= mostAutomaticWithFiles : automatic.same > 0 || automatic.all >= mostAutomatic;
}

/** The subject without what replies and programs put before it. */
export function plainSubject(subject: string): string {
  const before = /^\s*(re|sv|vb|fw|fwd|aw|auto|autosvar|automatic reply|automatiskt svar|ang)\s*:\s*/i;
  let plain = subject;
  while (before.test(plain)) plain = plain.replace(before, '');
  return plain.trim().toLocaleLowerCase('sv');
}

/** The other matter that the numbers belong to; undefined when one of them belongs to this matter, or none to any, or to several others. */
export function otherMatter(
  found: readonly string[],
  designations: readonly { matterId: number; value: string }[],
  matterId: number,
): number | undefined {
  const owners = designations.filter(({ value }) => found.some((one) => sameDesignation(one, value)));
  if (owners.some((one) => one.matterId === matterId)) return undefined;
  const others = new Set(owners.map((one) => one.matterId));
  return others.size === 1 ? [...others][0] : undefined;
}
