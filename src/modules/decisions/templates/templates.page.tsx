import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import { notFound } from '#platform/errors.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage, page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { DocumentView } from '#foundations/documents/index.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { templatesPaths } from '../templates.paths.ts';
import { sampleMemorandum } from './sample-memorandum.ts';
import { addWordTemplate } from '../word-templates/word-template.commands.ts';
import { addTemplate } from './template.commands.ts';
import { addTemplateForm } from './template.form.ts';
import { listOwnTemplates, listTemplates, type OwnTemplate } from './template.queries.ts';
import { templatesTexts } from './templates.texts.ts';

export const templatesPage = page({
  path: '/:organisation/mallar',
  load: async ({ db }) => listOwnTemplates(db),
  view(view, own) {
    const t = templatesTexts[view.locale];
    const mayChange = hasRole(view.actor, addTemplate.roles);
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} breadcrumbs={matterCrumbs(view)}>
        <h2>{t.own}</h2>
        {own.length === 0 ? <p>{t.none}</p> : <OwnTemplates view={view} own={own} mayChange={mayChange} />}
        {mayChange && (
          <p>
            <ButtonLink href={templatesPaths.addTemplate(view.organisation)}>{t.add}</ButtonLink>
          </p>
        )}
        <h2>{t.ours}</h2>
        <DataTable
          caption={t.ours}
          captionHidden
          rows={MEMORANDUM_TEMPLATES}
          columns={[
            { label: t.columns.name, rowHeader: true, cell: (one) => <PreviewLink view={view} template={one} /> },
            { label: t.columns.style, cell: ({ style }) => t.styles[style] },
          ]}
        />
        {hasRole(view.actor, addWordTemplate.roles) && (
          <>
            <h2>{t.word}</h2>
            <p>
              {t.wordLead} <a href={templatesPaths.wordTemplates(view.organisation)}>{t.word}</a>
            </p>
          </>
        )}
      </Page>
    );
  },
});

/** A template with what to write under each heading; `:template` is its key. */
export const previewTemplatePage = page({
  path: '/:organisation/mallar/visa/:template',
  async load({ db }, { template: key }) {
    const own = (await listOwnTemplates(db)).map(({ content }) => content);
    return [...MEMORANDUM_TEMPLATES, ...own].find((one) => one.key === key) ?? notFound();
  },
  view(view, template) {
    const t = templatesTexts[view.locale];
    const name = template.name[view.locale];
    const of = { organisation: view.organisation.name, locale: view.locale, day: today(view.now) };
    return (
      <Page
        view={view}
        step="decision"
        title={t.previewNamed(name)}
        lead={t.previewLead}
        breadcrumbs={templateCrumbs(view)}
      >
        <DocumentView document={sampleMemorandum(template, of)} headingOffset={1} />
      </Page>
    );
  },
});

/** `?fran=` is the template that is chosen from the start. */
export const addTemplatePage = formPage({
  path: '/:organisation/mallar/ny',
  form: addTemplateForm,
  command: addTemplate,
  load: async ({ db }) => listTemplates(db),
  initial: (templates, view) => ({ from: view.url.searchParams.get('fran') ?? templates[0]?.key }),
  view(view, templates, form) {
    const t = templatesTexts[view.locale];
    return (
      <Page view={view} step="decision" title={t.adding.title} form={form} breadcrumbs={templateCrumbs(view)}>
        <form method="post" novalidate>
          <RadioField
            form={form}
            name="from"
            label={t.adding.from}
            required
            options={templates.map(({ key, name, kind, style }) => ({
              value: key,
              label: name[view.locale],
              hint: `${t.kindHints[kind]} ${t.styleHints[style]}`,
            }))}
          />
          <TextField form={form} name="name" label={t.adding.name} required />
          <Button>{t.adding.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => templatesPaths.template(view.organisation, id),
});

/** The way to a page under the list of templates. */
export function templateCrumbs(view: MemberView, own?: OwnTemplate): { label: string; href: string }[] {
  const { organisation, locale } = view;
  return [
    ...matterCrumbs(view),
    { label: templatesTexts[locale].title, href: templatesPaths.templates(organisation) },
    ...(own ? [{ label: own.content.name[locale], href: templatesPaths.template(organisation, own.id) }] : []),
  ];
}

function OwnTemplates({ view, own, mayChange }: { view: MemberView; own: OwnTemplate[]; mayChange: boolean }) {
  const t = templatesTexts[view.locale];
  return (
    <DataTable
      caption={t.own}
      captionHidden
      rows={own}
      columns={[
        {
          label: t.columns.name,
          rowHeader: true,
          cell: ({ content, retired }) => (
            <>
              <PreviewLink view={view} template={content} />
              {retired && ` (${t.retired})`}
            </>
          ),
        },
        { label: t.columns.style, cell: ({ content }) => t.styles[content.style] },
        { label: t.columns.version, numeric: true, cell: ({ content }) => content.version },
        ...(mayChange
          ? [
              {
                label: t.columns.change,
                cell: ({ id, content }: OwnTemplate) => (
                  <a
                    href={templatesPaths.template(view.organisation, id)}
                    aria-label={t.change.named(t.changeLink, content.name[view.locale])}
                  >
                    {t.changeLink}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function PreviewLink({ view, template }: { view: MemberView; template: MemorandumTemplate }) {
  return <a href={templatesPaths.preview(view.organisation, template.key)}>{template.name[view.locale]}</a>;
}
