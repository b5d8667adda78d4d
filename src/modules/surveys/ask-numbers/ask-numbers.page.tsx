import { formPage } from '#platform/web/page.tsx';
import { alongTheWay } from '#modules/organisation/index.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { findAskedNumbers, listPlanUnits } from '../group-plan.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { setAskedNumbers } from './ask-numbers.command.ts';
import { askNumbersForm } from './ask-numbers.form.ts';
import { isForPart, linesOf } from './ask-numbers.rules.ts';
import { askNumbersTexts } from './ask-numbers.texts.ts';

/** How many of each unit a draft is for, where that is not all staff. */
export const askNumbersPage = formPage({
  path: '/:organisation/enkater/:id/grupper/antal',
  form: askNumbersForm,
  command: setAskedNumbers,
  load: async (ctx, { id }) => ({
    survey: await getDraft(ctx, id),
    numbers: await findAskedNumbers(ctx.db, id),
    ...(await listPlanUnits(ctx.db)),
  }),
  initial: ({ units, numbers, administrationNames }) => ({ numbers: linesOf(units, { numbers, administrationNames }) }),
  view(view, { survey, units }, form) {
    const t = askNumbersTexts[view.locale];
    const groups = surveysPaths.groups(view.organisation, survey.id);
    const crumbs = [
      ...surveyCrumbs(view, survey),
      { label: surveysTexts[view.locale].groups.heading, href: alongTheWay(view, groups) },
    ];
    return (
      <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <p>{t.why}</p>
        <form method="post" novalidate>
          <TextArea
            form={form}
            name="numbers"
            label={t.numbers}
            hint={isForPart(survey) ? t.hintPart : t.hint}
            rows={Math.min(24, Math.max(6, units.length + 1))}
            spellcheck={false}
            unmarked
          />
          <ButtonRow>
            <Button>{t.save}</Button>
            <a href={alongTheWay(view, groups)}>{surveysTexts[view.locale].groups.cancel}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => alongTheWay(view, surveysPaths.groups(view.organisation, id)),
});
