import type { FormInput, FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { HiddenField, RadioField, TextArea } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Pager } from '#ui/pager.tsx';
import { surveysPaths } from '../surveys.paths.ts';
import type { themeForm } from './read-texts.form.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { Routine } from './routine.tsx';
import type { TextTheme } from './text-reader.queries.ts';
import { themeBands } from './theme-bands.ts';
import { OwnThemes } from './own-themes.tsx';

type Question = { key: string; text: string; texts: number };

/** A page of what was written to one question. `page` is counted from 1. */
export type QuestionRead = {
  questions: readonly Question[];
  question: Question;
  texts: readonly string[];
  page: number;
  pages: number;
  themes: readonly TextTheme[];
  /** Of any question: there is something to release. */
  hasThemes: boolean;
  isReleased: boolean;
};

type Props = { view: MemberView; surveyId: number; read: QuestionRead; form: FormState<FormInput<typeof themeForm>> };

/** The texts of one question, the themes written of them, and the way to the other questions and to the end. */
export function TextsOfQuestion({ view, surveyId, read, form }: Props) {
  const t = readTextsTexts[view.locale];
  const { question, texts, page, pages } = read;
  return (
    <>
      <Fold summary={t.routine.again}>
        <Routine locale={view.locale} />
      </Fold>
      {read.questions.length > 1 && <Questions view={view} surveyId={surveyId} read={read} />}
      <h2>{question.text}</h2>
      <h3>{t.textsHeading}</h3>
      <ul>
        {texts.map((text) => (
          <li>
            <p class="typed" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        of={pages}
        href={(other) => surveysPaths.ownWords(view.organisation, surveyId, question.key, other)}
      />
      <h3>{t.theme.heading}</h3>
      <OwnThemes view={view} surveyId={surveyId} themes={read.themes} isReleased={read.isReleased} />
      {read.isReleased ? <p>{t.release.already}</p> : <ThemeForm form={form} locale={view.locale} />}
      <p>{t.release.verbatim}</p>
      {read.hasThemes && !read.isReleased && (
        <p>
          <a href={surveysPaths.releaseThemes(view.organisation, surveyId)}>{t.release.heading}</a>
        </p>
      )}
      <p>
        <a href={surveysPaths.destroyTexts(view.organisation, surveyId)}>{t.destroy.link}</a>
      </p>
    </>
  );
}

/** Adds a theme of the question that is read. */
function ThemeForm({ form, locale }: { form: Props['form']; locale: Locale }) {
  const t = readTextsTexts[locale];
  return (
    <form method="post" novalidate>
      <HiddenField form={form} name="questionKey" />
      <TextArea form={form} name="theme" label={t.theme.label} hint={t.theme.hint} rows={3} required />
      <RadioField
        form={form}
        name="howMany"
        label={t.theme.howMany}
        options={themeBands.map((band) => ({ value: band, label: t.theme.band[band] }))}
        required
      />
      <Button>{t.theme.save}</Button>
    </form>
  );
}

function Questions({ view, surveyId, read }: Omit<Props, 'form'>) {
  const t = readTextsTexts[view.locale];
  return (
    <nav aria-label={t.questions}>
      <ul>
        {read.questions.map(({ key, text, texts }) => (
          <li>
            <a
              href={surveysPaths.ownWords(view.organisation, surveyId, key)}
              aria-current={key === read.question.key ? 'page' : undefined}
            >
              {t.questionAndTexts(text, t.texts(texts))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
