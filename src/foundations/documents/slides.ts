import type PptxGenJS from 'pptxgenjs';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import type { Chart } from './chart.ts';
import { shortened } from './shortened.ts';
import { chartOnSlide, mendCharts } from './slide-chart.ts';
import { readZip } from '#platform/files/read-zip.ts';
import { rewriteZip } from './write-zip.ts';

/** Slides for a meeting. `date` is YYYY-MM-DD: the same deck gives the same bytes. */
export type SlideDeck = {
  title: string;
  language: 'sv' | 'en';
  organisation: string;
  date: string;
  slides: Slide[];
};

/** One slide. `notes` are for whoever speaks, `foot` is small at the bottom of the slide. What is too long for the slide is shortened; the notes hold it whole. */
export type Slide = { title: string; lines: string[]; chart?: Chart | undefined; notes: string; foot: string };

/** The deck as .pptx: titles and lines in the layout's own fields, charts that can be edited, with their figures in words. The deck is a prepared one. */
export async function writeSlides(deck: SlideDeck): Promise<Uint8Array> {
  const { default: PptxGen } = await import('pptxgenjs');
  const file = new (PptxGen as unknown as new () => PptxGenJS)(); // the types call the class a namespace
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.author = deck.organisation;
  file.company = deck.organisation;
  file.theme = { headFontFace: 'Cambria', bodyFontFace: 'Calibri' };
  for (const withChart of [true, false]) file.defineSlideMaster(master(withChart));
  const lang = deck.language === 'sv' ? 'sv-SE' : 'en-GB';
  for (const slide of deck.slides) addSlide(file, slide, lang);
  const written = await file.write({ outputType: 'nodebuffer' });
  if (!(written instanceof Uint8Array)) throw new TypeError('pptxgenjs gave no bytes');
  const charts = deck.slides.flatMap(({ chart }) => (chart ? [chart] : []));
  const change = await mendCharts(charts, { lang, date: deck.date });
  const first = firstChart(written);
  return rewriteZip(written, deck.date, (part) => {
    const mended = change(part, first);
    return /^ppt\/(slides|notesSlides|slideLayouts)\/[^/]+\.xml$|^docProps\/core\.xml$/.test(part.name)
      ? { ...mended, content: Buffer.from(mendText(mended.content.toString(), lang, deck.date)) }
      : mended;
  });
}

function firstChart(archive: Uint8Array): number {
  const numbers = (readZip(archive)?.names ?? []).map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]);
  return Math.min(...numbers.filter((number) => number !== undefined).map(Number));
}

const INK = '1B2430';
const QUIET = '56616E';
const SPRUCE = '12524A';
/** Inches: the slide is 13.33 × 7.5. */
const LEFT = 0.6;
const WIDTH = 12.13;
const TITLE = { x: LEFT, y: 0.45, w: WIDTH, h: 1.1 };
const LINES = { x: LEFT, y: 1.85, w: 4.55, h: 4.75 };
const LINES_ALONE = { ...LINES, w: WIDTH };
const CHART = { x: 5.4, y: 1.75, w: 7.33, h: 4.95 };
const FOOT = { x: LEFT, y: 6.85, w: 11.1, h: 0.4 };

function master(withChart: boolean): PptxGenJS.SlideMasterProps {
  const text = { color: INK, margin: 0, valign: 'top' as const, align: 'left' as const };
  return {
    title: withChart ? 'STADIG_CHART' : 'STADIG_LINES',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: LEFT, y: 1.62, w: WIDTH, h: 0.025, fill: { color: SPRUCE } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...TITLE,
            ...text,
            valign: 'bottom',
            fontFace: 'Cambria',
            fontSize: 28,
            bold: true,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'lines',
            type: 'body',
            ...(withChart ? LINES : LINES_ALONE),
            ...text,
            fontFace: 'Calibri',
            fontSize: 18,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.1,
      y: FOOT.y,
      w: 0.63,
      h: FOOT.h,
      align: 'right',
      fontFace: 'Calibri',
      fontSize: 11,
      color: QUIET,
    },
  };
}

function addSlide(file: PptxGenJS, slide: Slide, lang: string): void {
  const made = file.addSlide({ masterName: slide.chart ? 'STADIG_CHART' : 'STADIG_LINES' });
  const title = shortened(slide.title, 170);
  made.addText(title, {
    placeholder: 'title',
    lang,
    ...directionOf(title),
    fontSize: title.length > 110 ? 20 : title.length > 60 ? 24 : 28,
  });
  const lines = slide.lines.map((line) => shortened(line, 320));
  const fontSize = sizeFor(lines, slide.chart ? LINES : LINES_ALONE);
  made.addText(
    lines.map((text) => ({
      text,
      options: {
        lang,
        fontSize,
        breakLine: true,
        ...directionOf(text),
        paraSpaceAfter: 8,
        bullet: lines.length > 1 ? { characterCode: '2013', indent: 14 } : false,
      },
    })),
    { placeholder: 'lines' },
  );
  if (slide.chart) chartOnSlide(file, made, { chart: slide.chart, at: CHART });
  made.addText(shortened(slide.foot, 170), {
    ...FOOT,
    lang,
    margin: 0,
    fontFace: 'Calibri',
    fontSize: 11,
    color: QUIET,
    valign: 'middle',
    ...directionOf(slide.foot),
    objectName: 'foot',
  });
  made.addNotes(slide.notes);
}

function directionOf(text: string): { rtlMode: boolean; align: 'left' | 'right' } {
  const rtlMode = isRightToLeft(text);
  return { rtlMode, align: rtlMode ? 'right' : 'left' };
}

/** The largest letters with which the lines go into the field. */
function sizeFor(lines: readonly string[], field: { w: number; h: number }): number {
  const needed = (size: number) => {
    const perLine = (field.w * 72) / (size * 0.52);
    const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 2) / perLine)), 0);
    return rows * size * 1.22 + lines.length * 8;
  };
  return [20, 18, 16, 14, 12].find((size) => needed(size) <= field.h * 72) ?? 11;
}

/** The deck's language where pptxgenjs writes English, its date, the side of texts from right to left, and paragraphs in the notes. */
function mendText(xml: string, lang: string, date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '2000-01-01';
  return xml
    .replaceAll(' lang="en-US"', ` lang="${lang}"`)
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace(/(<a:pPr rtl="1" [^>]*algn=")l"/g, '$1r"') // the layout's own side wins over that of the text
    .replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/g, (_, text: string) => {
      const next = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${lang}"/><a:t>`;
      return `<a:t>${text.split(/\s*\n\s*/).join(next)}</a:t>`;
    });
}
