import { z } from 'zod';
import {
  STANDPOINTS,
  type ConversationGuide,
  type Standpoint,
  type TeamSize,
} from '#content/conversation-guides/index.ts';

/** What a team has agreed on. Every statement has a standpoint; `needs` may be empty. */
export type JointAnswer = { people: TeamSize; answers: Record<string, Standpoint>; needs: string };

/** Most characters of what a team needs. */
export const mostOfNeeds = 500;

const bilingual = z.object({ sv: z.string(), en: z.string() });

/** A guide as a round keeps it from its opening. */
export const guideSchema: z.ZodType<ConversationGuide> = z.object({
  key: z.string(),
  name: bilingual,
  audience: bilingual,
  opening: bilingual,
  questions: z.array(z.object({ key: z.string(), statement: bilingual, talk: bilingual, minutes: z.number() })),
  sources: z.array(z.object({ title: z.string(), number: z.string() })),
});

export const standpointsSchema = z.record(z.string(), z.enum(STANDPOINTS));

/** Answers without a name as the database adds them up; `counts` and `needs` only from three teams (migration 33): fewer are destroyed uncounted. */
export const unnamedSchema = z.object({
  teams: z.number(),
  counts: z.record(z.string(), z.partialRecord(z.enum(STANDPOINTS), z.number())).optional(),
  needs: z.array(z.string()).optional(),
});
export type Unnamed = z.infer<typeof unnamedSchema>;
