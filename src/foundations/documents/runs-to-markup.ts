import type { Run } from './blocks.ts';
import { normaliseRuns } from './clean-text.ts';
import { mayClose, mayOpen, WORD } from './parse-runs.ts';

/** The mark-up that `parseRuns` reads back as the same runs (in their normal form). */
export function runsToMarkup(runs: readonly Run[]): string {
  return writeRuns(normaliseRuns(runs), { before: '', after: '' });
}

type Look = 'bold' | 'italic' | 'href';
type Neighbours = { before: string; after: string; inLink?: boolean };

function writeRuns(runs: readonly Run[], around: Neighbours): string {
  let written = '';
  for (let at = 0; at < runs.length;) {
    const { look, length } = longestLook(runs, at);
    const group = runs.slice(at, at + length);
    at += length;
    const before = written.slice(-1) || around.before;
    const after = at < runs.length ? firstCharacter(runs[at]) : around.after;
    const inLink = around.inLink ?? false;
    if (look === undefined) written += escapeText(group[0]?.text ?? '', inLink);
    else if (look === 'href') written += writeLink(group);
    else written += writeMarked(group, look, { before, after, inLink });
  }
  return written;
}

// The look that spans most runs from here is written outermost, so that marks always nest.
function longestLook(runs: readonly Run[], at: number): { look: Look | undefined; length: number } {
  let best: { look: Look | undefined; length: number } = { look: undefined, length: 1 };
  for (const look of ['bold', 'italic', 'href'] as const) {
    const value = runs[at]?.[look];
    if (value === undefined) continue;
    let length = 1;
    while (runs[at + length]?.[look] === value) length += 1;
    if (best.look === undefined || length > best.length) best = { look, length };
  }
  return best;
}

function writeLink(group: readonly Run[]): string {
  const href = (group[0]?.href ?? '').replace(/[\\()]/g, '\\$&');
  return `[${writeRuns(withoutLook(group, 'href'), { before: '[', after: ']', inLink: true })}](${href})`;
}

function writeMarked(group: readonly Run[], look: 'bold' | 'italic', around: Neighbours): string {
  const mark = look === 'bold' ? '*' : '_';
  const inner = writeRuns(withoutLook(group, look), { before: mark, after: mark, inLink: around.inLink ?? false });
  const single = mayOpen(around.before, inner.charAt(0)) && mayClose(inner.slice(-1), around.after);
  return single ? mark + inner + mark : mark + mark + inner + mark + mark;
}

function withoutLook(group: readonly Run[], look: Look): Run[] {
  return group.map((run) => ({ ...run, [look]: undefined }));
}

// A mark or a bracket stands first if the run has a look, and neither is part of a word.
function firstCharacter(run: Run | undefined): string {
  if (!run || run.bold || run.italic || run.href !== undefined) return '*';
  return escapeText(run.text, false).charAt(0);
}

/** `*` and `_` inside a word, or alone between spaces, need no backslash; `]` needs one where a link would begin. */
function escapeText(text: string, inLink: boolean): string {
  return text.replace(/[\\*_[\]]/g, (character, at: number) => {
    if (character === '[') return inLink ? '\\[' : '[';
    if (character === ']') return inLink || text[at + 1] === '(' ? '\\]' : ']';
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const harmless =
      character !== '\\' && ((WORD.test(before) && WORD.test(after)) || (before === ' ' && after === ' '));
    return harmless ? character : `\\${character}`;
  });
}
