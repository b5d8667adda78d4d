import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formState } from '#platform/form.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { DataTable, type Column } from '#ui/table.tsx';
import { chooseUnits, unitChoice, unitOrders, type UnitChoice } from './choose-units.rules.ts';
import { changeUnit } from './edit-unit/edit-unit.command.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';
import type { Unit } from './unit.queries.ts';
import { unitListTexts } from './unit-list.texts.ts';

/** From here on a list is searched rather than read. */
const long = 12;

/** Units as a table with their sum; a long list can be searched and sorted in the address. */
export function UnitList({
  view,
  units,
  administration,
}: {
  view: MemberView;
  units: readonly Unit[];
  administration: boolean;
}) {
  const t = unitListTexts[view.locale];
  const words = organisationTexts[view.locale];
  const choice = unitChoice(view.url.searchParams);
  const shown = chooseUnits(units, choice);
  const staff = shown.reduce((sum, unit) => sum + unit.staff, 0);
  const count =
    shown.length === units.length
      ? words.units(units.length)
      : t.filtered(words.number(shown.length), words.units(units.length));
  return (
    <>
      {units.length > long && <UnitFilter view={view} choice={choice} />}
      {shown.length === 0 ? (
        <p>
          {t.none} <a href={view.path}>{t.showAll}</a>
        </p>
      ) : (
        <DataTable<Row>
          caption={t.caption(count, words.staff(staff))}
          // The page of an administration says the same under its title.
          captionHidden={!administration && shown.length === units.length}
          rows={shown}
          columns={columns(view, administration)}
          footer={{ name: t.sum, administrationName: '', serviceLine: '', staff }}
        />
      )}
    </>
  );
}

/** A unit, or the sum of them, which has no page of its own. */
type Row = Pick<Unit, 'name' | 'serviceLine' | 'administrationName' | 'staff'> & { id?: number };

function columns(view: MemberView, administration: boolean): Column<Row>[] {
  const t = unitListTexts[view.locale];
  const mayChange = hasRole(view.actor, changeUnit.roles);
  return [
    {
      label: t.unit,
      rowHeader: true,
      cell: ({ id, name }) =>
        mayChange && id !== undefined ? <a href={organisationPaths.unit(view.organisation, id)}>{name}</a> : name,
    },
    // Right after the name, so that a phone shows it without scrolling sideways.
    { label: t.staff, numeric: true, cell: (unit) => organisationTexts[view.locale].number(unit.staff) },
    { label: t.serviceLine, cell: (unit) => unit.serviceLine },
    ...(administration ? [{ label: t.administration, cell: (unit: Row) => unit.administrationName }] : []),
  ];
}

function UnitFilter({ view, choice }: { view: MemberView; choice: UnitChoice }) {
  const t = unitListTexts[view.locale];
  const form = formState<{ sok: string; ordning: string }>({ sok: choice.search, ordning: choice.order });
  const options = unitOrders.map((order) => ({ value: order, label: t.orders[order] }));
  return (
    <form method="get" action={view.path} role="search" class="filter">
      <TextField form={form} name="sok" label={t.search} type="search" unmarked />
      <SelectField form={form} name="ordning" label={t.order} options={options} unmarked />
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}
