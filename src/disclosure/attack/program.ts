import loadHighs, { type Highs, type Model } from 'highs';

/** A sum of columns, each times a whole number. */
export type Sum = ReadonlyMap<number, number>;
export type Row = { sum: Sum; least: number; most: number };

/** Whole numbers from `least` to `most` in each column, so that every row holds. */
export type Program = { columns: readonly { least: number; most: number }[]; rows: readonly Row[] };

/** `value`: the greatest that the sum can be. `table`: whole numbers that give it. */
export type Solved = { value: number; table: Float64Array } | 'impossible';

/** A program that is kept between questions put to it. `close` gives its memory back; it is not given back by itself. */
export type OpenProgram = { maximise: (sum: Sum) => Solved; close: () => void; solved: () => number };

/** Seconds for one sum: a hundred times what any has taken. Then it is not decided, and that is an error. */
const longest = 20;

let loading: Promise<Highs> | undefined;

/** Keeps the program in the solver, so that each further sum starts from where the last ended. */
export async function openProgram(program: Program): Promise<OpenProgram> {
  loading ??= loadHighs();
  const highs = await loading;
  const continuous = modelOf(highs, program, false);
  let whole: Model | undefined;
  let solved = 0;
  const columns = program.columns.length;
  return {
    maximise(sum) {
      solved += 1;
      const found = greatest({ highs, model: continuous, columns }, sum);
      // What broken numbers cannot do, whole numbers cannot either.
      if (found === 'impossible') return found;
      const rounded = found.table.map(Math.round);
      if (found.table.every((value, at) => Math.abs(value - (rounded[at] ?? 0)) < 1e-6) && holds(program, rounded))
        return { value: valueOf(sum, rounded), table: rounded };
      whole ??= modelOf(highs, program, true);
      solved += 1;
      const exact = greatest({ highs, model: whole, columns }, sum);
      if (exact === 'impossible') return exact;
      const table = exact.table.map(Math.round);
      if (!holds(program, table)) throw new Error('the solver gave a table that does not hold');
      return { value: valueOf(sum, table), table };
    },
    close() {
      continuous.dispose();
      whole?.dispose();
    },
    solved: () => solved,
  };
}

/** In broken numbers or whole, as the model is. */
function greatest({ highs, model, columns }: { highs: Highs; model: Model; columns: number }, sum: Sum): Solved {
  const costs = new Float64Array(columns);
  for (const [column, factor] of sum) costs[column] = factor;
  if (columns > 0) model.changeColsCost({ kind: 'set', indices: Int32Array.from(costs.keys()) }, costs);
  model.zeroAllClocks();
  model.run();
  const { optimal, empty, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  // Every column has an end, so nothing is unbounded.
  if (status === infeasible || status === unboundedOrInfeasible) return 'impossible';
  if (status !== optimal && status !== empty) throw new Error(`the solver ended with ${status}`);
  // Where nothing is shown there is nothing to choose, and the solver keeps no solution of nothing.
  if (columns === 0) return { value: 0, table: new Float64Array() };
  return { value: model.getObjectiveValue(), table: Float64Array.from(model.getSolution().colValue) };
}

/** What the sum is in a table. */
export function valueOf(sum: Sum, table: Float64Array): number {
  let value = 0;
  for (const [column, factor] of sum) value += factor * (table[column] ?? 0);
  return value;
}

/** Reckoned anew in whole numbers: a witness does not rest on the solver's tolerance. */
function holds({ columns, rows }: Program, table: Float64Array): boolean {
  return (
    columns.every(({ least, most }, at) => (table[at] ?? 0) >= least && (table[at] ?? 0) <= most) &&
    rows.every(({ sum, least, most }) => {
      const value = valueOf(sum, table);
      return value >= least && value <= most;
    })
  );
}

function modelOf(highs: Highs, { columns, rows }: Program, whole: boolean): Model {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { sum } of rows) {
    for (const [column, factor] of sum) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const bound = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: 1, time_limit: longest });
    model.passModel({
      numCols: columns.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(columns.length),
      colLower: columns.map(({ least }) => least),
      colUpper: columns.map(({ most }) => most),
      rowLower: rows.map(({ least }) => bound(least)),
      rowUpper: rows.map(({ most }) => bound(most)),
      matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
      ...(whole ? { integrality: columns.map(() => highs.constants.variableType.integer) } : {}),
    });
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  }
}
