import type { Locale } from '#platform/i18n/locale.ts';
import { decisionEventTexts } from './decision-event.texts.ts';
import type { Vote } from './decision-event.queries.ts';

type Props = { locale: Locale; said: { reservations: readonly string[]; votes: readonly Vote[] }; level: 'h2' | 'h3' };

/** Votes with their numbers, and reservations: as they stand in the extract. */
export function SaidInOffice({ locale, said: { reservations, votes }, level: Heading }: Props) {
  const t = decisionEventTexts[locale].said;
  return (
    <>
      {votes.length > 0 && <Heading>{t.votes}</Heading>}
      {votes.map((vote) => (
        <Votes locale={locale} vote={vote} />
      ))}
      {reservations.length > 0 && <Heading>{t.reservations}</Heading>}
      {reservations.map((words) => (
        <p>{words}</p>
      ))}
      {(votes.length > 0 || reservations.length > 0) && <p class="quiet">{t.asWritten}</p>}
    </>
  );
}

function Votes({ locale, vote: { yes, no, abstained, words } }: { locale: Locale; vote: Vote }) {
  const t = decisionEventTexts[locale].said;
  const counts = [
    ...(yes === null ? [] : [t.yes(yes)]),
    ...(no === null ? [] : [t.no(no)]),
    ...(abstained === null ? [] : [t.abstained(abstained)]),
  ];
  return (
    <>
      {counts.length > 0 && (
        <p>
          <strong>{counts.join(' · ')}</strong>
        </p>
      )}
      {words
        .split('\n')
        .filter(Boolean)
        .map((line) => (
          <p>{line}</p>
        ))}
    </>
  );
}
