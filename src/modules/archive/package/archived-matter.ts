import { z } from 'zod';
import { designationTypes, documentTypes, outcomes } from '#modules/decisions/index.ts';

const day = z.iso.date();
const line = z.string().max(2000);
const text = z.string().max(200_000);
/** A name inside the package: `document-3`, `decision-1`. */
const key = z.string().regex(/^[a-z-]+-[1-9]\d{0,5}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileSchema = z.object({
  /** From the root of the package. */
  path: z.string().regex(/^representations\/rep1\/data\/[a-z0-9-]+\/[a-z0-9][a-z0-9._-]*$/),
  name: line.min(1),
  mediaType: z.string().regex(/^[a-z]+\/[A-Za-z0-9.+-]+(; charset=utf-8)?$/),
  size: z.number().int().nonnegative(),
  sha256,
  /** As it was kept, or made from what was kept. */
  form: z.enum(['kept', 'pdf-a', 'word', 'csv', 'json']),
});

const documentSchema = z.object({
  key,
  type: z.enum(documentTypes),
  title: z.string().min(1).max(300),
  origin: z.enum(['received', 'drawn-up']),
  counterpart: line,
  datedOn: day,
  publicOn: day.nullable(),
  publicGround: z.enum(['received', 'dispatched', 'matter-closed', 'approved', 'kept-continuously']).nullable(),
  secrecy: line,
  /** As a draft, to somebody outside. */
  sentForCommentsOn: day.nullable(),
  decision: key.nullable(),
  files: z.array(fileSchema).max(20),
});

const eventSchema = z.object({
  type: z.enum(['minutes-approved', 'announced', 'extract-received', 'appealed', 'appeal-ended', 'correction']),
  happenedOn: day,
  atOnce: z.boolean(),
  takenDownOn: day.nullable(),
  document: key.nullable(),
  outcome: z.enum(['upheld', 'annulled']).nullable(),
  note: text,
});

const number = z.number().int().min(0).max(1000).nullable();

const decisionSchema = z.object({
  key,
  body: line.min(1),
  decidedOn: day,
  itemNumber: z.string().regex(/^\d{1,4}$/),
  outcome: z.enum(outcomes),
  text,
  recordedAt: z.iso.datetime(),
  events: z.array(eventSchema).max(1000),
  /** To whom the decision was sent, and how. */
  dispatched: z
    .array(z.object({ receiver: line.min(1), way: z.enum(['system', 'email', 'post', 'by-hand']), sentOn: day }))
    .max(1000),
  reservations: z.array(text.min(1)).max(1000),
  votes: z.array(z.object({ yes: number, no: number, abstained: number, words: text.min(1) })).max(1000),
});

/** What was planned and what the decisions led to. Import keeps it as it was told, and makes no rows of it. */
const courseSchema = z.object({
  /** Whether somebody had chosen that nothing was to be done before the decision had legal force. */
  waitsForLegalForce: z.boolean(),
  way: z
    .array(
      z.object({
        body: line.min(1),
        kind: z.enum(['prepares', 'decides', 'decides-by-delegation']),
        plannedOn: day.nullable(),
      }),
    )
    .max(500),
  participation: z
    .array(z.object({ decision: key, state: z.enum(['firm', 'declined', 'reopened']), happenedOn: day, told: line }))
    .max(500),
  tasks: z
    .array(
      z.object({
        decision: key.nullable(),
        source: z.enum(['decision', 'proposal', 'measure', 'invitation', 'own']),
        title: line.min(1),
        /** An office or an administration, never a person. */
        carriedOutBy: line,
        dueOn: day.nullable(),
        state: z.enum(['proposed', 'accepted', 'declined', 'done']),
        doneOn: day.nullable(),
        doneNote: text,
      }),
    )
    .max(5000),
  /** What a body wanted otherwise in the plan. */
  remarks: z
    .array(
      z.object({
        decision: key,
        kind: z.enum(['referred-back', 'amended', 'annulled']),
        text,
        doneOn: day.nullable(),
        doneNote: text,
      }),
    )
    .max(5000),
});

const strandSchema = z.object({
  key,
  kind: z.string().regex(/^[a-z_]+$/),
  title: line.min(1),
  revision: z.number().int().positive(),
  /** Of what was kept when it was last frozen. */
  sha256: sha256.nullable(),
  /** What it rests on. */
  restsOn: z.array(key).max(5000),
});

/** A matter as a package tells it. Nothing in it depends on the database that it was taken from. Days are YYYY-MM-DD. */
export const archivedMatterSchema = z.object({
  /** Of the package, and of its folder. */
  packageId: z.string().regex(/^stadig-[a-z0-9-]{1,80}-arende-[1-9]\d{0,14}$/),
  /** The last moment that anything of this was changed. */
  asOf: z.iso.datetime(),
  agency: z.object({ name: line.min(1), code: line.min(1) }),
  committee: z.object({
    name: line.min(1),
    kind: z.enum(['assembly', 'executive', 'committee', 'sub-committee']),
  }),
  title: line.min(1),
  openedOn: day,
  closedOn: day,
  designations: z.array(z.object({ type: z.enum(designationTypes), value: line.min(1), register: line })).max(200),
  documents: z.array(documentSchema).max(5000),
  /** Drafts that were never handed over: they are no documents of the matter. */
  draftsLeftOut: z.number().int().nonnegative(),
  decisions: z.array(decisionSchema).max(500),
  course: courseSchema,
  /** What was done in the matter and when; by whom is not told. */
  events: z.array(z.object({ at: z.iso.datetime(), action: z.string().regex(/^[a-z.-]+$/) })).max(50_000),
  /** The matter's own thread: what it rests on, all the way to the evidence. */
  restsOn: z.array(key).max(5000),
  thread: z.array(strandSchema).max(20_000),
  evidence: z.array(z.object({ key, title: line.min(1), files: z.array(fileSchema).max(20) })).max(1000),
});

export type ArchivedMatter = z.infer<typeof archivedMatterSchema>;
export type ArchivedDocument = ArchivedMatter['documents'][number];
export type ArchivedDecision = ArchivedMatter['decisions'][number];
export type ArchivedCourse = ArchivedMatter['course'];
export type ArchivedFile = z.infer<typeof fileSchema>;

/** Every file of the content, in the order of the package. */
export function filesOf(matter: Pick<ArchivedMatter, 'documents' | 'evidence'>): ArchivedFile[] {
  return [...matter.documents, ...matter.evidence].flatMap(({ files }) => files);
}
