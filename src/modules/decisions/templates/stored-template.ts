import { z } from 'zod';
import { memorandumKinds, memorandumStyles, type MemorandumTemplate } from '#content/memorandum-template.ts';

const bilingual = z.object({ sv: z.string(), en: z.string() });

/** A template as it is kept in a row, with the memorandum that was begun with it. */
export const templateSchema: z.ZodType<MemorandumTemplate> = z.object({
  key: z.string(),
  version: z.number().int().positive(),
  name: bilingual,
  documentType: bilingual,
  kind: z.enum(memorandumKinds),
  style: z.enum(memorandumStyles),
  sections: z.array(z.object({ key: z.string(), heading: bilingual, required: z.boolean(), guide: bilingual })),
  introductions: z.object({ ownDecision: bilingual, toAssembly: bilingual }),
  assessments: z.array(z.string()),
  addressee: z.string(),
});

/** The typed texts of a memorandum, by section. */
export const textsSchema = z.record(z.string(), z.string());
