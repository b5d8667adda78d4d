import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { command } from '#platform/command.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { roles } from '#platform/tenancy/roles.ts';

/** What a free text holds that should perhaps not be there: which rule says so, the words themselves, and the paragraph they stand in. */
export type ScreenFinding = { rule: string; certainty: 'certain' | 'possible'; words: string; passage: string };

/**
 * Judges what people write about the work, so that nothing is written about a person. What is certain is not accepted. What is possible is
 * shown with the reason; a person decides, and the decision is remembered. The rules are `foundations/screen`.
 */
export type Screen = {
  judge: (text: string) => ScreenFinding[];
  /** The reason, as it stands at the field. Findings of one certainty. */
  explain: (findings: readonly ScreenFinding[], locale: Locale) => string;
  /** What a person says by ticking the box. */
  assurance: Record<Locale, string>;
};

/** The same passage is judged once, however its spaces and letters' sizes are changed. The passage itself is not kept. */
function passageDigest(passage: string): Buffer {
  const normalised = passage.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return createHash('sha256').update(normalised).digest();
}

/** Those of the findings that nobody has judged before, in this organisation. */
export async function listUnjudged(db: Tx, findings: readonly ScreenFinding[]): Promise<ScreenFinding[]> {
  const digests = findings.map(({ passage }) => passageDigest(passage));
  if (digests.length === 0) return [];
  const { rows } = await sql<{ passageSha256: Buffer; rule: string }>`
    select passage_sha256, rule from screen_judgement where passage_sha256 = any(${digests}::bytea[])`.execute(db);
  const judged = new Set(rows.map((row) => `${row.rule} ${row.passageSha256.toString('hex')}`));
  return findings.filter(
    ({ rule }, index) => digests[index] && !judged.has(`${rule} ${digests[index].toString('hex')}`),
  );
}

/**
 * Remembers that somebody has judged these passages not to be about a person. A command of its own, before the one that the form is for:
 * the decision stands also when something else in the form has to be mended.
 */
export const judgeText = command('screen.judge', roles, async (ctx, input: { findings: readonly ScreenFinding[] }) => {
  const rows = input.findings.map(({ rule, passage }) => ({
    organisationId: ctx.organisation.id,
    passageSha256: passageDigest(passage),
    rule,
    memberId: ctx.actor.memberId,
    judgedAt: ctx.now,
  }));
  if (rows.length > 0)
    await ctx.db
      .insertInto('screenJudgement')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['organisationId', 'passageSha256', 'rule']).doNothing())
      .execute();
  const named = [...new Set(input.findings.map(({ rule }) => rule))].sort().join(',');
  const digests = [...new Set(rows.map((row) => row.passageSha256.toString('hex').slice(0, 16)))].join(',');
  return { output: undefined, audit: { details: { rules: named, passages: digests } } };
});
