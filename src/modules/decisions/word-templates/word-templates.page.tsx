import { z } from 'zod';
import { largestFile } from '#platform/files/files.ts';
import { defineForm } from '#platform/form.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { download, formPage } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { checkedWordTemplate, renderExampleTemplate, wordFields } from '#foundations/documents/index.ts';
import { Button } from '#ui/button.tsx';
import { FileField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { templatesPaths } from '../templates.paths.ts';
import { templateCrumbs } from '../templates/templates.page.tsx';
import { addWordTemplate } from './word-template.commands.ts';
import { listWordTemplates, type WordTemplate } from './word-template.queries.ts';
import { wordTemplatesTexts } from './word-templates.texts.ts';

const wordTemplateForm = defineForm(wordTemplatesTexts, (t) =>
  z.object({
    file: z
      .instanceof(File, { error: t.fileMissing })
      .refine((file) => file.size > 0, t.fileMissing)
      .refine((file) => file.size <= largestFile, t.problems['too-large']),
  }),
);

export const wordTemplatesPage = formPage({
  path: '/:organisation/mallar/word',
  form: wordTemplateForm,
  command: addWordTemplate,
  maxBody: largestFile + 2 * 1024 * 1024,
  load: async ({ db }) => listWordTemplates(db),
  view(view, versions, form) {
    const t = wordTemplatesTexts[view.locale];
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} form={form} breadcrumbs={templateCrumbs(view)}>
        <h2>{t.versions}</h2>
        {versions.length === 0 ? <p>{t.none}</p> : <Versions view={view} versions={versions} />}
        <h2>{t.upload.heading}</h2>
        <form method="post" enctype="multipart/form-data" novalidate>
          <FileField form={form} name="file" label={t.upload.file} required accept=".docx,.dotx" />
          <Button>{t.upload.button}</Button>
        </form>
        <h2>{t.how.heading}</h2>
        <ol>
          {Object.values(t.how.steps).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          <a href={templatesPaths.exampleWordTemplate(view.organisation)}>{t.how.example}</a>
        </p>
        <h2>{t.fieldsHeading}</h2>
        <DataTable
          caption={t.fieldsHeading}
          captionHidden
          rows={wordFields}
          columns={[
            { label: t.fieldsTable.field, rowHeader: true, cell: ({ sv }) => <code>{`{${sv}}`}</code> },
            { label: t.fieldsTable.english, cell: ({ en }) => <code>{`{${en}}`}</code> },
            { label: t.fieldsTable.holds, cell: ({ field }) => t.holds[field] },
          ]}
        />
        <p>{t.pageHint}</p>
      </Page>
    );
  },
  // Opened in the worker before anything is kept.
  async input({ file }) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { file: { name: file.name, bytes }, check: await checkedWordTemplate(bytes) };
  },
  next: (id, view) => templatesPaths.wordTemplate(view.organisation, id),
});

export const exampleWordTemplateFile = download({
  path: '/:organisation/mallar/word/exempel',
  load: async ({ locale }) => ({ locale }),
  async make({ locale }) {
    return {
      body: new Uint8Array(await renderExampleTemplate(locale)),
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: locale === 'sv' ? 'Exempel på Word-mall.docx' : 'Example of a Word template.docx',
    };
  },
});

function Versions({ view, versions }: { view: MemberView; versions: WordTemplate[] }) {
  const t = wordTemplatesTexts[view.locale];
  const mayChange = hasRole(view.actor, addWordTemplate.roles);
  return (
    <DataTable
      caption={t.versions}
      captionHidden
      rows={versions}
      columns={[
        {
          label: t.columns.name,
          rowHeader: true,
          cell: ({ id, name }) =>
            mayChange ? <a href={templatesPaths.wordTemplate(view.organisation, id)}>{name}</a> : name,
        },
        { label: t.columns.version, numeric: true, cell: ({ version }) => version },
        { label: t.columns.added, cell: ({ addedAt }) => formatDate(today(addedAt), view.locale) },
        { label: t.columns.state, cell: ({ active }) => (active ? t.active : t.idle) },
      ]}
    />
  );
}
