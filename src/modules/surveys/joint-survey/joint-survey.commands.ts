import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { lockDraft } from '../lock-survey.ts';
import { findJointSurvey, getJointSurvey } from './joint-survey.queries.ts';
import type { JointTerms } from './joint-survey.form.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { remakeGroups } from './remake-groups.ts';

/** Says of a draft with codes that it is for several municipalities, until when they answer and who is controller; or changes it. Its groups are then made of what they say. */
export const makeJoint = command(
  'survey.make-joint',
  ['coordinator'],
  async (ctx, input: JointTerms & { id: number }) => {
    const { id, answerBy, responsibility } = input;
    const survey = await lockDraft(ctx, id);
    const t = jointSurveyTexts[ctx.locale];
    if (survey.mode !== 'codes') throw new AppError('not-now', t.needsCodes);
    if (answerBy < today(ctx.now)) throw new FieldError('answerBy', t.errors.answerByPast);
    const own = { organisationId: ctx.organisation.id, surveyId: id };
    const isNew = !(await findJointSurvey(ctx.db, id));
    await ctx.db
      .insertInto('jointSurvey')
      .values({ ...own, answerBy, responsibility })
      .onConflict((known) => known.columns(['organisationId', 'surveyId']).doUpdateSet({ answerBy, responsibility }))
      .execute();
    if (isNew) {
      await ctx.db
        .insertInto('jointParticipant')
        .values({ ...own, isHost: true, name: ctx.organisation.name })
        .execute();
      await remakeGroups(ctx, survey);
    }
    return { output: id, audit: { subject: id, details: { title: survey.title } } };
  },
);

/** Makes it the organisation's own again: all participants and what they said are removed, and their links lead nowhere. Returns whom to tell. */
export const endJoint = command('survey.end-joint', ['coordinator'], async (ctx, input: { id: number }) => {
  const survey = await lockDraft(ctx, input.id);
  const joint = await getJointSurvey(ctx.db, survey.id);
  await ctx.db.deleteFrom('jointSurvey').where('surveyId', '=', survey.id).execute();
  await remakeGroups(ctx, survey);
  const told = joint.participants.flatMap(({ email }) => email ?? []);
  return {
    output: { id: survey.id, title: survey.title, told },
    audit: { subject: survey.id, details: { title: survey.title } },
  };
});
