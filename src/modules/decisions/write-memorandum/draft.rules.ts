import { formatDate } from '#foundations/clocks/index.ts';
import { runsToMarkup } from '#foundations/documents/index.ts';

/** What a memorandum can be filled in from. Days are YYYY-MM-DD; the thread is every thing behind the plan, each once. */
export type DraftSource = {
  plan: {
    title: string;
    type: 'strategy' | 'action-plan' | 'routine';
    periodStart: string | null;
    periodEnd: string | null;
  };
  measures: readonly { title: string; ownerName: string; endsOn: string | null }[];
  thread: readonly { kind: string; title: string }[];
  mandates: readonly { title: string; body: string; decidedOn: string; itemNumber: string }[];
  /** Why the plan was put forward although something was missing; empty when nothing was. */
  handedOnReason: string;
  addressee: string;
  /** The body that decides: the assembly for a strategy (kommunallagen 5 kap. 1 §), otherwise the one it goes to. */
  decidingBody: string;
};

export type Draft = { title: string; summary: string; background: string; proposals: { body: string; text: string }[] };

/**
 * A draft of what exists: every sentence is computed from the plan and the thread behind it, and left out where there is nothing to say.
 * Swedish, since it is for a Swedish authority. The texts are in the mark-up of `#foundations/documents`.
 */
export function draftFromPlan(source: DraftSource): Draft {
  const { plan } = source;
  const name = `${planNouns[plan.type]} ”${plan.title}”`;
  const gives =
    plan.periodStart && plan.periodEnd
      ? `${name} gäller från ${sv(plan.periodStart)} till ${sv(plan.periodEnd)}`
      : undefined;
  return {
    // A line of 200 characters at most, as when it is typed.
    title: `Antagande av ${name}`.slice(0, 200),
    summary: paragraphs([sentences([aboutPlan(source, name), aboutMeasures(source), aboutMandates(source)])]),
    background: paragraphs([
      sentences([
        aboutEvidence(source),
        source.handedOnReason &&
          `Planen lades fram trots att något återstod. Skälet som angavs: ${plain(source.handedOnReason)}`,
      ]),
      ...listOf('Behov som den svarar mot:', titles(source, 'need')),
      ...listOf('Åtgärder:', source.measures.map(measureLine)),
    ]),
    proposals: [`${name} antas`, ...(gives ? [gives] : [])].map((text) => ({ body: source.decidingBody, text })),
  };
}

const planNouns = { strategy: 'strategin', 'action-plan': 'handlingsplanen', routine: 'rutinen' } as const;

function aboutPlan({ plan }: DraftSource, name: string): string {
  const period = plan.periodStart && plan.periodEnd ? ` för tiden ${sv(plan.periodStart)} – ${sv(plan.periodEnd)}` : '';
  return `Ärendet gäller ${plain(name)}${period}.`;
}

function aboutMeasures(source: DraftSource): string {
  const [measures, needs, findings] = [
    source.measures.length,
    titles(source, 'need').length,
    titles(source, 'finding').length,
  ];
  if (measures === 0) return '';
  const answering = needs > 0 ? `, som svarar mot ${needs} behov` : '';
  const resting =
    needs > 0 && findings > 0
      ? ` ${needs === 1 ? 'grundat' : 'grundade'} på ${count(findings, 'slutsats', 'slutsatser')}`
      : '';
  return `Den innehåller ${count(measures, 'åtgärd', 'åtgärder')}${answering}${resting}.`;
}

function aboutMandates({ mandates }: DraftSource): string {
  if (mandates.length === 0) return '';
  return `Den vilar på ${mandates.length === 1 ? 'uppdraget' : 'uppdragen'} ${enumerated(mandates.map(namedMandate))}.`;
}

function namedMandate(mandate: DraftSource['mandates'][number]): string {
  const item = mandate.itemNumber ? `, § ${mandate.itemNumber}` : '';
  return `”${plain(mandate.title)}” (${plain(mandate.body)} ${sv(mandate.decidedOn)}${item})`;
}

function aboutEvidence(source: DraftSource): string {
  const surveys = titles(source, 'survey').map((title) => `”${plain(title)}”`);
  if (surveys.length === 0) return '';
  return `Underlaget är ${surveys.length === 1 ? 'enkäten' : 'enkäterna'} ${enumerated(surveys)}.`;
}

function measureLine(measure: DraftSource['measures'][number]): string {
  const facts = [
    measure.ownerName && `ansvarig: ${measure.ownerName}`,
    measure.endsOn && `klar ${sv(measure.endsOn)}`,
  ].filter(Boolean);
  return facts.length > 0 ? `${measure.title} (${facts.join('; ')})` : measure.title;
}

function titles(source: DraftSource, kind: string): string[] {
  return source.thread.filter((node) => node.kind === kind).map((node) => node.title);
}

function listOf(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, items.map((item) => `- ${plain(item)}`).join('\n')];
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** `a`, `a och b`, `a, b och c` */
function enumerated(items: readonly string[]): string {
  const [last = ''] = items.slice(-1);
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function plain(text: string): string {
  return runsToMarkup([{ text: text.replace(/\s+/g, ' ').trim() }]);
}

function sv(day: string): string {
  return formatDate(day, 'sv');
}
