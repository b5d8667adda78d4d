import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { CheckboxField, HiddenField, RadioField, TextArea, TextField } from '#ui/field.tsx';
import { canShuffle } from '../question.rules.ts';
import { questionFormTexts } from './question-form.texts.ts';
import type { Kind, TypedQuestion } from './typed-question.rules.ts';

type Props<T> = { form: FormState<T>; kind: Kind; locale: Locale };

/** The fields that a question of this kind has. `fixed` sensitivity is the bank's, and goes along unseen. */
export function QuestionFields<T extends TypedQuestion>({ fixed, ...props }: Props<T> & { fixed?: boolean }) {
  const { form, kind } = props;
  const t = questionFormTexts[props.locale];
  return (
    <>
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={2} required />
      <TextArea form={form} name="help" label={t.help} hint={t.helpHint} rows={2} />
      <AnswerFields {...props} />
      <CheckboxField form={form} name="required" label={t.required} hint={t.requiredHint} />
      {canShuffle(kind) && <CheckboxField form={form} name="shuffle" label={t.shuffle} hint={t.shuffleHint} />}
      {fixed ? (
        <HiddenField form={form} name="sensitive" />
      ) : (
        <RadioField
          form={form}
          name="sensitive"
          label={t.sensitive}
          hint={t.sensitiveHint}
          options={[
            { value: 'ja', label: t.sensitiveChoices.ja },
            { value: 'nej', label: t.sensitiveChoices.nej },
          ]}
          required
        />
      )}
      <TextArea form={form} name="purpose" label={t.purpose} hint={t.purposeHint} rows={2} required />
    </>
  );
}

function AnswerFields<T extends TypedQuestion>({ form, kind, locale }: Props<T>) {
  const t = questionFormTexts[locale];
  if (kind === 'text') {
    const sizes = (['short', 'long'] as const).map((value) => ({ value, label: t.sizes[value] }));
    return <RadioField form={form} name="size" label={t.size} options={sizes} required />;
  }
  if (kind === 'number') {
    return (
      <>
        <TextField form={form} name="options" label={t.classes} hint={t.classesHint} required />
        <TextField form={form} name="none" label={t.none} hint={t.noneHint} />
      </>
    );
  }
  const asked = {
    single: [t.options, t.optionsHint],
    multiple: [t.options, t.optionsHint],
    scale: [t.steps, t.stepsHint],
    matrix: [t.columns, t.columnsHint],
    ranking: [t.things, t.thingsHint],
  }[kind];
  return (
    <>
      {kind === 'matrix' && (
        <TextArea form={form} name="rows" label={t.rows} hint={`${t.rowsHint} ${t.keptLines}`} rows={6} required />
      )}
      <TextArea form={form} name="options" label={asked[0]} hint={`${asked[1]} ${t.keptLines}`} rows={6} required />
      {kind === 'multiple' && <TextArea form={form} name="alone" label={t.alone} hint={t.aloneHint} rows={2} />}
      {kind !== 'ranking' && <TextField form={form} name="none" label={t.none} hint={t.noneHint} />}
    </>
  );
}
