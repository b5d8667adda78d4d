import { z } from 'zod';
import { networkNeedKeys } from '#content/network-needs.ts';

/** In the one way that the database writes it: the same key in other letters is the same line. */
const lineKey = z.uuid().toLowerCase();
const line = z.object({
  lineKey,
  administration: z.string().trim().min(1).max(200),
  quantity: z.number().int().min(1).max(1000),
  buyerReference: z.string().max(200),
});
const person = z.object({
  lineKey,
  name: z.string().trim().min(1).max(200),
  title: z.string().max(200),
  email: z.string().max(254),
});
const text = z.string().max(20_000);

/** How much one party may register: what no organisation needs is a mistake or mischief. */
export const mostLines = 50;
export const mostPlaces = 500;

/**
 * What a party of a network can do at its host. It comes through the party's link or as a letter from its own organisation, and is taken by the same rules
 * (`take-act`). `key` makes it happen once; `revision` is the party's as it was read, where two could answer at once.
 */
export const networkAct = z.discriminatedUnion('type', [
  /** Says yes, or changes what was said: all lines and people as they are to be. `organisationNumber` for the invoice. */
  z.object({
    type: z.literal('register'),
    lines: z.array(line).min(1).max(mostLines),
    people: z.array(person).max(1000),
    isConditional: z.boolean(),
    organisationNumber: z.string().max(20),
    /** The fee in öre that whoever said yes had read; what an earlier version wrote says none. */
    feeOre: z.number().int().min(0).optional(),
    answeredAs: z.string().max(200),
    message: text,
    revision: z.number().int(),
  }),
  z.object({
    type: z.literal('decline'),
    answeredAs: z.string().max(200),
    message: text,
    revision: z.number().int(),
  }),
  /** The political decision: body, day and § in words. */
  z.object({ type: z.literal('settle'), decided: z.enum(['firm', 'declined', 'none']), words: z.string().max(500) }),
  /** Somebody else comes on the same line. */
  z.object({ type: z.literal('replace'), participantId: z.number().int(), person }),
  /** An administration gives back its places; the terms say what it pays. */
  z.object({ type: z.literal('withdraw'), lineKey, why: text }),
  z.object({ type: z.literal('leave'), why: text }),
  z.object({
    type: z.literal('hand-in'),
    assignmentId: z.number().int(),
    text,
    answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    stepStatus: z.string().max(200),
    isShared: z.boolean(),
  }),
  z.object({ type: z.literal('comment'), handInId: z.number().int(), text: text.min(1) }),
  z.object({ type: z.literal('evaluate'), meetingId: z.number().int(), useful: text, change: text }),
  z.object({
    type: z.literal('experience'),
    title: z.string().min(1).max(200),
    background: text,
    how: text,
    successFactors: text,
    challenges: text,
  }),
  /** Takes the experience back, the published copy too. */
  z.object({ type: z.literal('withdraw-experience') }),
  z.object({
    type: z.literal('consent'),
    sharesNeeds: z.boolean(),
    inOverview: z.boolean(),
    /** Kinds of need, from `content/network-needs.ts`. */
    needs: z.array(z.enum(networkNeedKeys)).max(networkNeedKeys.length),
  }),
]);
export type NetworkAct = z.infer<typeof networkAct>;
