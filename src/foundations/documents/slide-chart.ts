import type PptxGenJS from 'pptxgenjs';
import { chartFills, drawnParts, fits, type Chart } from './chart.ts';
import { shortened } from './shortened.ts';
import { writeWorkbook } from './workbook.ts';
import type { Part } from './write-zip.ts';

/** Inches. */
type Place = { x: number; y: number; w: number; h: number };

/** Puts the bars on the slide as a chart of PowerPoint's own, with an alternative text. `mendCharts` does the rest when the file is written. */
export function chartOnSlide(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  { chart, at }: { chart: Chart; at: Place },
): void {
  const labels = chart.rows.map(labelOf);
  slide.addChart(
    file.ChartType.bar,
    chart.classes.map(({ label }, classAt) => ({
      name: shortened(label, 60),
      labels,
      values: chart.rows.map((row) => lengthOf(row, classAt) ?? 0),
    })),
    {
      ...at,
      altText: chart.alt,
      objectName: 'chart', // it is not escaped
      barDir: 'bar',
      barGrouping: 'percentStacked',
      barGapWidthPct: chart.rows.length > 5 ? 35 : 60,
      chartColors: chart.classes.map(({ fill }) => chartFills[fill].tone),
      dataBorder: { pt: 0.5, color: '56616E' },
      catAxisOrientation: 'maxMin' as 'minMax', // the types know one of the two only; this puts the first row on top
      catAxisLabelFontSize: chart.rows.length > 6 ? 10 : 12,
      catAxisLabelFontFace: 'Calibri',
      catAxisLabelColor: '1B2430',
      catAxisLineShow: false,
      valAxisHidden: true,
      valAxisLineShow: false,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      layout: { x: 1 - PLOT, y: 0.11, w: PLOT - 0.01, h: 0.67 },
      showTitle: chart.title !== '',
      title: shortened(chart.title, 110),
      titleFontFace: 'Calibri',
      titleFontSize: 13,
      titleColor: '1B2430',
      showLegend: true,
      legendPos: 'b',
      legendFontFace: 'Calibri',
      legendFontSize: 11,
      legendColor: '1B2430',
    },
  );
}

/**
 * What pptxgenjs cannot: patterns, the words on the bars instead of figures that nobody has published, no figure at all where nothing is
 * shown, and a small workbook behind the chart that holds only what is drawn. It also numbers the charts from 1, which pptxgenjs does once
 * for the life of the process. `charts` in the order of the slides.
 */
export async function mendCharts(
  charts: readonly Chart[],
  { lang, date }: { lang: string; date: string },
): Promise<(part: Part, first: number) => Part> {
  const workbooks = await Promise.all(charts.map((chart) => workbookBehind(chart, date)));
  return ({ name, content }, first) => {
    const renumbered = (text: string) =>
      text.replace(
        /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
        (_, before: string, number: string) => `${before}${Number(number) - first + 1}`,
      );
    const as = renumbered(name);
    const numbered = (folder: RegExp) => Number(folder.exec(as)?.[1] ?? '0') - 1;
    const chart = charts[numbered(/^ppt\/charts\/chart(\d+)\.xml$/)];
    if (chart) return { name: as, content: Buffer.from(mend(content.toString(), chart, lang)) };
    const workbook = workbooks[numbered(/^ppt\/embeddings\/\D+(\d+)\.xlsx$/)];
    if (workbook) return { name: as, content: workbook };
    const refers = name.endsWith('.rels') || name === '[Content_Types].xml';
    return refers ? { name: as, content: Buffer.from(renumbered(content.toString())) } : { name: as, content };
  };
}

/** How much of the chart's width the bars take; the labels have the rest. */
const PLOT = 0.66;
const PLOT_POINTS = 7.33 * 72 * PLOT;

function labelOf(row: Chart['rows'][number]): string {
  const label = shortened(row.label, 95);
  const beside = row.notShown ?? row.size;
  return beside === '' ? label : `${label} (${beside})`;
}

function lengthOf(row: Chart['rows'][number], classAt: number): number | undefined {
  return drawnParts(row).find((part) => part.classAt === classAt)?.length;
}

function mend(xml: string, chart: Chart, lang: string): string {
  let series = -1;
  return xml
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (one) => {
      series += 1;
      const look = chart.classes[series];
      if (!look) return one;
      const { tone, line, slide } = chartFills[look.fill];
      const pattern =
        slide &&
        `<a:pattFill prst="${slide}"><a:fgClr><a:srgbClr val="${line}"/></a:fgClr><a:bgClr><a:srgbClr val="${tone}"/></a:bgClr></a:pattFill>`;
      const labels = labelsOf(chart, series, lang);
      return one
        .replace(/<a:solidFill>[\s\S]*?<\/a:solidFill>/, (plain) => pattern ?? plain)
        .replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/, labels)
        .replace(/(<c:numCache>)([\s\S]*?)(<\/c:numCache>)/, (_, open: string, cache: string, close: string) => {
          const kept = cache.replace(/<c:pt idx="(\d+)"><c:v>[^<]*<\/c:v><\/c:pt>/g, (point, at: string) => {
            const row = chart.rows[Number(at)];
            return row && lengthOf(row, series) !== undefined ? point : '';
          });
          return `${open}${kept}${close}`;
        });
    });
}

function labelsOf(chart: Chart, classAt: number, lang: string): string {
  const fill = chartFills[chart.classes[classAt]?.fill ?? 6];
  const shown = (value: boolean) =>
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  const labels = chart.rows.flatMap((row, at) => {
    const part = drawnParts(row).find((one) => one.classAt === classAt);
    if (!part || part.words === '' || !fits(part.words, part.share * PLOT_POINTS, 5.4)) return [];
    return [
      `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" sz="1100"><a:solidFill><a:srgbClr val="${fill.text}"/></a:solidFill>` +
        `<a:latin typeface="Calibri"/></a:rPr><a:t>${encode(part.words)}</a:t></a:r></a:p></c:rich></c:tx><c:spPr><a:solidFill><a:srgbClr val="${fill.tone}"/></a:solidFill></c:spPr>` +
        `<c:dLblPos val="ctr"/>${shown(true)}</c:dLbl>`,
    ];
  });
  return `<c:dLbls>${labels.join('')}${shown(false)}</c:dLbls>`;
}

/** The values stand where the chart looks for them: labels in column A, a class in each of the others. */
async function workbookBehind(chart: Chart, date: string): Promise<Buffer> {
  const rows = chart.rows.map((row) => [
    labelOf(row),
    ...chart.classes.map((_, classAt) => lengthOf(row, classAt) ?? null),
  ]);
  const columns = [
    { label: '', width: 40 },
    ...chart.classes.map(({ label }) => ({ label: shortened(label, 60), width: 16 })),
  ];
  return Buffer.from(await writeWorkbook({ date, sheets: [{ name: 'Sheet1', columns, rows, filtered: false }] }));
}

function encode(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
