import type { NodeKind } from '#foundations/thread/index.ts';
import { gapKinds, type Gap, type GapKind } from './gaps.rules.ts';
import type { GraphNode } from './graph.ts';
import type { ThreadQuery } from './thread.paths.ts';

/** How kinds are written in the address, in the order of the columns. */
export const kindWords: Record<NodeKind, string> = {
  mandate: 'uppdrag',
  survey: 'enkat',
  result: 'resultat',
  conversation_round: 'samtalsomgang',
  joint_answer: 'gruppens-svar',
  received_share: 'mottagen-andel',
  brought_home: 'hemtaget',
  finding: 'slutsats',
  need: 'behov',
  measure: 'atgard',
  plan: 'plan',
  matter: 'arende',
  memorandum: 'tjansteskrivelse',
  decision: 'beslut',
};

/** How gaps are written in the address. */
export const gapWords: Record<GapKind, string> = {
  'result-without-finding': 'resultat-utan-slutsats',
  'finding-without-evidence': 'slutsats-utan-underlag',
  'finding-without-need': 'slutsats-utan-behov',
  'need-without-finding': 'behov-utan-slutsats',
  'need-without-measure': 'behov-utan-atgard',
  'measure-without-need': 'atgard-utan-behov',
  'no-owner': 'utan-ansvarig',
  'no-date': 'utan-tid',
  'no-indicator': 'utan-tecken',
  'no-goal': 'utan-mal',
  'plan-without-matter': 'plan-utan-arende',
  'matter-without-memorandum': 'arende-utan-tjansteskrivelse',
  'memorandum-without-decision': 'tjansteskrivelse-utan-beslut',
  'decision-without-task': 'beslut-utan-uppgift',
  'decision-appealed': 'overklagat',
  'changed-since': 'andrat',
};
export const anyGap = 'alla';

/** What to show. `gap` is `alla` for whatever has a gap. */
export type ThreadFilter = { kind?: NodeKind | undefined; gap?: GapKind | typeof anyGap | undefined; text: string };

/** Words that mean nothing are as if they were not there. */
export function readFilter(query: URLSearchParams): ThreadFilter {
  const [kindWord, gapWord] = [query.get('slag'), query.get('lucka')];
  return {
    kind: kinds.find((kind) => kindWords[kind] === kindWord),
    gap: gapWord === anyGap ? anyGap : gapKinds.find((kind) => gapWords[kind] === gapWord),
    text: (query.get('text') ?? '').trim().slice(0, 100),
  };
}

export function isChosen({ kind, gap, text }: ThreadFilter): boolean {
  return kind !== undefined || gap !== undefined || text !== '';
}

/** The filter as the address says it. */
export function queryOf({ kind, gap, text }: ThreadFilter): ThreadQuery {
  return { slag: kind && kindWords[kind], lucka: gap && (gap === anyGap ? anyGap : gapWords[gap]), text };
}

/** The things that fit all that was chosen. Every word must stand in the title, in whatever case. */
export function hitsOf(nodes: readonly GraphNode[], gaps: readonly Gap[], filter: ThreadFilter): Set<number> {
  const words = filter.text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const open = new Set(gaps.filter(({ kind }) => filter.gap === anyGap || kind === filter.gap).map(({ id }) => id));
  const hits = nodes.filter(({ id, kind, title }) => {
    if (filter.kind && kind !== filter.kind) return false;
    if (filter.gap && !open.has(id)) return false;
    const lower = title.toLocaleLowerCase('sv');
    return words.every((word) => lower.includes(word));
  });
  return new Set(hits.map(({ id }) => id));
}

export const kinds = Object.keys(kindWords) as NodeKind[]; // the keys of the constant above
