import { ASSESSMENTS } from '#content/memorandum-templates.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { templateOf } from '../memorandum-document.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { memorandumStyles } from '../memorandum.queries.ts';
import { HeadFields } from '../write-memorandum/head-fields.tsx';
import { writeMemorandumTexts } from '../write-memorandum/write-memorandum.texts.ts';
import {
  changeMemorandumClosing,
  changeMemorandumHead,
  changeMemorandumStyle,
  changeMemorandumText,
  closingOf,
  headOf,
  textOf,
} from './change-memorandum.command.ts';
import { closingForm, headForm, textForm } from './change-memorandum.form.ts';
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

export const memorandumTextPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/text',
  form: textForm,
  command: changeMemorandumText,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  initial: ({ memorandum }) => textOf(memorandum),
  view(view, at, form, { id }) {
    const t = changeMemorandumTexts[view.locale].text;
    const template = templateOf(at.memorandum);
    const section = (key: 'summary' | 'background' | 'assessment') => template.sections.find((one) => one.key === key);
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={textOf(at.memorandum)}
            href={decisionsPaths.memorandum(view.organisation, id)}
          >
            <Facts
              items={(['summary', 'background', 'assessment'] as const).map((name) => ({
                term: section(name)?.heading[view.locale],
                value: <span class="typed">{at.memorandum[name]}</span>,
              }))}
            />
          </BasisField>
          {(['summary', 'background', 'assessment'] as const).map((name) => (
            <TextArea
              form={form}
              name={name}
              rows={8}
              label={section(name)?.heading[view.locale]}
              hint={section(name)?.guide[view.locale]}
            />
          ))}
          <Fold summary={t.asked}>
            <ul>
              {ASSESSMENTS.filter(({ key }) => template.assessments.includes(key)).map(({ heading, guide }) => (
                <li>
                  <strong>{heading[view.locale]}</strong>: {guide[view.locale]}
                </li>
              ))}
            </ul>
          </Fold>
          <Button>{t.save}</Button>
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
  initial: ({ memorandum }) => closingOf(memorandum),
  view(view, at, form, { id }) {
    const t = changeMemorandumTexts[view.locale].closing;
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
                { term: t.dispatchList, value: <span class="typed">{at.memorandum.dispatchList}</span> },
              ]}
            />
          </BasisField>
          <TextField form={form} name="signatory" label={t.signatory} />
          <TextField form={form} name="signatoryRole" label={t.signatoryRole} />
          <TextArea form={form} name="dispatchList" label={t.dispatchList} hint={t.dispatchHint} />
          <Button>{t.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});

/** `style` is sent by the button; anything else is the first style. */
export const memorandumStyleAction = action({
  path: '/:organisation/tjansteskrivelser/:id/form',
  command: changeMemorandumStyle,
  input: ({ id }, { style }) => ({ id, style: memorandumStyles.find((one) => one === style) ?? memorandumStyles[0] }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});
