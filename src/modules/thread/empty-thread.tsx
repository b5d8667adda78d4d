import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { addMandate, organisationPaths } from '#modules/organisation/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import type { Graph, GraphNode } from './graph.ts';
import { sidesOf } from './graph.ts';
import { Picture } from './picture.tsx';
import { threadTexts } from './thread.texts.ts';

/** Before anything is there: what the thread is for, where it begins, and what it may become. */
export function EmptyThread({ view }: { view: MemberView }) {
  const t = threadTexts[view.locale].empty;
  const start = hasRole(view.actor, addMandate.roles) && (
    <ButtonLink href={organisationPaths.addMandate(view.organisation)}>{t.start}</ButtonLink>
  );
  const graph = exampleOf(t.things);
  const scene = { locale: view.locale, sides: sidesOf(graph), gaps: new Map(), changed: new Set<number>() };
  return (
    <>
      <EmptyState purpose={t.purpose} action={start} />
      <figure class="weave-example" aria-labelledby="weave-example">
        <figcaption id="weave-example">{t.example}</figcaption>
        <Picture scene={scene} part={graph} asList={false} />
      </figure>
    </>
  );
}

type Things = (typeof threadTexts)['sv']['empty']['things'];

function exampleOf(things: Things): Graph {
  const kinds: { [K in keyof Things]: GraphNode['kind'] } = {
    survey: 'survey',
    result: 'result',
    finding: 'finding',
    other: 'finding',
    need: 'need',
    training: 'need',
    plan: 'plan',
    measure: 'measure',
    exercise: 'measure',
    matter: 'matter',
    decision: 'decision',
  };
  const names = Object.keys(kinds) as (keyof Things)[]; // the keys of the constant above
  const id = (name: keyof Things) => names.indexOf(name) + 1;
  const links: [keyof Things, keyof Things][] = [
    ['result', 'survey'],
    ['finding', 'result'],
    ['other', 'result'],
    ['need', 'finding'],
    ['training', 'other'],
    ['training', 'finding'],
    ['measure', 'need'],
    ['exercise', 'training'],
    ['plan', 'measure'],
    ['plan', 'exercise'],
    ['matter', 'plan'],
    ['decision', 'matter'],
  ];
  return {
    nodes: names.map((name) => ({ id: id(name), kind: kinds[name], title: things[name], path: '/', state: '' })),
    links: links.map(([from, to]) => ({ fromId: id(from), toId: id(to), changed: false })),
  };
}
