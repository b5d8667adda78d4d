import { lineNetOre, netOreOf } from '#modules/fees/index.ts';
import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { DataTable } from '#ui/table.tsx';
import { networkTexts } from '../network.texts.ts';
import type { NetworkState } from '../snapshot.ts';
import type { AtPlace } from './at-link.ts';
import { placePaths } from './place.paths.ts';
import { placeTexts } from './place.texts.ts';
import { placeAnswerTexts } from './answer.texts.ts';

type Line = NetworkState['lines'][number];

/** What is registered: places and sums for each administration, who comes, and what can be changed. */
export function PlaceRegistration({ at }: { at: AtPlace }) {
  const { locale } = at.view;
  const [t, answer] = [placeTexts[locale], placeAnswerTexts[locale]];
  const { state, base } = at;
  const isIn = state.party.state === 'registered' || state.party.state === 'waiting';
  const active = state.lines.filter(({ isEnded }) => !isEnded);
  const shown = state.lines.filter((line) => !line.isEnded || line.chargePercent > 0);
  return (
    <>
      <h2>{t.registration}</h2>
      <DataTable
        caption={t.registration}
        captionHidden
        rows={shown}
        columns={[
          { label: t.administration, rowHeader: true, cell: ({ administration }) => administration },
          { label: t.places, numeric: true, cell: ({ quantity }) => quantity },
          {
            label: t.sum,
            numeric: true,
            cell: (line) => formatKronor(lineNetOre(chargedOf(line)), locale),
          },
          {
            label: t.note,
            cell: (line) =>
              line.isEnded ? (
                endedWords(line, locale)
              ) : isIn && active.length > 1 ? (
                <a href={placePaths.withdraw(base, line.lineKey)}>
                  {answer.withdraw.open} <span class="ds-sr-only">{line.administration}</span>
                </a>
              ) : (
                ''
              ),
          },
        ]}
      />
      <p>{t.net(formatKronor(netOreOf(state.lines.map(chargedOf)), locale))}</p>
      {state.people.length > 0 && (
        <>
          <h3>{t.people}</h3>
          <ul>
            {state.people.map((person) => (
              <li>
                {[person.name, person.title, person.email].filter(Boolean).join(', ')}{' '}
                <a href={placePaths.replace(base, person.id)}>
                  {answer.replace.open} <span class="ds-sr-only">{person.name}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {isIn && (
        <ul>
          <li>
            <a href={placePaths.register(base)}>{answer.register.change}</a>
          </li>
          {state.party.isConditional && (
            <li>
              <a href={placePaths.settle(base)}>{answer.settle.open}</a>
            </li>
          )}
          <li>
            <a href={placePaths.leave(base)}>{answer.leave.open}</a>
          </li>
        </ul>
      )}
      {state.invoices.length > 0 && (
        <>
          <h3>{t.invoices}</h3>
          <ul>
            {state.invoices.map((invoice) => (
              <li>
                {t.invoice[invoice.type](invoice.number)}: {invoice.administration},{' '}
                {formatKronor(invoice.totalOre, locale)}, {t.due(formatDate(invoice.dueOn, locale))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function endedWords({ part, chargePercent }: Line, locale: Locale): string {
  return part ? networkTexts[locale].endedPart(part.meetings, part.of) : placeTexts[locale].endedLine(chargePercent);
}

function chargedOf({ quantity, unitPriceOre: feeOre, chargePercent, part }: Line) {
  return { quantity, feeOre, chargePercent, part };
}
