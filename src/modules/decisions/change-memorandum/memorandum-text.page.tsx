import { notFound } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { TextArea } from '#ui/field.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { isMainText, knownHeading, textIn, typedParts } from '../memorandum-texts.rules.ts';
import { changeMemorandumSection, changeMemorandumText, textOf } from './change-memorandum.command.ts';
import { sectionForm, textForm } from './change-memorandum.form.ts';
import { changeMemorandumTexts } from './change-memorandum.texts.ts';

/** The main texts that the template has, together: most are written in one go. */
export const memorandumTextPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/text',
  form: textForm,
  command: changeMemorandumText,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  initial: ({ memorandum }) => textOf(memorandum),
  view(view, at, form, { id }) {
    const t = changeMemorandumTexts[view.locale].text;
    const parts = typedParts(at.memorandum.template).flatMap((part) =>
      isMainText(part.key) ? [{ ...part, key: part.key }] : [],
    );
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={textOf(at.memorandum)}
            href={decisionsPaths.memorandum(view.organisation, id)}
          >
            <Facts
              items={parts.map(({ key, heading }) => ({
                term: heading[view.locale],
                value: <span class="typed">{at.memorandum[key]}</span>,
              }))}
            />
          </BasisField>
          {parts.map(({ key, heading, guide }) => (
            <TextArea form={form} name={key} rows={8} label={heading[view.locale]} hint={guide[view.locale]} />
          ))}
          <Button>{t.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});

/** One section or one assessment: also one that the template has no place for, as long as something is written there. */
export const memorandumSectionPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/avsnitt/:section',
  form: sectionForm,
  command: changeMemorandumSection,
  async load({ db }, { id, section }) {
    const at = await loadMemorandum(db, id);
    const text = textIn(at.memorandum, section);
    const part = typedParts(at.memorandum.template).find(({ key }) => key === section);
    return { at, text, part: part ?? (text === '' ? notFound() : undefined) };
  },
  initial: ({ text }) => ({ text }),
  view(view, { at, text, part }, form, { id, section }) {
    const t = changeMemorandumTexts[view.locale];
    const title = (part?.heading ?? knownHeading(section))?.[view.locale] ?? t.leftOver;
    return (
      <MemorandumPart view={view} at={at} title={title} lead={part?.guide[view.locale] ?? t.notIncluded} form={form}>
        <form method="post" novalidate>
          <BasisField form={form} stored={{ text }} href={decisionsPaths.memorandum(view.organisation, id)}>
            <p class="typed">{text}</p>
          </BasisField>
          <TextArea form={form} name="text" rows={10} label={title} hint={t.text.lead} />
          <Button>{t.text.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: ({ text, basis }, { id, section }) => ({ id, key: section, text, basis }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});
