import type { Locale } from '#platform/i18n/locale.ts';
import { writeCsv } from '#platform/files/csv.ts';
import { stockholmTime } from '#foundations/clocks/index.ts';
import { formatOrganisationNumber } from '#modules/fees/index.ts';
import type { Registered } from './registrations.queries.ts';
import { placesOf, standingOf } from './registrations.rules.ts';
import { registrationsTexts } from './registrations.texts.ts';

/** One row for each administration, and one for each party without any: what the host takes into a spreadsheet. The fee is in kronor, on the party's first row. */
export function registrationsTable(
  parties: readonly Registered[],
  fees: ReadonlyMap<number, number>,
  locale: Locale,
): string {
  const t = registrationsTexts[locale];
  const head = [
    t.table.party,
    t.table.organisationNumber,
    t.table.email,
    t.table.standing,
    t.table.answered,
    t.table.administration,
    t.table.number,
    t.table.reference,
    t.table.people,
    t.table.sum,
  ];
  return writeCsv([head, ...parties.flatMap((party) => rowsOf(party, { fee: fees.get(party.id) ?? 0, locale }))]);
}

function rowsOf(party: Registered, { fee, locale }: { fee: number; locale: Locale }): string[][] {
  const about = [
    party.name,
    formatOrganisationNumber(party.organisationNumber),
    party.email,
    registrationsTexts[locale].standings[standingOf(party)],
    party.answeredAt ? stockholmTime(party.answeredAt).day : '',
  ];
  const sum = placesOf(party) > 0 ? (fee / 100).toFixed(2).replace('.', ',') : '';
  if (party.lines.length === 0) return [[...about, '', '', '', '', '']];
  return party.lines.map((line, at) => [
    ...about,
    line.administration,
    String(line.quantity),
    line.buyerReference,
    party.people
      .filter(({ lineKey }) => lineKey === line.lineKey)
      .map(({ name }) => name)
      .join(', '),
    at === 0 ? sum : '',
  ]);
}
