import { textOfFile } from '#platform/files/text-of-file.ts';
import { compose } from '../exchange/compose.ts';
import type { Imported } from '../exchange/imported.ts';
import { readOwnJson } from '../exchange/own-json.ts';
import { ImportRefused } from '../exchange/refused.ts';
import { readLss } from '../limesurvey/read-lss.ts';
import { readXlsForm } from '../xlsform/read-xlsform.ts';

/** Bytes of the largest file that is read. */
export const largestSurveyFile = 5 * 1024 * 1024;

/**
 * Reads a questionnaire out of LimeSurvey's .lss, an XLSForm (.xlsx) or our own JSON. The kind is told by the content, whatever the file is
 * called. ImportRefused says why when it cannot be read at all.
 */
export async function readSurveyFile(bytes: Uint8Array): Promise<Imported> {
  if (bytes.length === 0) throw new ImportRefused('empty');
  if (bytes.length > largestSurveyFile) throw new ImportRefused('too-large', String(largestSurveyFile / 1024 / 1024));
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (head === '504b0304') return compose(await readXlsForm(bytes));
  if (head === 'd0cf11e0') throw new ImportRefused('old-excel');
  const text = textOfFile(bytes);
  const first = text?.replace(/^\ufeff/, '').trimStart() ?? '';
  if (text !== undefined && first.startsWith('<')) return compose(await readLss(text.slice(text.indexOf('<'))));
  if (first.startsWith('{')) return readOwnJson(first);
  throw new ImportRefused(first === '' && text !== undefined ? 'empty' : 'unknown-kind');
}
