import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { templatesPaths } from '../templates.paths.ts';
import { templatesTexts } from '../templates/templates.texts.ts';
import { TemplateField } from '../templates/template-field.tsx';
import { listTemplates } from '../templates/template.queries.ts';
import { changeMemorandumTemplate } from './change-memorandum.command.ts';
import { templateForm } from './change-memorandum.form.ts';
import { changeMemorandumTexts } from './change-memorandum.texts.ts';

export const memorandumTemplatePage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/mall',
  form: templateForm,
  command: changeMemorandumTemplate,
  load: async ({ db }, { id }) => ({ at: await loadMemorandum(db, id), templates: await listTemplates(db) }),
  initial: ({ at: { memorandum } }) => ({ template: memorandum.template.key }),
  view(view, { at, templates }, form) {
    const t = changeMemorandumTexts[view.locale].template;
    const { name, version } = at.memorandum.template;
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead(name[view.locale], version)} form={form}>
        <form method="post" novalidate>
          <TemplateField form={form} view={view} templates={templates} />
          <Button>{t.save}</Button>
        </form>
        <p>
          <a href={templatesPaths.templates(view.organisation)}>{templatesTexts[view.locale].title}</a>
        </p>
      </MemorandumPart>
    );
  },
  input: ({ template }, { id }) => ({ id, template }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});
