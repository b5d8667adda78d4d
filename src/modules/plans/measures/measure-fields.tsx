import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { LEVEL_MEANINGS, LEVEL_VOCABULARIES, PREVENTION_LEVELS } from '#content/prevention-levels.ts';
import type { Post } from '#modules/organisation/index.ts';
import type { Need } from '#modules/situation/index.ts';
import { CheckboxesField, DateField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { postName } from '../measure.queries.ts';
import type { MeasureInput } from './measure.form.ts';
import { measureTexts } from './measure.texts.ts';

/** What is asked of a measure, in the order one thinks of it. */
export function MeasureFields(props: {
  locale: Locale;
  form: FormState<MeasureInput>;
  needs: readonly Need[];
  posts: readonly Post[];
}) {
  const { form, locale, needs, posts } = props;
  const t = measureTexts[locale];
  return (
    <>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      {needs.length === 0 ? (
        <p class="quiet">{t.noNeeds}</p>
      ) : (
        <CheckboxesField
          form={form}
          name="needs"
          label={t.needs}
          unmarked
          options={needs.map((need) => ({
            value: String(need.id),
            label: need.title,
            hint: need.administrationName ?? undefined,
          }))}
        />
      )}
      <TextField form={form} name="noNeedReason" label={t.noNeedReason} hint={t.noNeedHint} unmarked />
      <TextArea form={form} name="goal" label={t.goal} hint={t.goalHint} rows={3} unmarked />
      {posts.length > 0 && (
        <SelectField
          form={form}
          name="ownerPostId"
          label={t.ownerPost}
          unmarked
          prompt={t.noPost}
          options={posts.map((post) => ({ value: String(post.id), label: postName(post) }))}
        />
      )}
      <TextField
        form={form}
        name="owner"
        label={posts.length > 0 ? t.owner : t.ownerPost}
        hint={t.ownerHint}
        unmarked
      />
      <DateField form={form} name="startsOn" label={t.startsOn} unmarked />
      <DateField form={form} name="endsOn" label={t.endsOn} unmarked />
      <TextArea form={form} name="resources" label={t.resources} hint={t.resourcesHint} rows={2} unmarked />
      <TextArea form={form} name="indicator" label={t.indicator} hint={t.indicatorHint} rows={2} unmarked />
      <RadioField form={form} name="preventionLevel" label={t.level} unmarked options={levelOptions(locale)} />
      <TextField form={form} name="targetGroup" label={t.targetGroup} hint={t.targetGroupHint} unmarked />
    </>
  );
}

function levelOptions(locale: Locale) {
  const names = LEVEL_VOCABULARIES[0]?.levels;
  return [
    ...PREVENTION_LEVELS.map((level) => ({
      value: level,
      label: names?.[level][locale] ?? level,
      hint: LEVEL_MEANINGS[level][locale],
    })),
    { value: '', label: measureTexts[locale].noLevel },
  ];
}
