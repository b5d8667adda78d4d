import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { addMandateTexts } from './add-mandate.texts.ts';

/** A mandate has been given: a day (YYYY-MM-DD) that is still to come in Sweden is a FieldError on `decidedOn`. */
export function refuseDayAhead(ctx: CommandContext, decidedOn: string): void {
  if (decidedOn > today(ctx.now)) throw new FieldError('decidedOn', addMandateTexts[ctx.locale].dayAhead);
}
