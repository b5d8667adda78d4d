import { z } from 'zod';
import { AppError } from '#platform/errors.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm, formState, type FormState } from '#platform/form.ts';
import type { LoadContext, MemberView } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { commandScope, formPage, html, numberParam, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { confirmShares, keyMarkOf, prepareKey } from './split-key.command.ts';
import { splitKeyTexts } from './split-key.texts.ts';

const path = '/:organisation/enkater/:id/nyckel';

const form = defineForm(splitKeyTexts, (t) =>
  z.object({
    first: requiredText(t.wordMissing, { max: 40, tooLong: t.wordWrong }),
    second: requiredText(t.wordMissing, { max: 40, tooLong: t.wordWrong }),
  }),
);
type CheckWords = { first: string; second: string };

export const splitKeyPage: Route[] = [
  ...formPage({
    path,
    form,
    command: confirmShares,
    load: (ctx, { id }) => getSplitDraft(ctx, id),
    view: (view, survey, typed) => <KeyPage view={view} survey={survey} form={typed} />,
    input: (typed, { id }) => ({ ...typed, id }),
    next: (id, view) => surveysPaths.key(view.organisation, id),
  }),
  {
    // The shares are in the answer to this and nowhere else: no redirect could carry them.
    method: 'POST',
    path: '/:organisation/enkater/:id/nyckel/delning',
    access: prepareKey.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, prepareKey.roles);
      const id = numberParam(c, 'id');
      const mark = (await readForm(c))[instead];
      const input = { id, instead: typeof mark === 'string' ? mark : undefined, secrets: services.secrets };
      try {
        const { survey, shares, replaces } = await prepareKey.run(commandScope(services, view), input);
        if (replaces !== undefined) await services.secrets.shred(replaces);
        return html(c, <SharesPage view={view} survey={survey} shares={shares} />);
      } catch (error) {
        // A page of shares that is loaded again would make them worthless without a word.
        if (error instanceof AppError && error.code === 'changed-meanwhile')
          return c.redirect(surveysPaths.key(view.organisation, id), 303);
        throw error;
      }
    },
  },
];

async function getSplitDraft(ctx: LoadContext, id: number): Promise<Survey> {
  const survey = await getDraft(ctx, id);
  if (survey.keyHolding !== 'two-of-three') throw new AppError('not-now', splitKeyTexts[ctx.locale].notSplit);
  return survey;
}

type Props = { view: MemberView; survey: Survey };

/** Which key a new one is made instead of: the fingerprint that the page was made with. */
const instead = 'i-stallet-for';

function KeyPage({ view, survey, form: typed }: Props & { form: FormState<CheckWords> }) {
  const t = splitKeyTexts[view.locale];
  const make = `${surveysPaths.key(view.organisation, survey.id)}/delning`;
  const own = surveysPaths.survey(view.organisation, survey.id);
  const crumbs = surveyCrumbs(view, survey);
  return (
    <Page view={view} step="needs" title={t.heading} lead={t.lead} form={typed} breadcrumbs={crumbs}>
      {survey.publicKey === null ? (
        <Confirm
          action={make}
          heading="h2"
          question={t.question}
          consequences={[t.oneOnServer, t.twoOnPaper, t.whoHolds, t.oneNeeded, t.allLost]}
          label={t.label}
          cancelHref={own}
        >
          <input type="hidden" name={instead} value={keyMarkOf(survey)} />
        </Confirm>
      ) : view.url.searchParams.has('ny') ? (
        <Confirm
          action={make}
          heading="h2"
          question={t.againQuestion}
          consequences={[t.againVoid, t.twoOnPaper]}
          label={t.makeNew}
          cancelHref={surveysPaths.key(view.organisation, survey.id)}
          danger
        >
          <input type="hidden" name={instead} value={keyMarkOf(survey)} />
        </Confirm>
      ) : (
        <>
          {survey.sharesConfirmed ? (
            <Notice tone="success" title={t.ready}>
              <p>{t.readyWhy}</p>
              <p>
                <a href={own}>{t.toSurvey}</a>
              </p>
            </Notice>
          ) : (
            <>
              <Notice tone="warning" title={t.waiting}>
                <p>{t.confirmLead}</p>
              </Notice>
              <CheckWordsForm view={view} survey={survey} form={typed} />
            </>
          )}
          <h2>{t.again}</h2>
          <p>{t.againWhy}</p>
          <p>
            <a href={`${surveysPaths.key(view.organisation, survey.id)}?ny=1`}>{t.makeNew}</a>
          </p>
        </>
      )}
    </Page>
  );
}

function SharesPage({ view, survey, shares }: Props & { shares: readonly string[] }) {
  const t = splitKeyTexts[view.locale];
  return (
    <Page view={view} step="needs" title={t.heading} breadcrumbs={surveyCrumbs(view, survey)}>
      <Notice tone="warning" title={t.shown}>
        <p>{t.shownWhy}</p>
      </Notice>
      {shares.map((share, index) => (
        <section class="key-paper">
          <h2>{t.share(index + 2)}</h2>
          <p>{t.ofSurvey(survey.title)}</p>
          <p class="key-share">
            <code>{share.replaceAll('-', ' ')}</code>
          </p>
          <p>{t.keep}</p>
        </section>
      ))}
      <section class="no-print">
        <h2>{t.confirm}</h2>
        <p>{t.confirmLead}</p>
        <CheckWordsForm view={view} survey={survey} form={formState<CheckWords>()} />
      </section>
    </Page>
  );
}

function CheckWordsForm({ view, survey, form: typed }: Props & { form: FormState<CheckWords> }) {
  const t = splitKeyTexts[view.locale];
  return (
    <form method="post" action={surveysPaths.key(view.organisation, survey.id)} novalidate>
      <TextField form={typed} name="first" label={t.first} required />
      <TextField form={typed} name="second" label={t.second} required />
      <Button>{t.confirmLabel}</Button>
    </form>
  );
}
