import { notFound } from '#platform/errors.ts';
import { findFile } from '#platform/files/files.ts';
import { action, download, page } from '#platform/web/page.tsx';
import { renderFilledWord } from '#foundations/documents/index.ts';
import { PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { memorandumDocument } from '../memorandum-document.ts';
import { loadMemorandum } from '../memorandum-part.tsx';
import { listLatestMemoranda } from '../memorandum.queries.ts';
import { templatesPaths } from '../templates.paths.ts';
import { templateCrumbs } from '../templates/templates.page.tsx';
import { addWordTemplate, removeWordTemplate, useWordTemplate } from './word-template.commands.ts';
import { nameOf, wordNotes } from './word-template-words.ts';
import { getWordTemplate } from './word-template.queries.ts';
import { wordTemplatesTexts } from './word-templates.texts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const wordTemplatePage = page({
  path: '/:organisation/mallar/word/:id',
  access: addWordTemplate.roles,
  load: async ({ db }, { id }) => ({
    template: await getWordTemplate(db, id),
    memoranda: await listLatestMemoranda(db, 10),
  }),
  view(view, { template, memoranda }) {
    const texts = wordTemplatesTexts[view.locale];
    const t = texts.one;
    const { organisation, locale } = view;
    const notes = wordNotes(template.notes, locale);
    return (
      <Page
        view={view}
        step="decision"
        title={template.name}
        lead={template.active ? texts.active : texts.idle}
        breadcrumbs={[
          ...templateCrumbs(view),
          { label: texts.title, href: templatesPaths.wordTemplates(organisation) },
        ]}
      >
        <p>
          {t.checked} {t.fields(template.fields.map((field) => `{${nameOf(field, locale)}}`).join(', '))}
        </p>
        {notes.length > 0 && (
          <Notice tone="info" title={t.notes}>
            <ul>
              {notes.map((note) => (
                <li>{note}</li>
              ))}
            </ul>
          </Notice>
        )}
        <h2>{t.tryHeading}</h2>
        {memoranda.length === 0 ? (
          <p>{t.noMemoranda}</p>
        ) : (
          <>
            <p>{t.tryLead}</p>
            <ul>
              {memoranda.map(({ id, title }) => (
                <li>
                  <a href={templatesPaths.tryWordTemplate(organisation, template.id, id)}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <PostButton
          action={templatesPaths.useWordTemplate(organisation, template.id)}
          fields={{ active: template.active ? 'no' : 'yes' }}
          label={template.active ? t.stop : t.use}
          variant="primary"
        />
        <p>
          <a href={templatesPaths.wordTemplateFile(organisation, template.id)}>{t.download}</a>
          {' · '}
          <a href={templatesPaths.removeWordTemplate(organisation, template.id)}>{t.remove}</a>
        </p>
      </Page>
    );
  },
});

/** The Word file as it was uploaded. */
export const wordTemplateFile = download({
  path: '/:organisation/mallar/word/:id/fil',
  access: addWordTemplate.roles,
  load: async ({ db }, { id }) => (await findFile(db, (await getWordTemplate(db, id)).fileId)) ?? notFound(),
  make: async ({ bytes, mediaType, name }) => ({ body: bytes, mediaType, name }),
});

/** A memorandum in a template that is perhaps not in use yet. */
export const tryWordTemplateFile = download({
  path: '/:organisation/mallar/word/:id/prov/:memorandumId',
  access: addWordTemplate.roles,
  async load({ db, organisation }, { id, memorandumId }) {
    const { fileId } = await getWordTemplate(db, id);
    const template = (await findFile(db, fileId)) ?? notFound();
    const { memorandum, matter, plan } = await loadMemorandum(db, memorandumId);
    const of = { organisation: organisation.name, designations: matter.designations, memorandum, plan };
    return { template: template.bytes, document: memorandumDocument(of) };
  },
  async make({ template, document }) {
    const body = new Uint8Array(await renderFilledWord(document, template));
    return { body, mediaType: WORD, name: `${document.title}.docx` };
  },
});

export const useWordTemplateAction = action({
  path: '/:organisation/mallar/word/:id/anvandning',
  command: useWordTemplate,
  input: ({ id }, { active }) => ({ id, active: active === 'yes' }),
  next: (id, view) => templatesPaths.wordTemplate(view.organisation, id),
});

const removePath = '/:organisation/mallar/word/:id/borttagning';

export const removeWordTemplatePage = [
  ...page({
    path: removePath,
    access: removeWordTemplate.roles,
    load: async ({ db }, { id }) => getWordTemplate(db, id),
    view(view, template) {
      const texts = wordTemplatesTexts[view.locale];
      const t = texts.remove;
      return (
        <Page
          view={view}
          step="decision"
          title={t.title}
          breadcrumbs={[
            ...templateCrumbs(view),
            { label: texts.title, href: templatesPaths.wordTemplates(view.organisation) },
          ]}
        >
          <Confirm
            action={templatesPaths.removeWordTemplate(view.organisation, template.id)}
            heading="h2"
            question={t.question(template.name)}
            consequences={[...(template.active ? [t.active] : []), t.stays]}
            label={t.button}
            cancelHref={templatesPaths.wordTemplate(view.organisation, template.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeWordTemplate,
    input: ({ id }) => ({ id }),
    next: (_output, view) => templatesPaths.wordTemplates(view.organisation),
  }),
];
