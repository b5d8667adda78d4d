import type { WholeThread } from '#foundations/thread/index.ts';
import type { NetworkState } from '../snapshot.ts';

type Step = NetworkState['assignments'][number]['step'];

/**
 * How far the municipality's own work has come in a step, as a sentence for the host: the state of the latest survey, round, picture, plan or matter
 * about a plan, never a title or anything in it. In Swedish, as authorities write to each other. Empty where the assignment asks for no step.
 */
export function stepStatus(step: Step, { nodes, links }: WholeThread): string {
  const latest = (kind: WholeThread['nodes'][number]['kind']) => nodes.findLast((node) => node.kind === kind);
  const has = (kind: WholeThread['nodes'][number]['kind']) => latest(kind) !== undefined;
  switch (step) {
    case '':
      return '';
    case 'survey':
      return said(latest('survey')?.state, {
        draft: 'Enkäten förbereds',
        open: 'Enkäten är öppen',
        closed: has('result') ? 'Enkäten är stängd och räknad' : 'Enkäten är stängd',
        none: 'Enkäten är inte påbörjad',
      });
    case 'conversation':
      return said(latest('conversation_round')?.state, {
        draft: 'Samtalen förbereds',
        open: 'Samtalen pågår',
        closed: 'Samtalen är avslutade',
        empty: 'Samtalen är avslutade',
        none: 'Samtalen är inte påbörjade',
      });
    case 'picture':
      if (has('need')) return 'Lägesbilden har slutsatser och behov';
      return has('finding') ? 'Lägesbilden är påbörjad' : 'Lägesbilden är inte påbörjad';
    case 'plan':
      return said(latest('plan')?.state, {
        draft: 'Planen skrivs',
        proposed: 'Planen är ett förslag',
        adopted: 'Planen är antagen',
        none: 'Planen är inte påbörjad',
      });
    case 'decision': {
      const aboutPlan = nodes.findLast(
        ({ id, kind }) =>
          kind === 'matter' &&
          links.some(({ fromId, toId }) => fromId === id && nodes.some((to) => to.id === toId && to.kind === 'plan')),
      );
      return said(aboutPlan?.state, {
        open: 'Ärendet om planen är öppnat',
        decided: 'Ärendet om planen är beslutat',
        closed: 'Ärendet om planen är avslutat',
        none: 'Inget ärende om planen är öppnat',
      });
    }
  }
}

function said(state: string | undefined, words: Record<string, string> & { none: string }): string {
  return words[state ?? 'none'] ?? words.none;
}
