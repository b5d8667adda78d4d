import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { defineForm } from '#platform/form.ts';
import { mandateShape } from '../add-mandate/add-mandate.form.ts';
import { addMandateTexts } from '../add-mandate/add-mandate.texts.ts';

export const changeMandateForm = defineForm(addMandateTexts, (t) =>
  z.object({ ...mandateShape(t), basis: basisField() }),
);
