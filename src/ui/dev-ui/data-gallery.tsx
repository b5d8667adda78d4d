import type { Locale } from '#platform/i18n/locale.ts';
import { AnswerFigure } from '#ui/chart/answer-figure.tsx';
import type { BarRow } from '#ui/chart/bar-geometry.ts';
import { Facts } from '#ui/facts.tsx';
import { DataTable } from '#ui/table.tsx';
import { samples } from './samples.ts';

export function DataGallery({ locale }: { locale: Locale }) {
  const t = samples[locale];
  return (
    <>
      <h2>{t.headings.tables}</h2>
      <ResponseTable locale={locale} />
      <DataTable caption={t.table.empty} columns={[{ label: t.table.unit, cell: (row: string) => row }]} rows={[]} />
      <Facts items={Object.values(t.facts)} />

      <h2>{t.headings.charts}</h2>
      <h3>{t.chart.question}</h3>
      <SampleFigure locale={locale} />
    </>
  );
}

function SampleFigure({ locale }: { locale: Locale }) {
  const t = samples[locale].chart;
  return (
    <AnswerFigure
      id="fraga-4"
      title={t.question}
      sentence={t.sentence}
      description={t.description}
      rows={answers(locale)}
      groupLabel={samples[locale].table.unit}
      locale={locale}
      downloads={[{ href: '#', label: t.csv }]}
    />
  );
}

function ResponseTable({ locale }: { locale: Locale }) {
  const t = samples[locale];
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const rows = [
    { unit: t.chart.groups.one, staff: 420, answers: 201 },
    { unit: t.chart.groups.two, staff: 510, answers: 233 },
    { unit: t.chart.groups.three, staff: 160, answers: 88 },
  ];
  const sum = { unit: t.table.sum, staff: 1402, answers: 673 };
  return (
    <DataTable
      caption={t.table.caption}
      columns={[
        { label: t.table.unit, rowHeader: true, cell: (row) => <a href="#">{row.unit}</a> },
        { label: t.table.staff, numeric: true, cell: (row) => number.format(row.staff) },
        { label: t.table.answers, numeric: true, cell: (row) => number.format(row.answers) },
        { label: t.table.share, numeric: true, cell: (row) => share.format(row.answers / row.staff) },
      ]}
      rows={rows}
      footer={sum}
    />
  );
}

function answers(locale: Locale): BarRow[] {
  const { parts, groups } = samples[locale].chart;
  const row = (label: string, counts: number[]): BarRow => ({
    label,
    n: counts.reduce((sum, count) => sum + count, 0),
    parts: Object.values(parts).map((part, index) => ({ label: part, count: counts[index] ?? 0 })),
  });
  return [
    row(groups.one, [62, 54, 30, 24, 17, 14]),
    row(groups.two, [38, 49, 26, 55, 47, 18]),
    row(groups.three, [41, 22, 9, 7, 3, 6]),
    row(groups.four, [12, 14, 0, 9, 2, 1]),
    { label: groups.five, parts: [] },
  ];
}
