import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { CheckboxField, HiddenField, TextArea, TextField } from '#ui/field.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { HeadFields } from '../write-memorandum/head-fields.tsx';
import { writeMemorandumTexts } from '../write-memorandum/write-memorandum.texts.ts';
import { changeMemorandumClosing, changeMemorandumHead, closingOf, headOf } from './change-memorandum.command.ts';
import { closingForm, headForm } from './change-memorandum.form.ts';
import { changeMemorandumTexts } from './change-memorandum.texts.ts';

export const memorandumHeadPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/huvud',
  form: headForm,
  command: changeMemorandumHead,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  initial: ({ memorandum }) => headOf(memorandum),
  view(view, at, form, { id }) {
    const t = writeMemorandumTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.head.title} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={headOf(at.memorandum)}
            href={decisionsPaths.memorandum(view.organisation, id)}
          />
          <TextField form={form} name="title" label={t.name} required />
          <HeadFields form={form} locale={view.locale} />
          <Button>{t.head.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});

export const memorandumClosingPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/avslutning',
  form: closingForm,
  command: changeMemorandumClosing,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  initial: ({ memorandum }) => ({ ...closingOf(memorandum), atOnce: memorandum.atOnce ? 'on' : undefined }),
  view(view, at, form, { id }) {
    const t = changeMemorandumTexts[view.locale].closing;
    const isDelegated = at.memorandum.template.sections.some(({ key }) => key === 'delegation');
    return (
      <MemorandumPart view={view} at={at} title={t.title} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={closingOf(at.memorandum)}
            href={decisionsPaths.memorandum(view.organisation, id)}
          >
            <Facts
              items={[
                { term: t.signatory, value: at.memorandum.signatory },
                { term: t.signatoryRole, value: at.memorandum.signatoryRole },
                ...(isDelegated ? [{ term: t.delegationPoint, value: at.memorandum.delegationPoint }] : []),
                { term: t.dispatchList, value: <span class="typed">{at.memorandum.dispatchList}</span> },
                { term: t.copyTo, value: <span class="typed">{at.memorandum.copyTo}</span> },
              ]}
            />
          </BasisField>
          <TextField form={form} name="signatory" label={t.signatory} />
          <TextField form={form} name="signatoryRole" label={t.signatoryRole} />
          {isDelegated ? (
            <TextField form={form} name="delegationPoint" label={t.delegationPoint} hint={t.delegationHint} />
          ) : (
            <HiddenField form={form} name="delegationPoint" />
          )}
          <TextArea form={form} name="dispatchList" label={t.dispatchList} hint={t.dispatchHint} />
          <TextArea form={form} name="copyTo" label={t.copyTo} hint={t.copyHint} rows={3} />
          <CheckboxField form={form} name="atOnce" label={t.atOnce} hint={t.atOnceHint} />
          <Button>{t.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});
