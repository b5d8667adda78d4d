import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import { lineNetOre } from '#modules/fees/index.ts';
import { DataTable } from '#ui/table.tsx';
import { participationPaths } from './participation.paths.ts';
import type { Line } from './lines.queries.ts';
import type { Participation } from './participation.queries.ts';
import { answerers } from './participation.roles.ts';
import { participationTexts } from './participation.texts.ts';

/** What each administration pays, by the host's own line where there is one and else by what we have been told. */
function sumOf(line: Line, { feeOre, stated }: Pick<Participation, 'feeOre' | 'stated'>): number | undefined {
  const agreed = stated?.lines.find(({ lineKey }) => lineKey === line.lineKey);
  if (agreed)
    return lineNetOre({
      quantity: agreed.quantity,
      feeOre: agreed.unitPriceOre,
      chargePercent: agreed.chargePercent,
      part: agreed.part,
    });
  // What an administration that has withdrawn pays is for the host to say.
  return line.endedOn === null
    ? lineNetOre({ quantity: line.quantity, feeOre, chargePercent: 100, part: null })
    : undefined;
}

/** Places given back that are paid for all the same: the host has them as lines of their own. */
function paidFor({ stated }: Pick<Participation, 'stated'>, lines: readonly Line[]) {
  return (stated?.lines ?? [])
    .filter((one) => one.isEnded && one.chargePercent > 0 && !lines.some(({ lineKey }) => lineKey === one.lineKey))
    .map(({ administration, quantity, unitPriceOre, chargePercent, part }) => ({
      ...{ administration, quantity: 0, isGivenBack: true },
      ore: lineNetOre({ quantity, feeOre: unitPriceOre, chargePercent, part }),
    }));
}

/** Who goes, from where, and what each administration pays. */
export function Lines(props: { view: MemberView; participation: Participation; lines: readonly Line[] }) {
  const { view, participation, lines } = props;
  const { who: t } = participationTexts[view.locale];
  const { locale, organisation } = view;
  const own = lines.map((line) => ({ ...line, ore: sumOf(line, participation) }));
  const givenBack = paidFor(participation, lines);
  const going = own.filter(({ endedOn }) => endedOn === null);
  const total = [...own, ...givenBack].reduce((all, { ore }) => all + (ore ?? 0), 0);
  const places = going.reduce((all, { quantity }) => all + quantity, 0);
  const isFree = participation.feeOre === 0 && total === 0;
  const mayChange = participation.state === 'registered' && hasRole(view.actor, answerers);
  type Row = Partial<(typeof own)[number]> & {
    administration: string;
    ore: number | undefined;
    quantity: number;
    isGivenBack?: boolean;
  };
  const sums: Row = { administration: t.total, quantity: places, ore: total };
  return (
    <section>
      <h2>{t.heading}</h2>
      <DataTable<Row>
        caption={t.caption}
        captionHidden
        rows={[...own, ...givenBack]}
        footer={sums}
        columns={[
          {
            label: t.administration,
            rowHeader: true,
            cell: ({ administration, endedOn, lineKey, isGivenBack }) => (
              <>
                {mayChange && lineKey !== undefined && !endedOn ? (
                  <a href={participationPaths.line(organisation, participation.id, lineKey)}>{administration}</a>
                ) : (
                  administration
                )}
                {endedOn && ` (${t.ended(formatDate(endedOn, locale))})`}
                {isGivenBack && ` (${t.givenBack})`}
              </>
            ),
          },
          {
            label: t.people,
            cell: ({ people, lineKey }) =>
              lineKey === undefined
                ? ''
                : (people ?? [])
                    .filter(({ leftOn }) => leftOn === null)
                    .map(({ name, title }) => [name, title].filter(Boolean).join(', '))
                    .join('; ') || <span class="quiet">{t.nobody}</span>,
          },
          { label: t.buyerReference, cell: ({ buyerReference }) => buyerReference ?? '' },
          { label: t.quantity, numeric: true, cell: ({ quantity, isGivenBack }) => (isGivenBack ? '' : quantity) },
          ...(isFree
            ? []
            : [
                {
                  label: t.sum,
                  numeric: true,
                  cell: ({ ore }: Row) => (ore === undefined ? '' : formatKronor(ore, locale)),
                },
              ]),
        ]}
      />
      {mayChange && (
        <p>
          <a href={participationPaths.changeRegistration(organisation, participation.id)}>{t.changeAll}</a>
        </p>
      )}
    </section>
  );
}
