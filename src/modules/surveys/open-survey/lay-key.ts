import type { CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import type { Secrets } from '#platform/secrets.ts';
import { answerInfo, makeSealingKey, openingWith, sealingTo } from '#disclosure/seal.ts';
import { keyNameOf } from '../codes.ts';
import { hasKey, readKeyFile } from '../survey-key.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/**
 * Makes the key of the survey, or takes the one that was split in the draft, and sees to it that it can be read back and opens what is
 * sealed to it: a key that is not there is said now and not when the survey is to be counted. Returns what answers are sealed to.
 */
export async function layKey(
  ctx: Pick<CommandContext, 'locale'>,
  of: { survey: Survey; publicToken: string; secrets: Secrets },
): Promise<Buffer> {
  const { survey, publicToken, secrets } = of;
  if (survey.keyHolding === 'two-of-three') {
    const { publicKey } = survey;
    if (publicKey === null || !(await hasKey(secrets, { ...survey, publicToken }))) keyMissing(ctx);
    return publicKey;
  }
  const { privateKey, publicKey } = makeSealingKey();
  await secrets.store(keyNameOf(publicToken), privateKey);
  const kept = await readKeyFile(secrets, { publicToken });
  const info = answerInfo(Buffer.alloc(32));
  const trial = Buffer.from('prov');
  const opened = kept && openingWith(kept, info)(sealingTo(publicKey, info)(trial));
  if (!opened?.equals(trial)) keyMissing(ctx);
  return publicKey;
}

function keyMissing(ctx: Pick<CommandContext, 'locale'>): never {
  throw new AppError('not-now', surveysTexts[ctx.locale].open.noKey);
}
