import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { bringPlanTexts } from './bring-plan.texts.ts';
import { leftOutKinds, type LeftOut } from './left-out.rules.ts';

/** What of the text does not stand in the plan, and why. `done`: it is said afterwards. */
export function LeftOutList({ view, all, done }: { view: MemberView; all: readonly LeftOut[]; done?: boolean }) {
  const t = bringPlanTexts[view.locale].leftOut;
  if (all.length === 0) return <p class="quiet">{done ? t.nothingWas : t.nothing}</p>;
  const kinds = leftOutKinds.map((kind) => ({ kind, ofIt: all.filter((one) => one.kind === kind) }));
  return (
    <Fold summary={t.heading} open={!done && all.length < 6}>
      <p>{t.lead}</p>
      <ul>
        {kinds
          .filter(({ ofIt }) => ofIt.length > 0)
          .map(({ kind, ofIt }) => (
            <li>
              {t.kinds[kind]}: {[...new Set(ofIt.map((one) => words(view, one)))].join('; ')}
            </li>
          ))}
      </ul>
    </Fold>
  );
}

function words(view: MemberView, { kind, text, of }: LeftOut): string {
  const t = bringPlanTexts[view.locale].leftOut;
  const short = text.replace(/\s+/g, ' ').trim();
  const said = short.length > 300 ? `${short.slice(0, 299)}…` : short;
  if (of !== undefined) return [said, t.nameOf(of)].filter(Boolean).join(' ');
  return said === '' && kind === 'chosen' ? t.lines : `”${said}”`;
}
