import { columnNames } from './layout/columns.ts';
import { gutterWidth, indentStep, lineAt, unit, type Drawing, type Row, type Strand } from './layout/drawing.ts';
import { sideOfGap } from './gaps.rules.ts';
import { titleLines } from './row-height.ts';
import type { Scene } from './scene.ts';
import { Thing } from './thing.tsx';
import { threadTexts } from './thread.texts.ts';

/**
 * The thread as five columns with lines between them. Styles in attributes are not allowed here, so every length that is reckoned stands in
 * a picture: in each row an invisible one as high as the row.
 */
export function Weave({ scene, drawing }: { scene: Scene; drawing: Drawing }) {
  const t = threadTexts[scene.locale];
  return (
    <div class="weave">
      {columnNames.map((name, at) => (
        <>
          {at > 0 && <Gutter strands={drawing.gutters[at - 1] ?? []} height={drawing.height} />}
          <section
            class="weave-column"
            data-stems={stemmed.has(name) ? 'yes' : undefined}
            aria-labelledby={`weave-${name}`}
          >
            <h2 id={`weave-${name}`}>{t.columns[name]}</h2>
            <div class="weave-stack">
              <Warp scene={scene} rows={drawing.columns[at]?.rows ?? []} height={drawing.height} />
              <Rows scene={scene} rows={drawing.columns[at]?.rows ?? []} told={drawing.told} />
            </div>
          </section>
        </>
      ))}
    </div>
  );
}

/** Where things stand in under one another, tied by stems. */
const stemmed = new Set<string>(['evidence', 'decisions']);

function Rows(props: { scene: Scene; rows: readonly Row[]; told: Drawing['told'] }) {
  const { scene, rows, told } = props;
  const [first] = rows;
  if (!first) return null;
  return (
    <div class="weave-rows">
      {first.top > 0 && <Strut height={first.top} />}
      <ul>
        {rows.map((row) => (
          <li data-depth={row.depth}>
            <Strut height={row.pitch} />
            <Thing scene={scene} id={row.id} told={told.get(row.id)} lines={titleLines(scene, row.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Strut({ height }: { height: number }) {
  return <svg class="weave-strut" width="1" height={em(height)} aria-hidden="true" focusable="false" />;
}

/** Behind a column: the line that each thing hangs on, its knot, and the stems of families. */
function Warp({ scene, rows, height }: { scene: Scene; rows: readonly Row[]; height: number }) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <svg class="weave-warp" width="100%" height={em(height)} aria-hidden="true" focusable="false">
      {rows.map((row) => (
        <Line scene={scene} row={row} parent={row.parent === undefined ? undefined : byId.get(row.parent)} />
      ))}
    </svg>
  );
}

function Line({ scene, row, parent }: { scene: Scene; row: Row; parent: Row | undefined }) {
  const [x, y] = [em(knotAt(row)), em(row.top + lineAt)];
  const sides = (scene.gaps.get(row.id) ?? []).map(({ kind }) => sideOfGap[kind]);
  const open = sides.includes('after');
  const stem = parent && row.depth > 0 ? em(knotAt(parent)) : undefined;
  return (
    <>
      {stem && parent && <line x1={stem} x2={stem} y1={em(parent.top + lineAt)} y2={y} />}
      {stem && <line x1={stem} x2={x} y1={y} y2={y} />}
      <line class={row.leads || open ? undefined : 'weave-rule'} x1={x} x2="100%" y1={y} y2={y} />
      <Knot x={x} y={y} look={row.id === scene.chosen ? 'here' : sides.includes('before') ? 'open' : 'tied'} />
      {open && (
        <svg x="100%" y={y} overflow="visible">
          <circle class="weave-knot" data-knot="open" cx="-.4em" r=".34em" />
        </svg>
      )}
    </>
  );
}

function Knot({ x, y, look }: { x: string; y: string; look: 'here' | 'open' | 'tied' }) {
  const isOpen = look !== 'tied' ? 'open' : undefined;
  return (
    <>
      <circle class="weave-knot" data-knot={isOpen} cx={x} cy={y} r={look === 'here' ? '.5em' : '.34em'} />
      {look === 'here' && <circle class="weave-knot" cx={x} cy={y} r=".22em" />}
    </>
  );
}

function Gutter({ strands, height }: { strands: readonly Strand[]; height: number }) {
  return (
    <svg
      class="weave-gutter"
      viewBox={`0 0 ${gutterWidth} ${Math.max(height, 1)}`}
      preserveAspectRatio="none"
      width={em(gutterWidth)}
      height={em(Math.max(height, 1))}
      aria-hidden="true"
      focusable="false"
    >
      {strands.map(({ d, changed }) => (
        <path d={d} data-changed={changed ? 'yes' : undefined} />
      ))}
    </svg>
  );
}

function knotAt(row: Row): number {
  return 4 + row.depth * indentStep;
}

function em(length: number): string {
  return `${length / unit}em`;
}
