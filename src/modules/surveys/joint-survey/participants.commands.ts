import { digestOf, newToken } from '#platform/auth/tokens.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { writeLetter } from '#platform/letters.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { lockDraft } from '../lock-survey.ts';
import { jointInvitationLetter } from './joint-letters.ts';
import type { NewParticipant } from './joint-survey.form.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import { mostParticipants, type JointParticipant } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { remakeGroups } from './remake-groups.ts';

/** The link to put in a letter. It is kept nowhere. */
type Invited = {
  surveyId: number;
  title: string;
  participant: { id: number; name: string; email: string };
  link: string;
};

/**
 * Asks another municipality to take part, and tells its own organisation if it has one on this installation. FieldError when it is asked already, or when
 * there are five.
 */
export const addParticipant = command(
  'survey.add-participant',
  ['coordinator'],
  async (ctx, input: NewParticipant & { id: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const joint = await getJointSurvey(ctx.db, survey.id);
    const t = jointSurveyTexts[ctx.locale];
    if (joint.participants.length >= mostParticipants) throw new FieldError('name', t.errors.tooMany);
    const name = input.name.replace(/\s+/gu, ' ');
    if (joint.participants.some((one) => isSame(one, name))) throw new FieldError('name', t.errors.twice(name));
    const here = (await listOrganisations(ctx.db)).find((one) => one.id !== ctx.organisation.id && isSame(one, name));
    const link = newToken();
    const { id } = await ctx.db
      .insertInto('jointParticipant')
      .values({
        organisationId: ctx.organisation.id,
        surveyId: survey.id,
        name,
        email: input.email,
        linkSha256: digestOf(link),
        partnerOrganisationId: here?.id ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (here)
      await writeLetter(ctx, {
        toOrganisationId: here.id,
        key: `joint-survey ${survey.id} ${id}`,
        kind: jointInvitationLetter,
        payload: { participantId: id, hostName: ctx.organisation.name, title: survey.title },
      });
    const invited: Invited = {
      surveyId: survey.id,
      title: survey.title,
      participant: { id, name, email: input.email },
      link,
    };
    return { output: invited, audit: about(survey, name) };
  },
);

/** A new link in the place of the one that was sent, which then leads nowhere. */
export const replaceLink = command(
  'survey.replace-participant-link',
  ['coordinator'],
  async (ctx, input: { id: number; participantId: number }) => {
    const { survey, participant } = await otherParticipant(ctx, input);
    const link = newToken();
    await ctx.db
      .updateTable('jointParticipant')
      .set({ linkSha256: digestOf(link) })
      .where('id', '=', participant.id)
      .execute();
    const { id, name, email } = participant;
    const invited: Invited = {
      surveyId: survey.id,
      title: survey.title,
      participant: { id, name, email: email ?? '' },
      link,
    };
    return { output: invited, audit: about(survey, name) };
  },
);

/** Takes a municipality out before the survey opens; what it has said goes too. */
export const removeParticipant = command(
  'survey.remove-participant',
  ['coordinator'],
  async (ctx, input: { id: number; participantId: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const { participant } = await otherParticipant(ctx, input);
    await ctx.db.deleteFrom('jointParticipant').where('id', '=', participant.id).execute();
    await remakeGroups(ctx, survey);
    return { output: survey.id, audit: about(survey, participant.name) };
  },
);

/** Goes on without those who have not answered. They can still say yes until it opens. */
export const leaveOutUnanswered = command(
  'survey.leave-out-participants',
  ['coordinator'],
  async (ctx, input: { id: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const { participants } = await getJointSurvey(ctx.db, survey.id);
    const names = participants.filter((one) => one.answer === 'waiting' && !one.isHost).map(({ name }) => name);
    await ctx.db
      .updateTable('jointParticipant')
      .set({ answer: 'left-out' })
      .where('surveyId', '=', survey.id)
      .where('answer', '=', 'waiting')
      .where('isHost', '=', false)
      .execute();
    return { output: survey.id, audit: about(survey, names.join(', ')) };
  },
);

async function otherParticipant(
  ctx: CommandContext,
  of: { id: number; participantId: number },
): Promise<{ survey: { id: number; title: string }; participant: JointParticipant }> {
  const survey = await ctx.db
    .selectFrom('survey')
    .select(['id', 'title'])
    .where('id', '=', of.id)
    .forUpdate()
    .executeTakeFirst();
  if (!survey) notFound();
  const joint = await getJointSurvey(ctx.db, survey.id);
  const participant = joint.participants.find((one) => one.id === of.participantId && !one.isHost) ?? notFound();
  return { survey, participant };
}

/** `Fjällnäs` and `Fjällnäs kommun`, `Älvstad` and `Älvstads kommun` are the same municipality. */
function isSame(one: { name: string }, name: string): boolean {
  return tidied(one.name) === tidied(name);
}

function tidied(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .replace(/\s+/gu, ' ')
    .replace(/ (kommun|stad)$/u, '')
    .replace(/s$/u, '')
    .trim();
}

function about(survey: { id: number; title: string }, name: string) {
  return { subject: survey.id, details: { title: survey.title, name } };
}
