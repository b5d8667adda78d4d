import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable, type Column } from '#ui/table.tsx';
import type { Administration } from './administration.queries.ts';
import type { Committee } from './committee.queries.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';
import type { Section } from './overview-work.tsx';

export function CommitteesSection({ view, overview: { committees, administrations }, next, mayWrite }: Section) {
  const t = organisationTexts[view.locale].committees;
  const { organisation } = view;
  const offerUsual = organisation.kind === 'municipality';
  const nameOf = ({ id, name }: Committee) =>
    mayWrite ? <a href={organisationPaths.committee(organisation, id)}>{name}</a> : name;
  const their = (committee: Committee) => administrations.filter((one) => one.committeeId === committee.id);
  return (
    <>
      <h2>{t.title}</h2>
      {committees.length === 0 ? (
        <EmptyState
          purpose={t.empty}
          action={
            mayWrite && (
              <ButtonRow>
                <ButtonLink
                  href={
                    offerUsual ? organisationPaths.proposal(organisation) : organisationPaths.addCommittee(organisation)
                  }
                  variant={next === 'structure' ? 'primary' : 'secondary'}
                >
                  {offerUsual ? t.proposal : t.add}
                </ButtonLink>
                {offerUsual && <a href={organisationPaths.addCommittee(organisation)}>{t.add}</a>}
              </ButtonRow>
            )
          }
        />
      ) : (
        <>
          <DataTable
            caption={t.caption}
            captionHidden
            rows={committees}
            columns={[
              { label: t.name, rowHeader: true, cell: nameOf },
              { label: t.kind, cell: (committee) => t.kinds[committee.kind] },
              ...unlessEmpty(committees, {
                label: t.administrations,
                cell: (committee) =>
                  their(committee)
                    .map((one) => one.shortName || one.name)
                    .join(', '),
              }),
            ]}
          />
          {mayWrite && (
            <p>
              <a href={organisationPaths.addCommittee(organisation)}>{t.add}</a>
            </p>
          )}
        </>
      )}
    </>
  );
}

export function AdministrationsSection({ view, overview: { committees, administrations }, next, mayWrite }: Section) {
  const words = organisationTexts[view.locale];
  const t = words.administrations;
  const { organisation } = view;
  const imported = importedOf(view.url.searchParams);
  const staff = administrations.reduce((sum, one) => sum + one.staff, 0);
  const units = administrations.reduce((sum, one) => sum + one.units, 0);
  const paste = (
    <ButtonLink
      href={organisationPaths.importUnits(organisation)}
      variant={next === 'units' || (next === 'structure' && committees.length > 0) ? 'primary' : 'secondary'}
    >
      {t.paste}
    </ButtonLink>
  );
  const add = <a href={organisationPaths.addAdministration(organisation)}>{t.add}</a>;
  return (
    <>
      <h2 id="forvaltningar">{t.title}</h2>
      {imported && <Notice tone="success">{words.imported(imported.added, imported.changed)}</Notice>}
      {administrations.length === 0 ? (
        <EmptyState
          purpose={t.empty}
          action={
            mayWrite && (
              <ButtonRow>
                {paste}
                {add}
              </ButtonRow>
            )
          }
        />
      ) : (
        <>
          <DataTable<Row>
            caption={t.caption}
            captionHidden
            rows={administrations}
            columns={columns(organisation, { administrations, words })}
            footer={{ name: t.sum, shortName: '', committeeName: null, units, staff }}
          />
          {units === 0 && <p>{t.noUnits}</p>}
          <ButtonRow>
            {mayWrite && paste}
            {units > 0 && <a href={organisationPaths.units(organisation)}>{t.allUnits}</a>}
            {mayWrite && add}
          </ButtonRow>
        </>
      )}
    </>
  );
}

/** An administration, or the sum of them, which has no page of its own. */
type Row = Pick<Administration, 'name' | 'shortName' | 'committeeName' | 'units' | 'staff'> & { id?: number };

function columns(
  organisation: { slug: string },
  of: { administrations: readonly Row[]; words: (typeof organisationTexts)['sv'] },
): Column<Row>[] {
  const { administrations, words } = of;
  const t = words.administrations;
  return [
    {
      label: t.name,
      rowHeader: true,
      cell: ({ id, name, shortName }) =>
        id === undefined ? (
          name
        ) : (
          <>
            <a href={organisationPaths.administration(organisation, id)}>{name}</a>
            {shortName && <span class="quiet"> {shortName}</span>}
          </>
        ),
    },
    // Right after the name, so that a phone shows them without scrolling sideways.
    { label: t.staffCount, numeric: true, cell: (row) => words.number(row.staff) },
    { label: t.unitCount, numeric: true, cell: (row) => words.number(row.units) },
    ...unlessEmpty(administrations, { label: t.committee, cell: (row) => row.committeeName }),
  ];
}

/** A column that says something in at least one row. */
function unlessEmpty<R>(rows: readonly R[], column: { label: string; cell: (row: R) => string | null }): Column<R>[] {
  return rows.some((row) => Boolean(column.cell(row))) ? [column] : [];
}

/** How many units a list that was just read in added and changed, as the address says. */
function importedOf(query: URLSearchParams): { added: number; changed: number } | undefined {
  const count = (name: string) => (/^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : 0);
  const [added, changed] = [count('nya'), count('andrade')];
  return added + changed > 0 ? { added, changed } : undefined;
}
