import { ASSESSMENTS } from '#content/memorandum-assessments.ts';
import { memorandumStyles, type MemorandumSection } from '#content/memorandum-template.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow, PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { CheckboxesField, RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { templatesPaths } from '../templates.paths.ts';
import { arrangeTemplate, changeTemplate, removeTemplate, retireTemplate, templatePart } from './template.commands.ts';
import { changeTemplateForm } from './template.form.ts';
import { getOwnTemplate, type OwnTemplate } from './template.queries.ts';
import { availableSections, type Arrangement } from './template.rules.ts';
import { templateCrumbs } from './templates.page.tsx';
import { templatesTexts } from './templates.texts.ts';

export const templatePage = formPage({
  path: '/:organisation/mallar/:id',
  form: changeTemplateForm,
  command: changeTemplate,
  load: async ({ db }, { id }) => getOwnTemplate(db, id),
  initial: ({ content }) => {
    const { assessments, ...part } = templatePart(content);
    return { ...part, assessments: [...assessments] };
  },
  view(view, own, form) {
    const t = templatesTexts[view.locale].change;
    const { content } = own;
    const texts = templatesTexts[view.locale];
    return (
      <Page
        view={view}
        step="decision"
        title={content.name[view.locale]}
        lead={t.lead(content.version)}
        form={form}
        breadcrumbs={templateCrumbs(view)}
      >
        <p>
          <a href={templatesPaths.preview(view.organisation, content.key)}>{texts.preview}</a>
        </p>
        <h2>{t.sections}</h2>
        <Sections view={view} own={own} />
        <form method="post" novalidate>
          <BasisField form={form} stored={templatePart(content)} />
          <TextField form={form} name="name" label={t.name} required />
          <TextField form={form} name="documentType" label={t.documentType} hint={t.documentTypeHint} required />
          <RadioField
            form={form}
            name="style"
            label={t.style}
            required
            options={memorandumStyles.map((value) => ({ value, label: texts.styles[value] }))}
          />
          <TextField form={form} name="addressee" label={t.addressee} hint={t.addresseeHint} />
          <CheckboxesField
            form={form}
            name="assessments"
            label={t.assessments}
            options={ASSESSMENTS.map(({ key, heading, guide }) => ({
              value: key,
              label: heading[view.locale],
              hint: guide[view.locale],
            }))}
          />
          <Button>{t.save}</Button>
        </form>
        <PostButton
          action={templatesPaths.retire(view.organisation, own.id)}
          fields={{ retired: own.retired ? 'no' : 'yes' }}
          label={own.retired ? t.revive : t.retire}
        />
        <p>{t.retireHint}</p>
        <p>
          <a href={templatesPaths.remove(view.organisation, own.id)}>{t.remove}</a>
        </p>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => templatesPaths.template(view.organisation, id),
});

/** `how` is sent by the button; anything else leaves the order as it is. */
export const arrangeTemplateAction = action({
  path: '/:organisation/mallar/:id/ordning',
  command: arrangeTemplate,
  input: ({ id }, { key, how }) => ({ id, key: String(key), how: arrangements.find((one) => one === how) ?? 'up' }),
  next: (id, view) => templatesPaths.template(view.organisation, id),
});
const arrangements = ['up', 'down', 'leave-out', 'take-in'] as const;

export const retireTemplateAction = action({
  path: '/:organisation/mallar/:id/vila',
  command: retireTemplate,
  input: ({ id }, { retired }) => ({ id, retired: retired === 'yes' }),
  next: (_output, view) => templatesPaths.templates(view.organisation),
});

const removePath = '/:organisation/mallar/:id/borttagning';

export const removeTemplatePage = [
  ...page({
    path: removePath,
    access: removeTemplate.roles,
    load: async ({ db }, { id }) => getOwnTemplate(db, id),
    view(view, own) {
      const t = templatesTexts[view.locale].remove;
      return (
        <Page view={view} step="decision" title={t.title} breadcrumbs={templateCrumbs(view, own)}>
          <Confirm
            action={templatesPaths.remove(view.organisation, own.id)}
            heading="h2"
            question={t.question(own.content.name[view.locale])}
            consequences={[t.stays]}
            label={t.button}
            cancelHref={templatesPaths.template(view.organisation, own.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeTemplate,
    input: ({ id }) => ({ id }),
    next: (_output, view) => templatesPaths.templates(view.organisation),
  }),
];

function Sections({ view, own }: { view: MemberView; own: OwnTemplate }) {
  const t = templatesTexts[view.locale].change;
  const { sections } = own.content;
  const { organisation, locale } = view;
  const arrange = (section: MemorandumSection, how: Arrangement, label: string) => (
    <PostButton
      action={templatesPaths.arrange(organisation, own.id)}
      fields={{ key: section.key, how }}
      label={
        <>
          {label}
          <span class="ds-sr-only"> {section.heading[locale]}</span>
        </>
      }
    />
  );
  const available = availableSections(own.content);
  return (
    <>
      <DataTable
        caption={t.sections}
        captionHidden
        rows={sections.map((section, index) => ({ section, index }))}
        columns={[
          {
            label: t.heading,
            rowHeader: true,
            cell: ({ section }) => (
              <a
                href={templatesPaths.section(organisation, own.id, section.key)}
                aria-label={t.named(t.words, section.heading[locale])}
              >
                {section.heading[locale]}
              </a>
            ),
          },
          { label: t.required, cell: ({ section }) => (section.required ? t.yes : t.no) },
          {
            label: t.order,
            cell: ({ section, index }) => (
              <ButtonRow>
                {index > 0 && arrange(section, 'up', t.up)}
                {index < sections.length - 1 && arrange(section, 'down', t.down)}
                {section.key !== 'proposal' && arrange(section, 'leave-out', t.leaveOut)}
              </ButtonRow>
            ),
          },
        ]}
      />
      <p>
        <a href={templatesPaths.addSection(organisation, own.id)}>{t.ownSection}</a>
      </p>
      {available.length > 0 && (
        <>
          <h3>{t.available}</h3>
          {available.map((section) => (
            <PostButton
              action={templatesPaths.arrange(organisation, own.id)}
              fields={{ key: section.key, how: 'take-in' }}
              label={t.takeIn(section.heading[locale])}
            />
          ))}
        </>
      )}
    </>
  );
}
