import type { CellForm, Range, ShownCell } from '#disclosure/published.ts';

/** A range of people with the form in which it may be said. */
export type Counted = Range & { form: CellForm };

/** What is said of a range: nothing finer than the range itself, and the same for the same range and number of answers. */
export type Amount =
  | { kind: 'exact' | 'at-least' | 'at-most'; count: number }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'about' | 'at-least-percent' | 'at-most-percent'; percent: number }
  | { kind: 'between-percent'; from: number; to: number }
  | { kind: 'low-third' | 'middle-third' | 'high-third' | 'low-half' | 'high-half' }
  | { kind: 'unknown' };

/** How to say that so many of `n` are in a class. A range that holds everything from none to all says nothing. */
export function amountOf(counted: Counted, n: Range): Amount {
  const { least, most, form } = counted;
  if (least <= 0 && most >= n.most && n.most > 0) return { kind: 'unknown' };
  if (form === 'tens' || form === 'fives') return shareOf(counted, n.most);
  if (form === 'thirds') return thirdOf(counted, n);
  return countOf({ least, most }, n);
}

function countOf({ least, most }: Range, n: Range): Amount {
  if (least === most) return { kind: 'exact', count: least };
  if (most >= n.most) return { kind: 'at-least', count: least };
  return least <= 0 ? { kind: 'at-most', count: most } : { kind: 'between', from: least, to: most };
}

/** The ends are open: nothing is rounded to none or all. */
function shareOf({ least, most, form }: Counted, n: number): Amount {
  const [from, to] = [(100 * least) / n, (100 * most) / n];
  if (least <= 0) return { kind: 'at-most-percent', percent: Math.max(5, upToFive(to)) };
  if (most >= n) return { kind: 'at-least-percent', percent: Math.min(95, downToFive(from)) };
  const step = form === 'fives' ? 5 : 10;
  const percent = step * Math.round((from + to) / 2 / step);
  // What lies between a closed end and the first whole step is read as that step.
  const [below, above] = [step === 5 && percent === 10 ? 5 : step / 2, step === 5 && percent === 90 ? 5 : step / 2];
  const isOneStep = percent - from <= below + nearly && to - percent <= above + nearly;
  if (isOneStep && percent > 0 && percent < 100) return { kind: 'about', percent };
  return { kind: 'between-percent', from: Math.floor(from + nearly), to: Math.ceil(to - nearly) };
}

/** The ends hold the third itself. Of few people it is halves that are told apart. */
function thirdOf({ least, most }: Range, n: Range): Amount {
  const [third, half] = [Math.ceil(n.most / 3), Math.ceil(n.most / 2)];
  if (most >= n.most && least === half + 1) return { kind: 'high-half' };
  if (most <= third) return { kind: 'low-third' };
  if (least >= n.most - third) return { kind: 'high-third' };
  if (least > 0 && most < n.most) return { kind: 'middle-third' };
  if (most <= half) return { kind: 'low-half' };
  return 2 * least > n.most ? { kind: 'high-half' } : countOf({ least, most }, n);
}

/** The middle of a range: how wide it is drawn. Never said. */
export function middleOf({ least, most }: Range): number {
  return (least + most) / 2;
}

/** Per cent may be off by this where a share is a fraction of a binary number. */
const nearly = 1e-9;

function upToFive(percent: number): number {
  return 5 * Math.ceil(percent / 5 - nearly);
}

function downToFive(percent: number): number {
  return 5 * Math.floor(percent / 5 + nearly);
}

/** Forms from the finest to the coarsest: classes put together are said in the coarsest of theirs. */
const byCoarseness: readonly CellForm[] = ['counts', 'closed', 'fives', 'tens', 'thirds'];

export function coarsestForm(cells: readonly Pick<ShownCell, 'form'>[]): CellForm {
  return cells.reduce<CellForm>(
    (coarsest, { form }) => (byCoarseness.indexOf(form) > byCoarseness.indexOf(coarsest) ? form : coarsest),
    'counts',
  );
}
