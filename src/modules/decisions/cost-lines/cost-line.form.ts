import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { requiredText, wholeNumber } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { largestPriceOre, largestQuantity } from '../cost.rules.ts';
import { parseKronor } from '../kronor.ts';
import { costLinesTexts } from './cost-lines.texts.ts';

function costLineShape(t: (typeof costLinesTexts)['sv']) {
  return {
    administration: requiredText(t.administrationMissing, { tooLong: t.lineTooLong }),
    label: requiredText(t.labelMissing, { tooLong: t.lineTooLong }),
    quantity: wholeNumber(t.quantityWrong, { min: 1, max: largestQuantity }),
    // Typed in kronor, kept in öre.
    unitPrice: z
      .string({ error: t.priceWrong })
      .transform((typed) => parseKronor(typed) ?? -1)
      .pipe(z.number().int().min(0, t.priceWrong).max(largestPriceOre, t.priceWrong)),
  };
}

export const addCostLineForm = defineForm(costLinesTexts, (t) => z.object(costLineShape(t)));
export const changeCostLineForm = defineForm(costLinesTexts, (t) =>
  z.object({ ...costLineShape(t), basis: basisField() }),
);
/** `unitPrice` is in whole öre. */
export type AddCostLine = FormInput<typeof addCostLineForm>;
