import type { Tx } from '#db/connection.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import type { Block, DocumentModel, Run } from '#foundations/documents/index.ts';
import { LEVEL_VOCABULARIES } from '#content/prevention-levels.ts';
import { readFrozenContent, readLiveContent, type PlanContent } from '../plan-content.ts';
import { getPlan, getVersion, type PlanVersion } from '../plan.queries.ts';
import { isWaiting } from '../plan.rules.ts';
import { planDocumentTexts } from './plan-document.texts.ts';

const t = planDocumentTexts.sv;

/**
 * The plan as PDF, Word and HTML are made from it, in Swedish: of a draft what the tables say now, of what has been proposed or adopted
 * what was frozen then. Give `version` for an earlier one. Not found: no such plan, or the version was never proposed.
 */
export async function planDocument(
  db: Tx,
  organisation: { name: string },
  planId: number,
  version?: number,
): Promise<DocumentModel> {
  const plan = await getPlan(db, planId);
  if (version === undefined && plan.state === 'draft')
    return documentOf(await readLiveContent(db, organisation, planId));
  const kept = await getVersion(db, planId, version ?? plan.version);
  const { content } = await readFrozenContent(db, planId, kept);
  return documentOf(content, { kept });
}

/**
 * Where text is still missing: `guided` puts the template's guidance, for the page where it is written and never for a document; a draft
 * says that it is missing; of what was proposed or adopted (`kept`) the heading is left out.
 */
export function documentOf(content: PlanContent, of: { kept?: PlanVersion; guided?: boolean } = {}): DocumentModel {
  const { plan } = content;
  const blocks = bodyBlocks(content, of.guided ? 'guidance' : of.kept ? 'left-out' : 'said');
  return {
    title: plan.title,
    language: 'sv',
    head: {
      organisation: content.organisation,
      documentType: t.types[plan.type],
      date: of.kept ? (of.kept.decidedOn ?? today(of.kept.proposedAt)) : undefined,
      facts: headFacts(content, of.kept),
    },
    blocks: [...blocks, ...groundBlocks(content)],
    contents: !of.guided && blocks.filter((block) => block.type === 'heading').length > 5,
  };
}

function bodyBlocks(content: PlanContent, missing: 'guidance' | 'said' | 'left-out'): Block[] {
  const shown = missing === 'left-out' ? content.blocks.filter((_block, at) => !isBare(content, at)) : content.blocks;
  const blocks = shown.flatMap((block): Block[] => {
    const holdsMeasures = block.holds === 'measures';
    if (holdsMeasures && (content.measures.length > 0 || missing === 'left-out')) return measureBlocks(content);
    if (missing === 'left-out' || !(holdsMeasures || isWaiting(block))) return [block.content];
    if (missing === 'guidance') return [inItalics(block.id, block.hint)];
    return [inItalics(block.id, holdsMeasures ? t.noMeasures : t.noText)];
  });
  const placed = content.blocks.some((block) => block.holds === 'measures') || content.measures.length === 0;
  return placed ? blocks : [...blocks, heading('atgarder', 1, t.measures), ...measureBlocks(content)];
}

/** A heading of the template with nothing under it yet: in a document it would promise what is not there. */
function isBare({ blocks, measures }: PlanContent, at: number): boolean {
  const [here, next, after] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  if (here?.content.type !== 'heading' || !next || next.content.type === 'heading') return false;
  const empty = next.holds === 'measures' ? measures.length === 0 : isWaiting(next);
  return empty && (after === undefined || after.content.type === 'heading');
}

/** A period as written: `från 1 januari 2027 tills vidare`. Empty when neither day is known. */
export function periodText(start: string | null, end: string | null, locale: Locale = 'sv'): string {
  const words = planDocumentTexts[locale];
  if (start && end) return words.span(formatDate(start, locale), formatDate(end, locale));
  if (start) return words.untilFurther(formatDate(start, locale));
  return end ? words.throughTo(formatDate(end, locale)) : '';
}

