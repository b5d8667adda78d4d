import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, formatMoment } from '#foundations/clocks/index.ts';
import { decisionsPaths, listMatters, type MatterRow } from '#modules/decisions/index.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SelectField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { archivePaths } from './archive.paths.ts';
import { listPackages } from './archive.queries.ts';
import { archiveTexts } from './archive.texts.ts';
import { seesArchive } from './sees-archive.ts';

type Row = MatterRow & { latest: Date | undefined };
const choices = ['ja', 'nej'] as const;

/** Matters that have ended, and the packages made of them. */
export const archivePage = page({
  path: '/:organisation/arkiv',
  access: seesArchive,
  async load({ db, url }) {
    const packages = await listPackages(db);
    const rows: Row[] = (await listMatters(db, { state: 'closed' })).map((matter) => ({
      ...matter,
      latest: packages.find(({ matterId }) => matterId === matter.id)?.madeAt,
    }));
    const packaged = choices.find((choice) => choice === url.searchParams.get('paket'));
    const shown =
      packaged === undefined ? rows : rows.filter(({ latest }) => (latest !== undefined) === (packaged === 'ja'));
    return { rows, shown, packaged };
  },
  view(view, { rows, shown, packaged }) {
    const t = archiveTexts[view.locale];
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead}>
        {rows.length === 0 ? (
          <EmptyState
            purpose={t.purpose}
            action={<a href={decisionsPaths.matters(view.organisation)}>{t.toMatters}</a>}
          />
        ) : (
          <>
            <Fold summary={t.filter.heading} open={packaged !== undefined}>
              <Filter view={view} packaged={packaged} />
            </Fold>
            {shown.length === 0 ? (
              <p>
                {t.nothingFound} <a href={archivePaths.archive(view.organisation)}>{t.showAll}</a>
              </p>
            ) : (
              <Matters view={view} rows={shown} />
            )}
          </>
        )}
        <ul>
          <li>
            <a href={archivePaths.disposal(view.organisation)}>{t.disposal}</a>
          </li>
          <li>
            <a href={archivePaths.runs(view.organisation)}>{t.runs}</a>
          </li>
        </ul>
      </Page>
    );
  },
});

function Filter({ view, packaged }: { view: MemberView; packaged: string | undefined }) {
  const t = archiveTexts[view.locale].filter;
  return (
    <form method="get" action={archivePaths.archive(view.organisation)}>
      <SelectField
        form={formState<{ paket: string }>({ paket: packaged ?? '' })}
        name="paket"
        label={t.packaged}
        unmarked
        prompt={t.all}
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nej', label: t.no },
        ]}
      />
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}

function Matters({ view, rows }: { view: MemberView; rows: Row[] }) {
  const t = archiveTexts[view.locale];
  return (
    <DataTable
      caption={t.caption}
      rows={rows}
      columns={[
        {
          label: t.columns.matter,
          rowHeader: true,
          cell: ({ id, title, takenInFrom }) => (
            <>
              <a href={archivePaths.matter(view.organisation, id)}>{title}</a>
              {takenInFrom !== null && <span class="quiet"> {t.takenIn}</span>}
            </>
          ),
        },
        {
          label: t.columns.designations,
          cell: ({ designations }) => designations.map(({ value }) => value).join(' · '),
        },
        {
          label: t.columns.closedOn,
          cell: ({ closedOn }) => closedOn && <span class="unbroken">{formatDate(closedOn, view.locale)}</span>,
        },
        { label: t.columns.latest, cell: ({ latest }) => (latest ? formatMoment(latest, view.locale) : t.none) },
      ]}
    />
  );
}
