import { z } from 'zod';

/** Grows by one when a field is added; `format` in a state says which fields whoever wrote it knew. Before it was said it was 1. */
export const stateFormat = 2;

/**
 * What a host shows one party of a network: everything that concerns it and nothing of the others. Computed at the host for whoever has the party's link, and
 * sent as a letter to a party with an organisation here, which keeps the latest. `version` grows by one with each letter; an older one is thrown away.
 * Sums are whole öre without VAT, moments ISO 8601 in UTC, days YYYY-MM-DD in Sweden.
 *
 * Two versions of the product read each other's states, and what is stored is read by all that come after. So what stands here stands: a field is never
 * taken away, renamed or given other values, and one that is added has a `.default()` that means what was true before it was there. Unknown fields are
 * dropped (zod's way), so that an older reader keeps what it knows. `snapshot.test.ts` holds a state of each format.
 */
export const networkState = z.object({
  format: z.number().int().default(1),
  version: z.number().int(),
  partyId: z.number().int(),
  host: z.object({ name: z.string(), contactName: z.string(), contactEmail: z.string(), contactPhone: z.string() }),
  network: z.object({
    title: z.string(),
    purpose: z.string(),
    targetGroup: z.string(),
    terms: z.string(),
    documentationPromise: z.string(),
    decisionRequired: z.boolean(),
    feeOre: z.number().int(),
    vat: z.enum(['standard', 'exempt', 'own-assessment']),
    vatPercent: z.number().int(),
    vatReason: z.string(),
    paymentDays: z.number().int(),
    cancelFreeUntil: z.string().nullable(),
    cancelPercent: z.number().int(),
    whenRejected: z.enum(['nothing', 'attended', 'all']),
    answerBy: z.string().nullable(),
    seats: z.number().int().nullable(),
    state: z.enum(['draft', 'open', 'closed']),
  }),
  party: z.object({
    name: z.string(),
    state: z.enum(['listed', 'invited', 'registered', 'waiting', 'declined', 'left']),
    isConditional: z.boolean(),
    decided: z.enum(['none', 'firm', 'declined']),
    decidedWords: z.string(),
    organisationNumber: z.string(),
    revision: z.number().int(),
    /** When the host last reminded it to answer; null when it has not. */
    remindedAt: z.string().nullable().default(null),
    sharesNeeds: z.boolean(),
    inOverview: z.boolean(),
    /** The needs that the party shares now. */
    needs: z.array(z.string()),
    /** Why the latest act was not taken; empty when it was. */
    refused: z.string(),
  }),
  /** The agreed lines, those that were ended too; the price is the agreement's. */
  lines: z.array(
    z.object({
      lineKey: z.uuid(),
      administration: z.string(),
      buyerReference: z.string(),
      quantity: z.number().int(),
      unitPriceOre: z.number().int(),
      chargePercent: z.number().int(),
      /** Which part of the meetings is charged, where that is what is. */
      part: z.object({ meetings: z.number().int(), of: z.number().int() }).nullable().default(null),
      isEnded: z.boolean(),
    }),
  ),
  people: z.array(
    z.object({ id: z.number().int(), lineKey: z.uuid(), name: z.string(), title: z.string(), email: z.string() }),
  ),
  meetings: z.array(
    z.object({
      id: z.number().int(),
      uid: z.uuid(),
      sequence: z.number().int(),
      title: z.string(),
      startsAt: z.string(),
      endsAt: z.string(),
      place: z.string(),
      link: z.string(),
      agenda: z.string(),
      state: z.enum(['planned', 'cancelled']),
      cancelledWhy: z.string(),
      materials: z.array(z.object({ id: z.number().int(), title: z.string() })),
      evaluation: z.object({ useful: z.string(), change: z.string() }).nullable(),
    }),
  ),
  assignments: z.array(
    z.object({
      id: z.number().int(),
      meetingId: z.number().int().nullable(),
      title: z.string(),
      purpose: z.string(),
      instructions: z.string(),
      dueOn: z.string(),
      questions: z.array(
        z.object({
          key: z.string(),
          type: z.enum(['text', 'choice', 'choices', 'number']),
          label: z.string(),
          options: z.array(z.string()),
        }),
      ),
      step: z.enum(['', 'survey', 'conversation', 'picture', 'plan', 'decision']),
      handIn: z
        .object({
          id: z.number().int(),
          text: z.string(),
          answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
          files: z.array(z.object({ id: z.number().int(), name: z.string() })),
          stepStatus: z.string(),
          isShared: z.boolean(),
          handedInAt: z.string(),
          isLate: z.boolean(),
          comments: z.array(z.object({ author: z.string(), text: z.string(), writtenAt: z.string() })),
        })
        .nullable(),
      /** Hand-ins of others who let the network read them. */
      others: z.array(
        z.object({
          handInId: z.number().int(),
          author: z.string(),
          text: z.string(),
          comments: z.array(z.object({ author: z.string(), text: z.string(), writtenAt: z.string() })),
        }),
      ),
    }),
  ),
  experience: z
    .object({
      title: z.string(),
      background: z.string(),
      how: z.string(),
      successFactors: z.string(),
      challenges: z.string(),
      state: z.enum(['handed-in', 'returned', 'published', 'withdrawn']),
      remark: z.string(),
    })
    .nullable(),
  invoices: z.array(
    z.object({
      number: z.number().int(),
      type: z.enum(['invoice', 'credit-note']),
      administration: z.string(),
      issuedOn: z.string(),
      dueOn: z.string(),
      netOre: z.number().int(),
      totalOre: z.number().int(),
    }),
  ),
});
export type NetworkState = z.infer<typeof networkState>;