/** Ids of a measure's blocks in the document. */
export function measureBlockId(measureId: number): { heading: string; facts: string } {
  return { heading: `atgard-${measureId}`, facts: `atgard-${measureId}-uppgifter` };
}

function headFacts({ plan }: PlanContent, kept: PlanVersion | undefined): { label: string; value: string }[] {
  const version = String(plan.version);
  const status = !kept
    ? t.draft(version)
    : kept.annulledOn
      ? t.annulled(version, formatDate(kept.annulledOn, 'sv'))
      : kept.decidedOn
        ? t.adopted(version)
        : t.proposed(version, formatDate(today(kept.proposedAt), 'sv'));
  return [
    { label: t.status, value: status },
    { label: t.period, value: periodText(plan.periodStart, plan.periodEnd) },
    { label: t.adoptedBy, value: kept?.decidedBy ?? '' },
    { label: t.itemNumber, value: kept?.itemNumber ? `§ ${kept.itemNumber}` : '' },
  ].filter((fact) => fact.value !== '');
}

function inItalics(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: [{ text, italic: true }] };
}

function measureBlocks(content: PlanContent): Block[] {
  return content.measures.flatMap((measure) => blocksOfMeasure(content, measure));
}

/** A measure in the document: its name, and what is known of it where anything is. */
export function blocksOfMeasure(content: PlanContent, measure: PlanContent['measures'][number]): Block[] {
  const ids = measureBlockId(measure.id);
  const needs = content.thread
    .filter((step) => step.fromId === measure.id && step.kind === 'need')
    .map((step) => step.title);
  const level = measure.preventionLevel && LEVEL_VOCABULARIES[0]?.levels[measure.preventionLevel].sv;
  const items = [
    { label: t.goal, text: measure.goal },
    { label: t.needs, text: needs.join('; ') },
    { label: t.noNeed, text: measure.noNeedReason },
    { label: t.owner, text: measure.ownerName },
    { label: t.when, text: timeText(measure.startsOn, measure.endsOn) },
    { label: t.resources, text: measure.resources },
    { label: t.indicator, text: measure.indicator },
    { label: t.level, text: level ?? '' },
    { label: t.targetGroup, text: measure.targetGroup },
  ].filter((item) => item.text !== '');
  const facts: Block = {
    id: ids.facts,
    type: 'facts',
    items: items.map(({ label, text }) => ({ label, runs: [{ text }] })),
  };
  return [heading(ids.heading, 2, measure.title), ...(items.length > 0 ? [facts] : [])];
}

function timeText(start: string | null, end: string | null): string {
  if (start && end) return t.span(formatDate(start, 'sv'), formatDate(end, 'sv'));
  if (start) return t.since(formatDate(start, 'sv'));
  return end ? t.until(formatDate(end, 'sv')) : '';
}

/** What the plan rests on, from the thread: each need with its findings and where they come from. */
function groundBlocks({ thread }: PlanContent): Block[] {
  const needs = [...new Map(thread.filter((step) => step.kind === 'need').map((step) => [step.id, step])).values()];
  if (needs.length === 0) return [];
  const behind = (id: number, kind: string) => thread.filter((step) => step.fromId === id && step.kind === kind);
  const items = needs.map((need): Run[] => {
    const findings = behind(need.id, 'finding').map((finding) => {
      const results = behind(finding.id, 'result').map((result) => result.title);
      return finding.title + (results.length > 0 ? t.from(results.join(', ')) : '');
    });
    return [{ text: need.title, bold: true }, ...(findings.length > 0 ? [{ text: t.of(findings.join('; ')) }] : [])];
  });
  return [
    heading('bygger-pa', 1, t.restsOn),
    { id: 'bygger-pa-ingress', type: 'paragraph', runs: [{ text: t.restsOnLead }] },
    { id: 'bygger-pa-lista', type: 'list', ordered: false, items },
  ];
}

function heading(id: string, level: 1 | 2, text: string): Block {
  return { id, type: 'heading', level, runs: [{ text }] };
}
