/** What words say of how many: a number of people from one to another, a share in parts of the whole, or a mean. */
export type Figure =
  | { kind: 'people'; least: number; most: number; of: number | undefined }
  | { kind: 'share'; least: number; most: number }
  | { kind: 'mean'; value: number; decimals: number };

/** Half a step of "about 40 %": tens are steps of ten, what lies between them of five. */
const halfStep = (percent: number) => (percent % 10 === 0 ? 5 : 2.5);

const none = /^(?:ingen|inga|none|nobody)$/;
const number = '(\\d[\\d \\u00a0\\u202f]*)';
const numbers = new RegExp(`^${number}$`);
const atLeast = /^(?:minst|åtminstone|at least|≥|>=)\s*/;
const atMost = /^(?:högst|at most|≤|<=)\s*/;
const above = /^(?:över|mer än|fler än|more than|above|over|>)\s*/;
const below = /^(?:under|färre än|mindre än|fewer than|less than|below|<)\s*/;
const about = /^(?:omkring|ungefär|cirka|ca|about|around|≈|~)\s*/;
const percent = /\s*(?:%|procent|per cent|percent)$/;
const range = new RegExp(
  `^(?:mellan |between )?(\\d+(?:[.,]\\d+)?)\\s*%?\\s*(?:–|-|till|to|och|and)\\s*(\\d+(?:[.,]\\d+)?)$`,
);

/** Reads "9", "12 av 14", "minst 12", "omkring 40 %", "under 5 %", "mellan en och två tredjedelar", "medel 3,4". Undefined for other words. */
export function readFigure(words: string): Figure | undefined {
  const text = words
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (text.length === 0 || text.length > 120) return undefined;
  const mean = /^(?:medel|medelvärde|mean|average)\s*:?\s*(-?\d+(?:[.,](\d+))?)$/.exec(text);
  if (mean) return { kind: 'mean', value: decimal(mean[1]), decimals: mean[2]?.length ?? 0 };
  const { amount, of } = apart(text);
  const third = thirds(amount);
  if (third) return third;
  return percent.test(amount) ? shareOf(amount.replace(percent, '')) : peopleOf(amount, of);
}

/** "12 av 14 (86 %)": what stands in brackets says no more than what stands before. */
function apart(text: string): { amount: string; of: number | undefined } {
  const amount = text.replace(/\s*\([^)]*\)\s*[.]?$/, '');
  const parts = /^(.*?) (?:av|of) (?:minst |at least )?(\d[\d ]*)(?: svar| answers| personer| people)?[.]?$/.exec(
    amount,
  );
  return parts ? { amount: parts[1] ?? '', of: whole(parts[2]) } : { amount, of: undefined };
}

function thirds(text: string): Figure | undefined {
  if (
    /^(?:≤|<|färre än|mindre än|högst|under|fewer than|less than|at most|below)\s*(?:en tredjedel|a third|one third|1\/3)$/.test(
      text,
    )
  )
    return { kind: 'share', least: 0, most: 1 / 3 };
  if (/^(?:≥|>|mer än|fler än|minst|över|more than|at least|above)\s*(?:två tredjedelar|two thirds|2\/3)$/.test(text))
    return { kind: 'share', least: 2 / 3, most: 1 };
  if (/^(?:mellan en och två tredjedelar|between one and two thirds|1\/3\s*[–-]\s*2\/3)$/.test(text))
    return { kind: 'share', least: 1 / 3, most: 2 / 3 };
  if (/^(?:hälften|half)$/.test(text)) return { kind: 'share', least: 0.495, most: 0.505 };
  return undefined;
}

function shareOf(text: string): Figure | undefined {
  const between = range.exec(text);
  if (between) return share(decimal(between[1]), decimal(between[2]));
  const rest = text.replace(atLeast, '').replace(atMost, '').replace(above, '').replace(below, '').replace(about, '');
  if (!/^\d+(?:[.,]\d+)?$/.test(rest)) return undefined;
  const value = decimal(rest);
  if (atLeast.test(text) || above.test(text)) return share(value, 100);
  if (atMost.test(text) || below.test(text)) return share(0, value);
  if (about.test(text)) return share(value - halfStep(value), value + halfStep(value));
  const half = 0.5 / 10 ** (/[.,](\d+)$/.exec(rest)?.[1]?.length ?? 0);
  return share(value - half, value + half);
}

function share(least: number, most: number): Figure {
  return { kind: 'share', least: Math.max(0, least) / 100, most: Math.min(100, most) / 100 };
}

function peopleOf(text: string, of: number | undefined): Figure | undefined {
  const people = (least: number, most: number): Figure => ({ kind: 'people', least, most, of });
  if (none.test(text)) return people(0, 0);
  const between = range.exec(text);
  if (between) return people(decimal(between[1]), decimal(between[2]));
  const rest = text.replace(atLeast, '').replace(atMost, '').replace(above, '').replace(below, '');
  if (!numbers.test(rest)) return undefined;
  const value = whole(rest);
  if (atLeast.test(text)) return people(value, Infinity);
  if (atMost.test(text)) return people(0, value);
  if (above.test(text)) return people(value + 1, Infinity);
  if (below.test(text)) return people(0, value - 1);
  return people(value, value);
}

function whole(text = ''): number {
  return Number(text.replace(/\D/g, ''));
}

function decimal(text = ''): number {
  return Number(text.replace(',', '.'));
}
