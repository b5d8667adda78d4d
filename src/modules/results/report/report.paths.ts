import type { ShownLevel } from '../result.queries.ts';
import { levelWords, resultPaths } from '../results.paths.ts';

type Slug = { slug: string };
/** The files, as they are named in the address. */
export const reportFiles = {
  pdf: 'rapport.pdf',
  word: 'rapport.docx',
  workbook: 'arbetsbok.xlsx',
  slides: 'bilder.pptx',
} as const;
export type ReportFile = keyof typeof reportFiles;

export const reportPaths = {
  /** What can be taken away, and in which form. */
  report: (organisation: Slug, surveyId: number) => `${resultPaths.result(organisation, surveyId)}/rapport`,
  /** `level`: how far down the tables go. */
  file: (organisation: Slug, surveyId: number, of: { file: ReportFile; level?: ShownLevel }) =>
    `${resultPaths.result(organisation, surveyId)}/${reportFiles[of.file]}${of.level ? `?niva=${levelWords[of.level]}` : ''}`,
};
