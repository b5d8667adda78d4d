import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate, formatMoment, today } from '#foundations/clocks/index.ts';
import type { DocumentModel } from '#foundations/documents/index.ts';
import type { DisposalRun } from './disposal.queries.ts';
import { disposalTexts } from './disposal.texts.ts';

/** The proof that something was disposed of, by force of which decision: for the authority's archive, on paper or as a file. */
export function certificateOf(run: DisposalRun, organisation: { name: string }, language: Locale): DocumentModel {
  const t = disposalTexts[language];
  const { rule } = run;
  const fact = (label: string, text: string) => ({ label, runs: [{ text }] });
  return {
    title: t.runs.certificateOf(t.kinds[rule.kind].name, formatDate(today(run.ranAt), language)),
    language,
    head: { organisation: organisation.name, documentType: t.runs.certificate, date: today(run.ranAt) },
    blocks: [
      { id: 'statement', type: 'paragraph', runs: [{ text: t.runs.statement(run.disposed) }] },
      {
        id: 'facts',
        type: 'facts',
        items: [
          fact(t.page.what, t.kinds[rule.kind].what),
          fact(t.runs.columns.disposed, String(run.disposed)),
          fact(t.runs.columns.days, daysOf(run, language)),
          fact(t.runs.columns.ran, formatMoment(run.ranAt, language)),
          fact(t.page.after, t.months(rule.afterMonths)),
          fact(t.page.from, t.kinds[rule.kind].from),
          fact(t.page.decision, decisionOf(run, language)),
          fact(t.page.text, rule.decisionText),
          fact(t.runs.digest, run.digest.toString('hex')),
        ],
      },
    ],
  };
}

export function daysOf({ oldest, newest }: DisposalRun, locale: Locale): string {
  return disposalTexts[locale].runs.between(formatDate(oldest, locale), formatDate(newest, locale));
}

export function decisionOf({ rule }: DisposalRun, locale: Locale): string {
  return `${rule.decidedBy} ${formatDate(rule.decidedOn, locale)} ${rule.itemNumber}`;
}
