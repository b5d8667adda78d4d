import { newBlockId, plainText, type Block, type Run } from './blocks.ts';
import { cleanLine, cleanText, normaliseLine } from './clean-text.ts';
import { documentTexts } from './documents.texts.ts';
import { parseRuns } from './parse-runs.ts';
import { runsToMarkup } from './runs-to-markup.ts';
import { mergeIds } from './merge-ids.ts';

/**
 * Reads what was typed in a text box: `# `, `## `, `### ` headings, paragraphs with an empty line between, `- ` and `1. ` lists,
 * and the marks of `parseRuns` in them. A line break in a paragraph is kept. A numbered list begins with 1; every other
 * number at the start of a line is text. Every block gets a new id: use `applyMarkup` to change a text that exists.
 */
export function parseMarkup(text: string): Block[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  for (const line of cleanText(text).split('\n')) {
    const result = readLine(line, open);
    if (result !== open && result) parts.push(result);
    open = result;
  }
  return parts.map(toBlock).filter((block) => block !== undefined);
}

/**
 * Writes blocks for a text box. `parseMarkup` reads the same blocks back, but for ids. A block that cannot be typed
 * (table, facts, figure, signature) stands as a line `[[tabell b12…: rubrik]]`, which `applyMarkup` turns into the block again.
 */
export function toMarkup(blocks: readonly Block[], language: 'sv' | 'en' = 'sv'): string {
  return blocks
    .map((block) => writeBlock(block, language))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The blocks of an edited text: ids are kept as in `mergeIds`, and blocks that cannot be typed stay where their line stands. */
export function applyMarkup(old: readonly Block[], text: string): Block[] {
  const untypable = new Map(old.filter((block) => !isTypable(block)).map((block) => [block.id, block]));
  return mergeIds(
    old,
    parseMarkup(text).map((block) => (block.type === 'paragraph' && untypable.get(placeholderId(block.runs))) || block),
  );
}

// A list stays open over empty lines (`paused`), so that "2. " continues it, but "1. " begins a new one.
type Part =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; ordered: boolean; items: string[]; paused: boolean };

/** What `line` belongs to: `open` itself, a new part, or nothing (an empty line). */
function readLine(line: string, open: Part | undefined): Part | undefined {
  const text = trimSpaces(line);
  const list = open?.type === 'list' ? open : undefined;
  if (text === '') {
    if (!list?.ordered) return undefined;
    list.paused = true;
    return list;
  }
  const heading = /^(#{1,3}) +([^ ].*)$/.exec(text);
  if (heading) return { type: 'heading', level: headingLevel(heading[1]), text: heading[2] ?? '' };

  const indented = line.startsWith('  ') && list && !list.paused;
  const bullet = /^- +([^ ].*)$/.exec(text);
  if (bullet?.[1] !== undefined && !(indented && list.ordered)) {
    if (!list || list.ordered || list.paused)
      return { type: 'list', ordered: false, items: [bullet[1]], paused: false };
    list.items.push(bullet[1]);
    return list;
  }
  const numbered = /^(\d{1,4})[.)] +([^ ].*)$/.exec(text);
  if (numbered?.[2] !== undefined) {
    const number = Number(numbered[1]);
    if (list?.ordered && (!list.paused || number === list.items.length + 1)) {
      list.items.push(numbered[2]);
      list.paused = false;
      return list;
    }
    if (number === 1) return { type: 'list', ordered: true, items: [numbered[2]], paused: false };
  }
  if (indented) {
    list.items.push(`${list.items.pop() ?? ''}\n${text}`);
    return list;
  }
  if (open?.type !== 'paragraph') return { type: 'paragraph', text };
  open.text += `\n${text}`;
  return open;
}

// Only spaces: a no-break space at the edge is part of what was written. Not a pattern, which would be slow on a line of spaces.
function trimSpaces(line: string): string {
  let from = 0;
  let to = line.length;
  while (line[from] === ' ') from += 1;
  while (to > from && line[to - 1] === ' ') to -= 1;
  return line.slice(from, to);
}

function headingLevel(signs: string | undefined): 1 | 2 | 3 {
  if (signs === '##') return 2;
  return signs === '###' ? 3 : 1;
}

function toBlock(part: Part): Block | undefined {
  const id = newBlockId();
  switch (part.type) {
    case 'heading': {
      const runs = normaliseLine(parseRuns(part.text));
      return runs.length > 0 ? { id, type: 'heading', level: part.level, runs } : undefined;
    }
    case 'paragraph': {
      const runs = parseRuns(part.text);
      return runs.length > 0 ? { id, type: 'paragraph', runs } : undefined;
    }
    case 'list': {
      const items = part.items.map(parseRuns).filter((item) => item.length > 0);
      return items.length > 0 ? { id, type: 'list', ordered: part.ordered, items } : undefined;
    }
  }
}

function writeBlock(block: Block, language: 'sv' | 'en'): string {
  switch (block.type) {
    case 'heading': {
      const text = runsToMarkup(normaliseLine(block.runs));
      return text === '' ? '' : `${'#'.repeat(block.level)} ${text}`;
    }
    case 'paragraph':
      return runsToMarkup(block.runs).split('\n').map(escapeLineStart).join('\n');
    case 'list':
      return block.items
        .map(runsToMarkup)
        .filter((item) => item !== '')
        .map((item, at) => writeItem(item, block.ordered ? `${Math.min(at + 1, 9999)}.` : '-'))
        .join('\n');
    case 'table':
    case 'figure':
    case 'chart':
    case 'facts':
    case 'signature':
      return `[[${documentTexts[language].blockNames[block.type]} ${block.id}${describe(block)}]]`;
  }
}

function writeItem(item: string, sign: string): string {
  const [first, ...rest] = item.split('\n');
  return [`${sign} ${first}`, ...rest.map((line) => `  ${escapeLineStart(line)}`)].join('\n');
}

function escapeLineStart(line: string): string {
  return line.replace(/^(#{1,3}|-)(?= )/, '\\$1').replace(/^(\d{1,4})([.)])(?= )/, '$1\\$2');
}

function isTypable(block: Block): boolean {
  return block.type === 'heading' || block.type === 'paragraph' || block.type === 'list';
}

function describe(block: Block): string {
  const text =
    'caption' in block
      ? block.caption
      : block.type === 'chart'
        ? block.title
        : block.type === 'signature'
          ? block.role
          : '';
  const shown = cleanLine(text).replace(/[\\*_[\]]/g, '\\$&');
  return shown === '' ? '' : `: ${shown}`;
}

function placeholderId(runs: readonly Run[]): string {
  return /^\[\[\p{L}+ ([a-z][a-z0-9-]*)(?:: [^\n]*)?\]\]$/u.exec(plainText(runs))?.[1] ?? '';
}
