import type { Child } from 'hono/jsx';
import { isSafeHref, type DocumentHead } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { readDate } from './print-model.ts';

/** Who writes, what, when and to whom. */
export function DocumentHeadView({ head, language }: { head: DocumentHead; language: 'sv' | 'en' }) {
  const t = documentTexts[language];
  const officer = head.handlingOfficer;
  const facts: { label: string; value: Child }[] = [
    ...(head.date
      ? [{ label: t.date, value: readDate(head.date) ? <time datetime={head.date}>{head.date}</time> : head.date }]
      : []),
    ...(head.designations ?? []),
    ...(head.addressee ? [{ label: t.addressee, value: head.addressee }] : []),
    ...(officer ? [{ label: t.handlingOfficer, value: <Officer officer={officer} /> }] : []),
    ...(head.facts ?? []),
  ];
  return (
    <header class="document-head">
      <p>
        <strong>{head.organisation}</strong>
        {head.sender && (
          <>
            <br />
            {head.sender}
          </>
        )}
      </p>
      {head.documentType && <p>{head.documentType}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
    </header>
  );
}

function Officer({ officer }: { officer: NonNullable<DocumentHead['handlingOfficer']> }) {
  const words = [officer.name, officer.role, officer.phone]
    .filter((word) => word !== undefined && word !== '')
    .join(', ');
  const address = `mailto:${officer.email ?? ''}`;
  return (
    <>
      {words}
      {officer.email && ', '}
      {officer.email && (isSafeHref(address) ? <a href={address}>{officer.email}</a> : officer.email)}
    </>
  );
}

/** Labels and values. */
export function FactList({
  facts,
  id,
}: {
  facts: readonly { label: string; value: Child }[];
  id?: string | undefined;
}) {
  return (
    <dl class="facts" id={id}>
      {facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
