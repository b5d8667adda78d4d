// How long the files of a result take: the report as PDF and Word, the workbook and the slides, of forty questions and sixty groups, made by the
// document worker as a member's download makes them. The first of each is thrown away: it starts the worker and loads its libraries. The answers
// are others each time, since Typst keeps what it has set before.
// bin/bench report
import { renderPdf, renderSlides, renderWord, renderWorkbook } from '#foundations/documents/index.ts';
import { stopDocumentWorker } from '#foundations/documents/render-queue.ts';
import type { ReportBasis } from '#modules/results/report/report-basis.ts';
import { reportDocument } from '#modules/results/report/report-document.ts';
import { bankQuestions, madeReport } from '#modules/results/report/report-in-tests.ts';
import { reportSlides } from '#modules/results/report/report-slides.ts';
import { reportWorkbook } from '#modules/results/report/report-workbook.ts';
import { median, tell } from './figure.ts';

const times = 3;

// Ten groups in each of six administrations, of 7 to 26 answers.
const sizes = Array.from({ length: 6 }, (_, at) =>
  Array.from({ length: 10 }, (_, group) => 7 + ((at * 7 + group * 5) % 20)),
);
const names = [
  'Barn och utbildning',
  'Socialtjänst',
  'Kultur och fritid',
  'Räddningstjänst',
  'Samhällsbyggnad',
  'Ledning',
];
const bases = Array.from({ length: times + 1 }, (_, at) =>
  madeReport({ questions: bankQuestions(40), sizes, names, level: 'group', seed: 1 + at }),
);

const beside = (basis: ReportBasis): ReportBasis => ({ ...basis, level: 'administration' });
const files: { name: string; make: (basis: ReportBasis) => Promise<Uint8Array> }[] = [
  { name: 'report as PDF', make: (basis) => renderPdf(reportDocument(beside(basis))) },
  { name: 'report as PDF with sixty groups', make: (basis) => renderPdf(reportDocument(basis)) },
  { name: 'report as Word', make: (basis) => renderWord(reportDocument(beside(basis))) },
  { name: 'report as Word with sixty groups', make: (basis) => renderWord(reportDocument(basis)) },
  { name: 'workbook', make: (basis) => renderWorkbook(reportWorkbook(basis)) },
  { name: 'five slides', make: (basis) => renderSlides(reportSlides(beside(basis))) },
];
try {
  for (const { name, make } of files) {
    const durations: number[] = [];
    let size = 0;
    for (const [time, basis] of bases.entries()) {
      const began = performance.now();
      size = (await make(basis)).length;
      if (time > 0) durations.push((performance.now() - began) / 1000);
    }
    tell({ name, value: median(durations), limit: 3, unit: 's', note: `40 questions, ${(size / 1000).toFixed(0)} kB` });
  }
} finally {
  stopDocumentWorker();
}
