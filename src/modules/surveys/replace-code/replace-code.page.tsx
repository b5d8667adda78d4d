import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { listGroupInvitations } from '../invitations.queries.ts';
import { getOpenIn } from '../survey-in-mode.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { replaceCode } from './replace-code.command.ts';
import { replaceCodeForm } from './replace-code.form.ts';
import { replacedCodePage } from './replaced-code.page.tsx';
import { mostReplacements } from './replacements.rules.ts';

/** Where somebody who has lost their code is given another, and what that means. */
export const replaceCodePage = [
  ...formPage({
    path: '/:organisation/enkater/:id/ersattning',
    form: replaceCodeForm,
    command: replaceCode,
    load: async (ctx, { id }) => ({
      survey: await getOpenIn(ctx, id, ['codes']),
      groups: await listGroupInvitations(ctx.db, id),
    }),
    view(view, { survey, groups }, form) {
      const { replace: t, codes, endLetters } = surveysTexts[view.locale];
      const most = mostReplacements(groups.reduce((sum, group) => sum + group.staff, 0));
      const crumbs = [
        ...surveyCrumbs(view, survey),
        { label: codes.heading, href: surveysPaths.codes(view.organisation, survey.id) },
      ];
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
          <p>{t.left(survey.replacements, most)}</p>
          <h2>{t.rules}</h2>
          <ul>
            {Object.values(t.rulesList).map((rule) => (
              <li>{rule}</li>
            ))}
          </ul>
          {survey.lettersEnded ? (
            <p>{endLetters.ended}</p>
          ) : survey.replacements < most ? (
            <form method="post" novalidate>
              <SelectField
                form={form}
                name="groupId"
                label={t.group}
                prompt={t.chooseGroup}
                options={groups.map((group) => ({ value: String(group.id), label: group.name }))}
                required
              />
              <Button>{t.button}</Button>
            </form>
          ) : (
            <p>{t.noneLeft}</p>
          )}
        </Page>
      );
    },
    input: (typed, { id }, { secrets }) => ({ ...typed, id, secrets }),
    next: (number, view, { id }) => surveysPaths.replacedCode(view.organisation, id, number),
  }),
  ...replacedCodePage,
];
