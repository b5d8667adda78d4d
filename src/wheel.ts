import { defineTexts } from '#platform/i18n/texts.ts';
import type { MemberView, WheelStep } from '#platform/web/context.ts';

const texts = defineTexts(
  {
    organisation: 'Uppdrag',
    needs: 'Behov',
    situation: 'Lägesbild',
    plan: 'Plan',
    decision: 'Beslut',
    thread: 'Röda tråden',
  },
  {
    organisation: 'Mandate',
    needs: 'Needs',
    situation: 'Situation',
    plan: 'Plan',
    decision: 'Decision',
    thread: 'The red thread',
  },
);

const addresses = {
  organisation: 'organisation',
  needs: 'enkater',
  situation: 'lagesbild',
  plan: 'planer',
  decision: 'arenden',
  thread: 'roda-traden',
} as const;

/** The steps of the work, in their order, as far as this version goes. */
export function wheel(view: MemberView): WheelStep[] {
  const t = texts[view.locale];
  return (Object.keys(addresses) as (keyof typeof addresses)[]) // the keys of the constant above
    .map((step) => ({ step, label: t[step], href: `/${view.organisation.slug}/${addresses[step]}` }));
}
