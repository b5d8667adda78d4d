import { basisOf } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { lockDraft } from '../../lock-survey.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { findLatestVersion, findVersion } from './version.queries.ts';
import { versionTexts } from './version.texts.ts';

/**
 * Makes the questionnaire what it was before change `number`; what it is now is kept as a version. With `undo` it is refused
 * when there is a later change than the one that was seen, and nothing the second time the same button is pressed.
 */
export const restoreQuestions = command(
  'survey.restore-questions',
  ['coordinator'],
  async (ctx, input: { id: number; number: number; undo: boolean }) => {
    const { id, number, undo } = input;
    const survey = await lockDraft(ctx, id);
    const t = versionTexts[ctx.locale];
    const version = await findVersion(ctx.db, id, number);
    if (!version) throw new AppError('not-found', t.gone);
    const latest = await findLatestVersion(ctx.db, id);
    const isDone = basisOf(version.questionnaire) === basisOf(survey.questionnaire);
    if (undo && latest?.number !== number && !isDone) throw new AppError('changed-meanwhile', t.changedSince);
    const change = { what: 'survey.restore-questions', about: String(number) };
    await changeQuestionnaire(ctx, survey, version.questionnaire, change);
    return { output: id, audit: { subject: id, details: { title: survey.title, number } } };
  },
);
