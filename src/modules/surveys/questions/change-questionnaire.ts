import { basisOf } from '#platform/basis.ts';
import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { questionnaireSchema, type Questionnaire } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';
import { saidAtField, saidWithPlace } from './fault-in-words.ts';
import { faultsOfDraft, type Fault } from './questionnaire.rules.ts';

/** Which change was made, by the name of its command, and the question or section it was about, in its own words. */
type Change = {
  what: string;
  about?: string;
  /** The field of the form where a fault was made; undefined for one that no field of it can mend. */
  fieldOf?: (fault: Fault) => string | undefined;
};

/**
 * Stores a draft's questionnaire and keeps what it was before, so that the change can be undone. `survey` comes from `lockDraft`. The only
 * way in: FieldError with a sentence when the new one breaks a rule, and nothing is stored when nothing has changed.
 */
export async function changeQuestionnaire(
  ctx: CommandContext,
  survey: Survey,
  next: Questionnaire,
  change: Change,
): Promise<void> {
  refuseFaults(ctx, next, change.fieldOf);
  const questionnaire = questionnaireSchema.parse(next);
  if (basisOf(questionnaire) === basisOf(survey.questionnaire)) return;
  await keepVersion(ctx, survey, change);
  await ctx.db
    .updateTable('survey')
    .set({ questions: JSON.stringify(questionnaire) })
    .where('id', '=', survey.id)
    .execute();
}

function refuseFaults(ctx: CommandContext, next: Questionnaire, fieldOf: Change['fieldOf']): void {
  const [fault] = faultsOfDraft(next);
  if (!fault) return;
  const field = fieldOf?.(fault);
  throw field === undefined
    ? new FieldError('', saidWithPlace(fault, next, ctx.locale))
    : new FieldError(field, saidAtField(fault, ctx.locale));
}

async function keepVersion(ctx: CommandContext, survey: Survey, { what, about }: Change): Promise<void> {
  const last = await ctx.db
    .selectFrom('questionnaireVersion')
    .select((row) => row.fn.max('number').as('number'))
    .where('surveyId', '=', survey.id)
    .executeTakeFirst();
  await ctx.db
    .insertInto('questionnaireVersion')
    .values({
      organisationId: ctx.organisation.id,
      surveyId: survey.id,
      number: (last?.number ?? 0) + 1,
      questions: JSON.stringify(survey.questionnaire),
      madeAt: ctx.now,
      memberId: ctx.actor.memberId === 0 ? null : ctx.actor.memberId,
      what,
      about: about ?? '',
    })
    .execute();
}
