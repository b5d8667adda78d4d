import type { Locale } from '#platform/i18n/locale.ts';
import { startTexts } from '#modules/access/start.texts.ts';

const steps = ['evidence', 'finding', 'need', 'measure', 'decision', 'followUp'] as const;

/** The chain that everything is about: a list that can be read aloud, and the thread drawn through it for those who see. */
export function ThreadPicture({ locale }: { locale: Locale }) {
  const t = startTexts[locale];
  return (
    <div class="chain">
      <Thread />
      <ol>
        {steps.map((step) => (
          <li>
            <strong>{t.steps[step].name}</strong> <span>{t.steps[step].text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Units of the drawing: a sixth of the width to each step, and the knot where its words begin. */
const width = 200;
const knot = 7;
const high = 16;
const low = 44;

/** Over the steps the line sways; under them it goes back from the last to the first. */
function Thread() {
  const points = steps.map((_step, at) => ({ x: knot + 1 + at * width, y: at % 2 === 0 ? low : high }));
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const sway = rest.map(({ x, y }) => `S ${x - width / 2} ${y} ${x} ${y}`).join(' ');
  const end = steps.length * width;
  return (
    <svg class="chain-thread" viewBox={`0 0 ${end} 60`} aria-hidden="true" focusable="false">
      <path d={`M ${first.x} ${first.y} ${sway}`} />
      <path
        class="chain-back"
        d={`M ${last.x} ${last.y} C ${last.x + width} ${last.y} ${end} 58 ${end - 60} 58 L 60 58 C 20 58 ${first.x} 56 ${first.x} ${first.y}`}
      />
      {points.map(({ x, y }) => (
        <circle cx={x} cy={y} r={knot} />
      ))}
    </svg>
  );
}
