import { z } from 'zod';
import type { Command } from '#platform/command.ts';
import { AppError, FieldError, WrongRole } from '#platform/errors.ts';
import { defineForm } from '#platform/form.ts';
import type { Log } from '#platform/log.ts';
import type { Secrets } from '#platform/secrets.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { isShareOf, joinShares, readShare } from '#disclosure/split-key.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { countClosed } from '../close-survey/count-closed.ts';
import { isKeyOf, readKeyFile } from '../survey-key.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { findResponse, getSurvey, type Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { splitKeyTexts } from './split-key.texts.ts';

/** `atOnce`: so many answers are counted before this returns; what is usual, unless it is said. */
type Typed = { id: number; share: string; secrets: Secrets; log: Log; atOnce?: number };

/**
 * Puts the key together out of the server's share and the one typed in, and counts a closed survey with it. Where there are many answers it
 * goes on after this has returned; stopped in between, nothing has been counted and the share is typed in again. Error at the field for what
 * is no share of this key. The change itself is the command `survey.freeze`.
 */
export const countWithShare: Command<Typed, number> = {
  name: 'survey.freeze',
  roles: closeSurvey.roles,
  async run(scope, { id, share, secrets, log, atOnce }) {
    if (!hasRole(scope.actor, closeSurvey.roles)) throw new WrongRole(closeSurvey.roles);
    const at = { db: scope.database, organisationId: scope.organisation.id, reading: true };
    const survey = await inOrganisation(at, (db) => getWaiting({ db, locale: scope.locale }, id));
    const privateKey = await joined(survey, { share, secrets, locale: scope.locale });
    const counting = { ...scope, secrets };
    const how = { privateKey, ...(atOnce === undefined ? {} : { atOnce }) };
    if ((await countClosed(counting, id, how)) === undefined)
      void countClosed(counting, id, { ...how, isJob: true }).catch((error: unknown) =>
        // Not the message: it may quote what was being written.
        log('fault', { where: 'counting with a share', message: error instanceof Error ? error.name : 'unknown' }),
      );
    return id;
  },
};

async function joined(survey: Survey, of: Pick<Typed, 'share' | 'secrets'> & { locale: 'sv' | 'en' }): Promise<Buffer> {
  const t = splitKeyTexts[of.locale].type;
  const publicKey = survey.publicKey ?? Buffer.alloc(0);
  const typed = readShare(of.share, publicKey);
  if (!typed) throw new FieldError('share', t.wrong);
  const own = await readKeyFile(of.secrets, survey);
  if (!own || !isShareOf(own, publicKey)) throw new AppError('not-now', t.fileMissing);
  if (own.equals(typed)) throw new FieldError('share', t.serverShare);
  const key = await joinShares(own, typed);
  if (!isKeyOf(key, publicKey)) throw new FieldError('share', t.wrong);
  return key;
}

/** A closed survey with a split key that has not been counted. */
async function getWaiting(ctx: Pick<LoadContext, 'db' | 'locale'>, id: number): Promise<Survey> {
  const survey = await getSurvey(ctx.db, id);
  const t = surveysTexts[ctx.locale];
  if (survey.state !== 'closed') throw new AppError('not-now', t.notClosed);
  if (survey.keyHolding !== 'two-of-three') throw new AppError('not-now', splitKeyTexts[ctx.locale].notSplit);
  if (await findResponse(ctx.db, id)) throw new AppError('not-now', t.closedPage.destroyed[survey.mode]);
  return survey;
}

const form = defineForm(splitKeyTexts, (t) =>
  // No free text: what is typed is not looked through for words, and is kept nowhere.
  z.object({ share: z.string({ error: t.type.missing }).min(1, t.type.missing).max(300, t.type.wrong) }),
);

export const typeSharePage = formPage({
  path: '/:organisation/enkater/:id/nyckeldel',
  form,
  command: countWithShare,
  load: (ctx, { id }) => getWaiting(ctx, id),
  view(view, survey, typed) {
    const t = splitKeyTexts[view.locale].type;
    const crumbs = surveyCrumbs(view, survey);
    return (
      <Page view={view} step="needs" title={t.heading} lead={t.lead} form={typed} breadcrumbs={crumbs}>
        <p>{t.holder}</p>
        <form method="post" novalidate autocomplete="off">
          <TextArea form={typed} name="share" label={t.field} hint={t.hint} rows={4} required />
          <Button>{t.label}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }, services) => ({ ...typed, id, secrets: services.secrets, log: services.log }),
  next: (id, view) => surveysPaths.survey(view.organisation, id),
});
