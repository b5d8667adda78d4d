import { z } from 'zod';
import { defineForm } from '#platform/form.ts';
import { mandateShape } from '../add-mandate/add-mandate.form.ts';
import { addMandateTexts } from '../add-mandate/add-mandate.texts.ts';
import { seenRevision } from '../revision.ts';

export const changeMandateForm = defineForm(addMandateTexts, (t) =>
  z.object({ ...mandateShape(t), revision: seenRevision(t.revisionMissing) }),
);
