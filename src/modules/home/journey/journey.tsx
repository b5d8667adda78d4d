import type { NodeKind } from '#foundations/thread/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { Standing } from '../next-step/next-step.rules.ts';
import type { Counts, JourneyStep, Knot } from './journey.rules.ts';
import { journeyTexts } from './journey.texts.ts';

/** The steps of the work on the thread: what is done, where we are, what is to come, each with what there is in words. */
export function Journey(props: { view: MemberView; knots: readonly Knot[]; nodes: Standing['nodes']; counts: Counts }) {
  const { view, knots } = props;
  const t = journeyTexts[view.locale];
  const wheel = view.frame.wheel(view);
  return (
    <nav class="journey" aria-label={t.label}>
      <ol>
        {knots.map(({ step, stage }) => {
          const { label, href } = wheel.find((one) => one.step === step) ?? { label: step, href: '' };
          return (
            <li data-stage={stage} aria-current={stage === 'here' ? 'step' : undefined}>
              <span class="journey-knot" aria-hidden="true" />
              <span class="journey-stage">{t.stages[stage]}</span>
              <a href={href}>{label}</a>
              <span class="journey-holds">
                {t.verbs[step](unbroken(holdingsOf(step, props, view.locale)) || t.none)}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What there is in a step: "2 enkäter", "ett resultat"; empty when there is nothing. */
export function holdingsOf(
  step: JourneyStep,
  { nodes, counts }: { nodes: Standing['nodes']; counts: Counts },
  locale: Locale,
): string[] {
  const t = journeyTexts[locale];
  const count = (kind: NodeKind, state?: string) =>
    nodes.filter((node) => node.kind === kind && (state === undefined || node.state === state)).length;
  const parts: Record<JourneyStep, [number, (count: number) => string][]> = {
    organisation: [
      [count('mandate'), t.counts.mandates],
      [counts.units, t.counts.units],
    ],
    needs: [
      [count('survey'), t.counts.surveys],
      [count('survey', 'open'), t.counts.open],
      [count('result'), t.counts.results],
      [count('received_share'), t.counts.shares],
      [count('conversation_round'), t.counts.rounds],
    ],
    situation: [
      [count('finding'), t.counts.findings],
      [count('need'), t.counts.needs],
    ],
    plan: [
      [count('plan'), t.counts.plans],
      [count('measure'), t.counts.measures],
    ],
    decision: [
      [count('matter'), t.counts.matters],
      [count('decision'), t.counts.decisions],
    ],
  };
  return parts[step].filter(([number]) => number > 0).map(([number, say]) => say(number));
}

/** A number stays on the line of what it counts. */
function unbroken(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');
}
