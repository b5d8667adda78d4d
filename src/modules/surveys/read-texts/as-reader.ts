import { AppError } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Actor } from '#platform/tenancy/organisation.ts';
import type { Tx } from '#db/connection.ts';
import { lockClosed } from '../lock-survey.ts';
import { getSurvey, type Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';
import type { CommandContext } from '#platform/command.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { findTextReader, isPossibleReader, type TextReader } from './text-reader.queries.ts';

type Asking = { db: Tx; locale: Locale; actor: Actor };
type AsReader = { survey: Survey; reader: TextReader };

/**
 * A closed survey for the one member who reads its texts, whatever their roles but head of a unit. Whoever else asks gets 403, before anything is said of the
 * texts; the reader gets 409 when they are destroyed.
 */
export async function getAsReader(ctx: Asking, id: number): Promise<AsReader> {
  const survey = await getSurvey(ctx.db, id);
  if (survey.state !== 'closed') throw new AppError('not-now', surveysTexts[ctx.locale].notClosed);
  return { survey, reader: await getOwnReader(ctx, id) };
}

/** As `getAsReader`, when the routine has been read. */
export async function getReadingAs(ctx: Asking, id: number): Promise<AsReader> {
  return afterRoutine(ctx, await getAsReader(ctx, id));
}

/** As `getAsReader`, held until the command is done. */
export async function lockAsReader(ctx: CommandContext, id: number): Promise<AsReader> {
  const survey = await lockClosed(ctx, id);
  return { survey, reader: await getOwnReader(ctx, id) };
}

/** As `lockAsReader`, when the routine has been read. */
export async function lockReadingAs(ctx: CommandContext, id: number): Promise<AsReader> {
  return afterRoutine(ctx, await lockAsReader(ctx, id));
}

async function getOwnReader(ctx: Asking, id: number): Promise<TextReader> {
  const t = readTextsTexts[ctx.locale];
  const reader = await findTextReader(ctx.db, id);
  if (reader?.memberId !== ctx.actor.memberId) throw new AppError('wrong-role', t.notReader);
  if (!(await isPossibleReader(ctx.db, reader.memberId))) throw new AppError('wrong-role', t.nowManager);
  if (reader.finishedAt) throw new AppError('not-now', t.finished);
  return reader;
}

function afterRoutine(ctx: Asking, as: AsReader): AsReader {
  if (!as.reader.routineReadAt) throw new AppError('not-now', readTextsTexts[ctx.locale].routineFirst);
  return as;
}
