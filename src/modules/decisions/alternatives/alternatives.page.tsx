import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { Button, PostButton } from '#ui/button.tsx';
import { CheckboxField, TextArea, TextField } from '#ui/field.tsx';
import { DataTable } from '#ui/table.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import type { Memorandum } from '../memorandum.queries.ts';
import { templatesPaths } from '../templates.paths.ts';
import { addAlternative, moveAlternative } from './alternative.command.ts';
import { addAlternativeForm, type AddAlternative } from './alternative.form.ts';
import { alternativesTexts } from './alternatives.texts.ts';

export const alternativesPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/alternativ',
  form: addAlternativeForm,
  command: addAlternative,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  view(view, at, form) {
    const t = alternativesTexts[view.locale];
    const { memorandum } = at;
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        {memorandum.alternatives.length === 0 ? <p>{t.none}</p> : <Alternatives view={view} memorandum={memorandum} />}
        <h2>{t.addHeading}</h2>
        <form method="post" novalidate>
          <AlternativeFields form={form} locale={view.locale} />
          <Button>{t.add}</Button>
        </form>
        <p>
          <a href={decisionsPaths.memorandum(view.organisation, memorandum.id)}>{t.done}</a>
        </p>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, memorandumId: id }),
  next: (id, view) => templatesPaths.alternatives(view.organisation, id),
});

/** `direction` is `up` or `down`, sent by the button. */
export const moveAlternativeAction = action({
  path: '/:organisation/tjansteskrivelser/:id/alternativ/:alternativeId/flytt',
  command: moveAlternative,
  input: ({ id, alternativeId }, { direction }): Parameters<typeof moveAlternative.run>[1] => ({
    memorandumId: id,
    id: alternativeId,
    direction: direction === 'up' ? 'up' : 'down',
  }),
  next: (id, view) => templatesPaths.alternatives(view.organisation, id),
});

export function AlternativeFields<T extends AddAlternative>({ form, locale }: { form: FormState<T>; locale: Locale }) {
  const t = alternativesTexts[locale];
  return (
    <>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      <TextArea form={form} name="text" label={t.text} rows={4} />
      <TextArea form={form} name="consequences" label={t.consequences} hint={t.consequencesHint} rows={4} />
      <CheckboxField form={form} name="proposed" label={t.proposed} />
    </>
  );
}

function Alternatives({ view, memorandum }: { view: MemberView; memorandum: Memorandum }) {
  const t = alternativesTexts[view.locale];
  const { organisation } = view;
  const last = memorandum.alternatives.length - 1;
  const move = (id: number, direction: 'up' | 'down', label: string) => (
    <PostButton
      action={templatesPaths.moveAlternative(organisation, memorandum.id, id)}
      fields={{ direction }}
      label={label}
    />
  );
  return (
    <DataTable
      caption={t.table.caption}
      rows={memorandum.alternatives.map((alternative, index) => ({ alternative, index }))}
      columns={[
        {
          label: t.table.name,
          rowHeader: true,
          cell: ({ alternative: { title, proposed } }) => (proposed ? `${title} (${t.isProposed})` : title),
        },
        {
          label: t.table.order,
          cell: ({ alternative, index }) => (
            <>
              {index > 0 && move(alternative.id, 'up', t.up)}
              {index < last && move(alternative.id, 'down', t.down)}
            </>
          ),
        },
        {
          label: t.table.change,
          cell: ({ alternative }) => (
            <>
              <a href={templatesPaths.alternative(organisation, memorandum.id, alternative.id)}>{t.change.link}</a>
              {' · '}
              <a class="unbroken" href={templatesPaths.removeAlternative(organisation, memorandum.id, alternative.id)}>
                {t.change.remove}
              </a>
            </>
          ),
        },
      ]}
    />
  );
}
