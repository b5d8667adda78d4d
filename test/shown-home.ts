import { addCommittee } from '#modules/organisation/index.ts';
import { addMatter } from '#modules/decisions/index.ts';
import { addMeasure, addPlan } from '#modules/plans/index.ts';
import type { Person, Shown, World } from './world.ts';

/** The sentence on top of the home, its primary buttons, and what stands under each heading. */
export function home(shown: Shown) {
  const rows = (id: string) =>
    [...(shown.document.getElementById(id)?.parentElement?.querySelectorAll('li') ?? [])].map((row) =>
      [...row.querySelectorAll('time, a, .quiet, .state')].map(words).join(' · '),
    );
  return {
    now: words(shown.document.querySelector('.next-step-now')),
    buttons: [...shown.document.querySelectorAll('main .ds-button:not([data-variant=secondary])')].map(words),
    steps: [...shown.document.querySelectorAll('.journey li')].map((step) => [
      words(step.querySelector('a')),
      words(step.querySelector('.journey-stage')),
      words(step.querySelector('.journey-holds')),
    ]),
    headings: [...shown.document.querySelectorAll('main h2')].map(words),
    dates: rows('datum'),
    waits: rows('vantar'),
    news: rows('nytt'),
  };
}

/** The address that a person signs in with. */
export async function emailOf(world: World, person: Person): Promise<string> {
  const { email } = await world.owner
    .selectFrom('account')
    .select('email')
    .where('id', '=', person.actor.accountId)
    .executeTakeFirstOrThrow();
  return email;
}

/** A draft with one measure that begins on the first of February 2027, unless something else is said. */
export async function makePlan(
  person: Person,
  title = 'Strategi',
  measure: Partial<Parameters<typeof addMeasure.run>[1]> = {},
) {
  const planId = await person.run(addPlan, {
    title,
    type: 'strategy',
    mandates: [],
    periodStart: '2027-01-01',
    periodEnd: '2030-12-31',
  });
  const measureId = await person.run(addMeasure, {
    planId,
    title: `Åtgärd i ${title}`,
    needs: [],
    noNeedReason: 'lag',
    goal: '',
    ownerPostId: null,
    owner: '',
    startsOn: '2027-02-01',
    endsOn: null,
    resources: '',
    indicator: '',
    preventionLevel: null,
    targetGroup: '',
    ...measure,
  });
  return { planId, measureId };
}

/** An open matter without a number, in a committee of its own. */
export async function makeMatter(person: Person, title = 'Ett ärende'): Promise<number> {
  const committeeId = await person.run(addCommittee, { name: `Nämnd för ${title}`, kind: 'committee' });
  return person.run(addMatter, { title, committeeId, openedOn: '2026-11-02', planId: null, mandateId: null });
}

/** The text of an element on one line; empty where there is none. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
