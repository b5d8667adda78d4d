/** What a condition of another program says, as far as it is understood. `name` is as it stands there. */
export type Expression =
  { op: 'or' | 'and'; parts: Expression[] } | { op: 'is'; name: string; test: Test; value: string };
export type Test = '==' | '!=' | '<' | '<=' | '>' | '>=';

const longest = 2000;
const deepest = 20;

/**
 * Reads `((Q1.NAOK == "A2") or (Q1.NAOK == "A3"))` of LimeSurvey and `selected(${q1}, 'a') or ${q1} = 'b'` of XLSForm. Undefined for what
 * says more than comparisons tied by "and" and "or".
 */
export function readExpression(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const state = { tokens, at: 0 };
  const read = readTied(state, 'or', 0);
  return state.at === tokens.length ? read : undefined;
}

type Token = { kind: 'mark' | 'test' | 'tie' | 'text' | 'name'; text: string };
type State = { tokens: readonly Token[]; at: number };

const TOKEN =
  /\s*(?:([(),])|(==|!=|<=|>=|=|<|>)|(\|\||&&)|"([^"]*)"|'([^']*)'|\$\{\s*([^}\s]{1,100})\s*\}|([\p{L}\p{N}_.]+))/uy;
const WORD_TESTS: Record<string, Test> = { eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=' };

function tokensOf(text: string): Token[] | undefined {
  const source = text.trim();
  if (source.length > longest) return undefined;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const found = TOKEN.exec(source);
    if (!found) return undefined;
    const [, mark, test, tie, double, single, named, word] = found;
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (test !== undefined) tokens.push({ kind: 'test', text: test === '=' ? '==' : test });
    else if (tie !== undefined) tokens.push({ kind: 'tie', text: tie === '||' ? 'or' : 'and' });
    else if (named !== undefined) tokens.push({ kind: 'name', text: named });
    else if (word !== undefined) tokens.push(wordToken(word));
    else tokens.push({ kind: 'text', text: double ?? single ?? '' });
  }
  return tokens;
}

function wordToken(word: string): Token {
  const low = word.toLowerCase();
  if (low === 'or' || low === 'and') return { kind: 'tie', text: low };
  const test = Object.hasOwn(WORD_TESTS, low) ? WORD_TESTS[low] : undefined;
  if (test) return { kind: 'test', text: test };
  return /^\d+(\.\d+)?$/.test(word) ? { kind: 'text', text: word } : { kind: 'name', text: word };
}

function readTied(state: State, op: 'or' | 'and', depth: number): Expression | undefined {
  if (depth > deepest) return undefined;
  const parts: Expression[] = [];
  do {
    const part = op === 'or' ? readTied(state, 'and', depth) : readOne(state, depth);
    if (!part) return undefined;
    parts.push(part);
  } while (take(state, 'tie', op));
  const [only] = parts;
  return parts.length === 1 ? only : { op, parts };
}

function readOne(state: State, depth: number): Expression | undefined {
  if (take(state, 'mark', '(')) {
    const inner = readTied(state, 'or', depth + 1);
    return inner && take(state, 'mark', ')') ? inner : undefined;
  }
  if (state.tokens[state.at]?.text === 'selected' && state.tokens[state.at + 1]?.text === '(')
    return readSelected(state);
  const [left, test, right] = [take(state), take(state, 'test'), take(state)];
  if (!left || !test || !right) return undefined;
  if (left.kind === 'name' && right.kind === 'text') return leaf(left.text, test.text, right.text);
  return left.kind === 'text' && right.kind === 'name' ? leaf(right.text, turned[test.text], left.text) : undefined;
}

const turned: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

function readSelected(state: State): Expression | undefined {
  state.at += 2;
  const name = take(state, 'name');
  const value = take(state, 'mark', ',') && take(state, 'text');
  return name && value && take(state, 'mark', ')') ? leaf(name.text, '==', value.text) : undefined;
}

function leaf(name: string, test: string | undefined, value: string): Expression | undefined {
  const known = (['==', '!=', '<', '<=', '>', '>='] as const).find((one) => one === test);
  return known && { op: 'is', name, test: known, value };
}

function take(state: State, kind?: Token['kind'], text?: string): Token | undefined {
  const token = state.tokens[state.at];
  if (!token || (kind && token.kind !== kind) || (text !== undefined && token.text !== text)) return undefined;
  state.at += 1;
  return token;
}
