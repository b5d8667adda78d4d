import { AppError } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { placesIn } from '#content/bilingual.ts';
import { directionOf, languageName } from '#content/languages.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { getDraftIn, languagesCrumb } from './draft-in-language.ts';
import { toTranslate } from './to-translate.ts';
import { nameOfPart, nameOfText } from './translation-words.ts';
import { partsToTranslate, type Translatable, type TranslationPart } from './translation.rules.ts';
import { basisOfTexts, translateSurvey } from './translate-survey.command.ts';
import { idsIn, textFields, translateSurveyForm } from './translate-survey.form.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

type Typed = { [name: string]: string; ids: string; basis: string };

/** Swedish and the language side by side, a part at a time. */
export const translateSurveyPage = formPage({
  path: '/:organisation/enkater/:id/sprak/:language/:part',
  form: translateSurveyForm,
  command: translateSurvey,
  async load(ctx, { id, language, part: key }) {
    const survey = await getDraftIn(ctx, id, language);
    const parts = partsToTranslate(toTranslate(survey), language);
    const part = parts.find((one) => one.key === key);
    if (!part) throw new AppError('not-found');
    return { survey, part };
  },
  initial: ({ part }, view) => valuesOf(shownOf(part, view)),
  view(view, { survey, part }, form, { language }) {
    const t = translateSurveyTexts[view.locale];
    const name = languageName(language, view.locale);
    const ids = idsIn(form.values.ids);
    const texts = ids.flatMap((id) => part.texts.find((text) => text.id === id) ?? []);
    const own = { label: name, href: surveysPaths.language(view.organisation, survey.id, language) };
    const crumbs = [...surveyCrumbs(view, survey), languagesCrumb(view, survey.id), own];
    const heading = t.translate.heading(nameOfPart(part, survey.questionnaire, view.locale), name);
    return (
      <Page view={view} step="needs" title={heading} lead={t.translate.lead} form={form} breadcrumbs={crumbs}>
        {texts.some((text) => text.id.startsWith('p.') && placesIn(text.swedish).length > 0) && (
          <p>{t.translate.places}</p>
        )}
        {part.kind === 'section' && <p>{t.translate.same}</p>}
        <Filter view={view} part={part} />
        {texts.length === 0 ? (
          <p>
            {t.translate.nothingMissing} <a href={own.href}>{t.back(name)}</a>
          </p>
        ) : (
          <form method="post" novalidate class="side-by-side">
            <BasisField form={form} stored={basisOfTexts(texts)} href={view.path} />
            <input type="hidden" name="ids" value={ids.join('\n')} />
            {texts.map((text, at) => (
              <TranslationField
                view={view}
                form={form}
                texts={texts}
                at={at}
                name={`t${ids.indexOf(text.id) + 1}`}
                language={language}
              />
            ))}
            <Button>{t.translate.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input(typed, { id, language }) {
    const written: Readonly<Record<string, string>> = typed;
    const ids = idsIn(typed.ids).slice(0, textFields.length);
    const texts = ids.map((one, at) => ({ id: one, text: written[`t${at + 1}`] ?? '', field: `t${at + 1}` }));
    return { id, language, basis: typed.basis, texts };
  },
  next: (language, view, { id }) => surveysPaths.language(view.organisation, id, language),
});

/** Which texts of the part: all, or those that are missing (`?visa=saknas`). */
function shownOf(part: TranslationPart, view: Pick<MemberView, 'url'>): Translatable[] {
  return part.texts.filter((text) => view.url.searchParams.get('visa') !== 'saknas' || text.written === '');
}

function valuesOf(texts: readonly Translatable[]): FormState<Typed>['values'] {
  const values = texts.map((text, at) => [`t${at + 1}`, text.written]);
  return { ...Object.fromEntries(values), ids: texts.map((text) => text.id).join('\n') };
}

function Filter({ view, part }: { view: MemberView; part: TranslationPart }) {
  const t = translateSurveyTexts[view.locale].translate;
  const missing = part.texts.filter((text) => text.written === '').length;
  const onlyMissing = view.url.searchParams.get('visa') === 'saknas';
  if (!onlyMissing && (missing === 0 || missing === part.texts.length)) return null;
  return (
    <p>
      {onlyMissing ? (
        <a href={view.path}>{t.all}</a>
      ) : (
        <a href={`${view.path}?visa=saknas`}>{t.onlyMissing(missing)}</a>
      )}
    </p>
  );
}

/** One text: what it is, the Swedish, and the field. A question is named above the first of its texts. */
function TranslationField(props: {
  view: MemberView;
  form: FormState<Typed>;
  texts: readonly Translatable[];
  /** Which of the texts, from 0. */
  at: number;
  name: string;
  language: string;
}) {
  const { view, form, texts, at, language } = props;
  const text = texts[at];
  if (!text) return null;
  const { question } = text;
  const isFirst = question && texts[at - 1]?.question?.key !== question.key;
  const t = translateSurveyTexts[view.locale];
  return (
    <>
      {isFirst && <h2>{t.question(question.number)}</h2>}
      {isFirst && text.kind !== 'question' && <p lang="sv">{question.swedish}</p>}
      <TextArea
        form={form}
        name={props.name}
        label={
          <>
            {nameOfText(text, at, view.locale)}
            {question && <span class="ds-sr-only">, {t.question(question.number).toLowerCase()}</span>}
          </>
        }
        hint={<span lang="sv">{text.swedish}</span>}
        rows={Math.min(10, Math.max(2, Math.ceil(text.swedish.length / 45)))}
        lang={language}
        dir={directionOf(language)}
        unmarked
      />
    </>
  );
}
