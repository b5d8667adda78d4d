/** Why a file is not read at all. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'unknown-kind'
  | 'not-xml'
  | 'entities'
  | 'too-many-parts'
  | 'too-deep'
  | 'not-limesurvey'
  | 'not-a-survey'
  | 'unreadable-zip'
  | 'unpacked-too-large'
  | 'macros'
  | 'old-excel'
  | 'not-xlsform'
  | 'not-json'
  | 'not-questionnaire'
  | 'newer-questionnaire'
  | 'faulty-questionnaire';

/** The file is not read. `detail` is a word out of it or a number, never a sentence. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  constructor(
    readonly code: RefusalCode,
    readonly detail = '',
  ) {
    super(`${code} ${detail}`);
  }
}
