import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { RadioField } from '#ui/field.tsx';
import { writeMemorandumTexts } from '../write-memorandum/write-memorandum.texts.ts';
import { templatesTexts } from './templates.texts.ts';

/** Which template, each with what it is for. */
export function TemplateField<T extends { template: string }>(props: {
  form: FormState<T>;
  view: MemberView;
  templates: readonly MemorandumTemplate[];
}) {
  const { locale } = props.view;
  return (
    <RadioField
      form={props.form}
      name="template"
      label={writeMemorandumTexts[locale].template}
      required
      options={props.templates.map(({ key, name, kind, style }) => ({
        value: key,
        label: name[locale],
        hint: `${templatesTexts[locale].kindHints[kind]} ${templatesTexts[locale].styleHints[style]}`,
      }))}
    />
  );
}
