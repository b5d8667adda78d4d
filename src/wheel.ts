import { defineTexts } from '#platform/i18n/texts.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView, WheelStep } from '#platform/web/context.ts';

const texts = defineTexts(
  {
    organisation: 'Uppdrag',
    needs: 'Behov',
    situation: 'Lägesbild',
    plan: 'Plan',
    decision: 'Beslut',
    network: 'Erfarenheter',
    hosting: 'Nätverk',
    thread: 'Röda tråden',
  },
  {
    organisation: 'Mandate',
    needs: 'Needs',
    situation: 'Situation',
    plan: 'Plan',
    decision: 'Decision',
    network: 'Experience',
    hosting: 'Networks',
    thread: 'The red thread',
  },
);

const addresses = {
  organisation: 'organisation',
  needs: 'enkater',
  situation: 'lagesbild',
  plan: 'planer',
  decision: 'arenden',
  network: 'deltagande',
  thread: 'roda-traden',
} as const;

/** The steps of the work, in their order, as far as this version goes. */
export function wheel(view: MemberView): WheelStep[] {
  const t = texts[view.locale];
  const steps = Object.keys(addresses) as (keyof typeof addresses)[]; // the keys of the constant above
  return steps.flatMap((step): WheelStep[] => {
    const at = `/${view.organisation.slug}`;
    const own = { step, label: t[step], href: `${at}/${addresses[step]}` };
    if (step !== 'network') return [own];
    const hosting = { step, label: t.hosting, href: `${at}/natverk` };
    // The others of a host's organisation have no page of its networks to open.
    if (view.organisation.kind === 'host') return hasRole(view.actor, ['network_host', 'coordinator']) ? [hosting] : [];
    if (!hasRole(view.actor, ['network_host'])) return [own];
    return isAtHosts(view, at) ? [{ ...own, step: 'participation' }, hosting] : [own, { ...hosting, step: 'hosting' }];
  });
}

/** Whether what is shown is a host's own: its networks, and what it invoices for them. */
function isAtHosts({ url }: MemberView, at: string): boolean {
  return ['natverk', 'fakturor'].some((first) => `${url.pathname}/`.startsWith(`${at}/${first}/`));
}
