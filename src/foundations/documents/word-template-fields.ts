import type { DocumentModel } from './blocks.ts';

/** Fields that a Word template can have, with other names that mean the same. */
const FIELDS = {
  title: { sv: 'titel', en: 'title', also: ['rubrik', 'ärendemening'] },
  registrationNumber: { sv: 'dnr', en: 'registration_number', also: ['diarienummer'] },
  planCode: { sv: 'diarieplan', en: 'plan_code', also: [] },
  documentNumber: { sv: 'dokumentnummer', en: 'document_number', also: [] },
  designations: { sv: 'beteckningar', en: 'designations', also: [] },
  date: { sv: 'datum', en: 'date', also: [] },
  officer: { sv: 'handläggare', en: 'officer', also: [] },
  officerRole: { sv: 'befattning', en: 'officer_role', also: ['post'] },
  phone: { sv: 'telefon', en: 'phone', also: [] },
  email: { sv: 'epost', en: 'email', also: ['e_post'] },
  addressee: { sv: 'adressat', en: 'addressee', also: ['till', 'to'] },
  sender: { sv: 'avsändare', en: 'sender', also: ['förvaltning', 'från'] },
  organisation: { sv: 'kommun', en: 'municipality', also: ['organisation'] },
  documentType: { sv: 'dokumenttyp', en: 'document_type', also: [] },
  signatory: { sv: 'undertecknare', en: 'signatory', also: [] },
  signatoryRole: { sv: 'undertecknares_befattning', en: 'signatory_role', also: [] },
  content: { sv: 'innehåll', en: 'content', also: [] },
} satisfies Record<string, { sv: string; en: string; also: readonly string[] }>;

export type WordField = keyof typeof FIELDS;
export type WordFieldValues = Record<Exclude<WordField, 'content'>, string>;

/** Every field with the names it goes by. */
export const wordFields = Object.entries(FIELDS).map(([field, { sv, en, also }]) => ({
  field: field as WordField, // the keys are those of FIELDS
  sv,
  en,
  names: [sv, en, ...also],
}));

/** The field that a name in a template means, however it is written; undefined for a name that is none. */
export function wordFieldOf(name: string): WordField | undefined {
  const asked = normal(name);
  return wordFields.find(({ names }) => names.includes(asked))?.field;
}

/** The known name that is most like another, in the same language as far as it tells; undefined when none is near. */
export function nearestFieldName(name: string): string | undefined {
  const asked = normal(name);
  const ranked = wordFields
    .flatMap(({ names }) => names)
    .map((known) => ({ known, steps: distance(asked, known) }))
    .toSorted((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best && best.steps <= Math.max(2, Math.floor(best.known.length / 3)) ? best.known : undefined;
}

/** What a document fills the fields with. Several designations of a type stand after each other. */
export function wordFieldValues({ title, head, blocks }: DocumentModel): WordFieldValues {
  const designations = head.designations ?? [];
  const signed = blocks.find((block) => block.type === 'signature');
  const of = (label: RegExp) =>
    designations
      .filter((one) => label.test(one.label))
      .map(({ value }) => value)
      .join(', ');
  return {
    title,
    registrationNumber: of(/^(?:diarienummer|registration number)$/i),
    planCode: of(/^(?:diarieplan|plan code)$/i),
    documentNumber: of(/^(?:dokumentnummer|document number)$/i),
    designations: designations.map(({ value }) => value).join(', '),
    date: head.date ?? '',
    officer: head.handlingOfficer?.name ?? '',
    officerRole: head.handlingOfficer?.role ?? '',
    phone: head.handlingOfficer?.phone ?? '',
    email: head.handlingOfficer?.email ?? '',
    addressee: head.addressee ?? '',
    sender: head.sender ?? '',
    organisation: head.organisation,
    documentType: head.documentType,
    signatory: signed?.name ?? '',
    signatoryRole: signed?.role ?? '',
  };
}

function normal(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/[\s-]+/g, '_');
}

/** Letters to change, add or take away (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
