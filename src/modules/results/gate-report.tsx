import type { Locale } from '#platform/i18n/locale.ts';
import { DataTable } from '#ui/table.tsx';
import { Facts } from '#ui/facts.tsx';
import { formats } from './formats.ts';
import { coarserLines, gateSentence } from './gate-sentence.ts';
import { gateTexts } from './gate.texts.ts';
import type { Result } from './result.queries.ts';

/** As it is typed, in any language. */
const command = 'bin/stadig attack --published resultat.json';

/** One line of what the attacker found, with the way to all of it. */
export function GateLine({ gate, href, locale }: { gate: Result['gate']; href: string; locale: Locale }) {
  const t = gateTexts[locale];
  return (
    <p>
      {gateSentence({ gate }, locale)} <a href={href}>{t.more}</a>
    </p>
  );
}

/** The stored verdict in plain words. */
export function GateReportView({ result, jsonHref, locale }: { result: Result; jsonHref: string; locale: Locale }) {
  const t = gateTexts[locale];
  const { gate } = result;
  if (!gate) return <p>{t.before}</p>;
  const { report } = gate;
  const { number } = formats[locale];
  const { sets, questions, sensitive, protectedAnswers, solved } = report.checked;
  return (
    <>
      <h2>{t.knows.heading}</h2>
      <ul>
        {[t.knows.shown, t.knows.belongs, t.knows.answers(report.knows), t.knows.rules].map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <h2>{t.outcome.heading}</h2>
      <p>{report.holds ? t.outcome.holds : t.outcome.found(report.findings.length)}</p>
      {report.withheld && <p>{t.outcome.withheld[report.withheld]}</p>}
      <h2>{t.checked.heading}</h2>
      <Facts
        items={Object.entries({ sets, questions, sensitive, protectedAnswers, solved }).map(([name, count]) => ({
          term: t.checked[name as keyof typeof report.checked], // its own keys
          value: number.format(count),
        }))}
      />
      <Coarser result={result} locale={locale} />
      <h2>{t.not.heading}</h2>
      <p>{t.not.text}</p>
      <h2>{t.try.heading}</h2>
      <p>
        {t.try.text} <a href={jsonHref}>{t.try.file}</a>
      </p>
      <p>
        <kbd>{command}</kbd>
      </p>
    </>
  );
}

function Coarser({ result, locale }: { result: Result; locale: Locale }) {
  const t = gateTexts[locale];
  return (
    <>
      <h2>{t.coarser.heading}</h2>
      <p>{t.coarser.why}</p>
      <ul>
        {coarserLines(result, locale).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <DataTable
        caption={t.forms.heading}
        columns={[
          { label: t.forms.size, rowHeader: true, cell: (row) => row.size },
          { label: t.forms.form, cell: (row) => row.form },
        ]}
        rows={[t.forms.small, t.forms.middle, t.forms.large]}
      />
    </>
  );
}
