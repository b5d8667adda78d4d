import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { lockDraft } from '../lock-survey.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import { mayAnswer, readGroups, type JointParticipant } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { remakeGroups } from './remake-groups.ts';

/** Whose answer it is; `host` for the organisation that has the survey. */
type Place = { surveyId: number; participantId: number | 'host' };

/**
 * A municipality says yes, with its groups and how many they are, or changes what it said. The host does it for its own. FieldError on `groups` for a line
 * that cannot be read, and when somebody else has answered since the page was made.
 */
export const acceptJoint = command(
  'survey.accept-joint',
  ['coordinator'],
  async (ctx, input: Place & { groups: string; answeredAs: string; revision: number }) => {
    const { survey, participant } = await placeToAnswer(ctx, input);
    const t = jointSurveyTexts[ctx.locale];
    if (participant.revision !== input.revision)
      throw new FieldError('groups', t.errors.meanwhile(participant.answeredAs || t.somebody));
    const read = readGroups(input.groups);
    if ('fault' in read) throw new FieldError('groups', t.errors.groups(read.fault));
    await ctx.db.deleteFrom('jointGroup').where('participantId', '=', participant.id).execute();
    const own = { organisationId: ctx.organisation.id, surveyId: survey.id, participantId: participant.id };
    await ctx.db
      .insertInto('jointGroup')
      .values(read.groups.map((group) => ({ ...own, ...group })))
      .execute();
    await say(ctx, participant, { answer: 'yes', answeredAs: input.answeredAs, reason: '' });
    await remakeGroups(ctx, survey);
    const people = read.groups.reduce((sum, group) => sum + group.people, 0);
    const details = { title: survey.title, name: participant.name, as: input.answeredAs, people };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);

/** A municipality says no, or takes its yes back, with a reason that the host reads. */
export const declineJoint = command(
  'survey.decline-joint',
  ['coordinator'],
  async (ctx, input: Place & { reason: string }) => {
    const { survey, participant } = await placeToAnswer(ctx, input);
    if (participant.isHost) notFound();
    await ctx.db.deleteFrom('jointGroup').where('participantId', '=', participant.id).execute();
    await say(ctx, participant, { answer: 'no', answeredAs: '', reason: input.reason });
    await remakeGroups(ctx, survey);
    return {
      output: survey.id,
      audit: { subject: survey.id, details: { title: survey.title, name: participant.name } },
    };
  },
);

async function placeToAnswer(ctx: CommandContext, of: Place) {
  const survey = await lockDraft(ctx, of.surveyId);
  const joint = await getJointSurvey(ctx.db, survey.id);
  const participant =
    joint.participants.find((one) => (of.participantId === 'host' ? one.isHost : one.id === of.participantId)) ??
    notFound();
  if (!mayAnswer(participant, { answerBy: joint.answerBy, today: today(ctx.now) }))
    throw new AppError('not-now', jointSurveyTexts[ctx.locale].tooLate);
  return { survey, participant };
}

async function say(
  ctx: CommandContext,
  participant: JointParticipant,
  said: { answer: 'yes' | 'no'; answeredAs: string; reason: string },
): Promise<void> {
  await ctx.db
    .updateTable('jointParticipant')
    .set({ ...said, answeredOn: today(ctx.now), revision: participant.revision + 1 })
    .where('id', '=', participant.id)
    .execute();
}
