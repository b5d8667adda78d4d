import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { archivePaths } from '../archive.paths.ts';
import { archiveTexts } from '../archive.texts.ts';
import { seesArchive } from '../sees-archive.ts';
import { isInForce } from './disposal.commands.ts';
import { kindsOfData } from './disposal-kinds.ts';
import { listActiveRules, monthsBefore } from './disposal.queries.ts';
import { disposalTexts } from './disposal.texts.ts';

/** What may go, what rule is in force for it and what would go tonight; what goes by itself, and what is kept. */
export const disposalPage = page({
  path: '/:organisation/arkiv/gallring',
  access: seesArchive,
  async load({ db, now }) {
    const rules = await listActiveRules(db);
    const rows = [];
    for (const { kind, disposable, proposedMonths } of kindsOfData) {
      const rule = rules.find((one) => one.kind === kind);
      const before = await monthsBefore(db, today(now), rule?.afterMonths ?? proposedMonths);
      rows.push({ kind, rule, proposedMonths, due: await disposable.count(db, before) });
    }
    return rows;
  },
  view(view, rows) {
    const t = disposalTexts[view.locale];
    const { organisation, locale } = view;
    const crumbs = [{ label: archiveTexts[locale].title, href: archivePaths.archive(organisation) }];
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} breadcrumbs={crumbs}>
        <DataTable
          caption={t.caption}
          rows={rows}
          columns={[
            {
              label: t.columns.kind,
              rowHeader: true,
              cell: ({ kind }) => <a href={archivePaths.disposalKind(organisation, kind)}>{t.kinds[kind].name}</a>,
            },
            {
              label: t.columns.rule,
              cell: ({ rule, proposedMonths }) =>
                rule ? (
                  <>
                    {t.active(t.months(rule.afterMonths), rule.decidedBy, rule.itemNumber)}
                    {!isInForce(rule, view.now) && ` ${t.waiting(formatDate(rule.validFrom, locale))}`}
                  </>
                ) : (
                  <span class="quiet">{t.proposal(t.months(proposedMonths))}</span>
                ),
            },
            {
              label: t.columns.due,
              cell: ({ due }) => t.due(due.count, due.oldest === null ? '' : formatDate(due.oldest, locale)),
            },
          ]}
        />
        <p class="quiet">{t.law}</p>
        <p>
          <a href={archivePaths.runs(organisation)}>{t.runs.title}</a>
        </p>
        <h2>{t.itself}</h2>
        <ul>
          {Object.values(t.itselfList).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <h2>{t.kept}</h2>
        <p>{t.keptText}</p>
      </Page>
    );
  },
});
