import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { lockClosed } from '../lock-survey.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { countTexts, findTextReader, listPossibleReaders } from './text-reader.queries.ts';

/** Names the one who reads the texts, or another while they are still there: who then begins with the routine. */
export const appointReader = command(
  'survey.appoint-reader',
  ['coordinator'],
  async (ctx, input: { id: number; memberId: number }) => {
    const { title } = await lockClosed(ctx, input.id);
    const t = readTextsTexts[ctx.locale];
    const before = await findTextReader(ctx.db, input.id);
    if (before?.finishedAt) throw new AppError('not-now', t.finished);
    if ((await countTexts(ctx.db, input.id)).size === 0) throw new AppError('not-now', t.noTexts);
    const member = (await listPossibleReaders(ctx.db)).find(({ id }) => id === input.memberId);
    if (!member) throw new FieldError('memberId', t.appoint.missing);
    if (before?.memberId === member.id) throw new FieldError('memberId', t.appoint.same);
    const appointed = { memberId: member.id, appointedAt: ctx.now };
    if (before)
      await ctx.db
        .updateTable('textReader')
        .set({ ...appointed, routineReadAt: null })
        .where('surveyId', '=', input.id)
        .execute();
    else
      await ctx.db
        .insertInto('textReader')
        .values({ ...appointed, organisationId: ctx.organisation.id, surveyId: input.id })
        .execute();
    return { output: input.id, audit: { subject: input.id, details: { title, reader: member.name } } };
  },
);
