import { directionOf } from '#content/languages.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { askedQuestion, fieldsOf, type OnlyIf, type WrittenQuestion } from '#ui/questions/asked-question.ts';
import { QuestionField } from '#ui/questions/question-field.tsx';
import type { FilledForm } from '#ui/questions/question-parts.tsx';
import { phrasesIn } from '#ui/questions/question-words.ts';
import { questionGalleryTexts, questionSamples, sampleArabic, sampleHelp } from './question-samples.ts';

type State = keyof (typeof questionGalleryTexts)['sv']['states'];

/** Every kind of question in every state, in the look of respondents, for `/dev/ui/fragor`. Goes inside a document of the bundle `preview`. */
export function QuestionGallery({ locale }: { locale: Locale }) {
  const t = questionGalleryTexts[locale];
  return (
    <>
      <p>
        <a href="/dev/ui">{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <Questions locale={locale} state="empty" />
      <Questions locale={locale} state="chosen" />
      <Questions locale={locale} state="required" />
      <Questions locale={locale} state="wrong" />
      <Questions locale={locale} state="some" />
      <Questions locale={locale} state="rightToLeft" />
    </>
  );
}

function Questions({ locale, state }: { locale: Locale; state: State }) {
  const t = questionGalleryTexts[locale];
  const language = state === 'rightToLeft' ? 'ar' : locale;
  const phrases = phrasesIn(language, { ar: sampleArabic });
  const onlyIf: OnlyIf | undefined = state === 'some' ? { words: { text: t.onlyIf }, decidedBy: undefined } : undefined;
  return (
    <>
      <h2>{t.states[state]}</h2>
      {state === 'rightToLeft' && <p>{t.untranslated}</p>}
      <section class="phone" lang={language} dir={directionOf(language)} aria-label={t.states[state]}>
        {questionSamples.map((sample) => {
          const written = inState(sample, state);
          return (
            <QuestionField
              question={askedQuestion(written, {
                language,
                mostCharacters: sample.size === 'short' ? 200 : 2000,
                onlyIf,
              })}
              form={formOf(written, { state, language, problem: t.problem })}
              phrases={phrases}
            />
          );
        })}
      </section>
    </>
  );
}

function inState(sample: WrittenQuestion, state: State): WrittenQuestion {
  const hasHelp = state === 'required' || state === 'rightToLeft';
  return {
    ...sample,
    key: `${state}-${sample.key}`,
    ...(hasHelp && { help: sampleHelp }),
    ...(hasHelp && { required: true as const }),
    sensitive: state === 'some',
  };
}

function formOf(question: WrittenQuestion, of: { state: State; language: string; problem: string }): FilledForm {
  const { state, problem } = of;
  const fields = fieldsOf(question);
  const isAnswered = state === 'chosen' || state === 'rightToLeft';
  const values = Object.fromEntries(
    fields.map((field, at) => [field, valueOf(question, { at, language: of.language })]),
  );
  const wrong = question.kind === 'ranking' || question.kind === 'number' ? [question.key] : fields;
  return {
    values: isAnswered ? values : {},
    errors: state === 'wrong' ? wrong.map((name) => ({ name, words: { text: problem } })) : [],
  };
}

/** An answer in the field with this place among those of its question. */
function valueOf({ kind, options, text }: WrittenQuestion, of: { at: number; language: string }): string[] {
  const { at } = of;
  if (kind === 'text') return [text[of.language] ?? text.sv];
  if (kind === 'number') return at === 0 ? ['12'] : [];
  if (kind === 'ranking') return [String(options.length - at)];
  return options.slice(0, kind === 'multiple' ? 2 : 1).map((option) => option.key);
}
