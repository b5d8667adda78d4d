import type { Child } from 'hono/jsx';
import { partOf } from './asked-question.ts';
import {
  Choice,
  describedBy,
  errorOf,
  FieldError,
  filledIn,
  firstFieldId,
  Hint,
  OnlyIfWords,
  QuestionText,
  type QuestionProps,
} from './question-parts.tsx';
import { Said, SaidInTurn, type Words } from './words.tsx';

/** In one's own words, with what must not be written beside it. */
export function TextQuestion({ question, form, phrases }: QuestionProps) {
  const { key, mostCharacters } = question;
  const value = filledIn(form, key)[0] ?? '';
  // People write in the language they like, whatever that of the page is.
  const attributes = {
    ...inputAttributes({ question, form, phrases }),
    maxlength: mostCharacters,
    dir: 'auto' as const,
  };
  const most = new Intl.NumberFormat(phrases.language === 'en' ? 'en' : 'sv').format(mostCharacters);
  return (
    <TypedFrame
      question={question}
      form={form}
      phrases={phrases}
      hints={[phrases.say('form.no-names'), phrases.say('form.most-characters', { most })]}
    >
      {question.lines === 'one' ? (
        <input type="text" value={value} {...attributes} />
      ) : (
        <textarea rows={4} {...attributes}>
          {/* The parser takes away a first line break. */}
          {value.startsWith('\n') ? `\n${value}` : value}
        </textarea>
      )}
    </TypedFrame>
  );
}

/** A number typed as text, so that nothing is rolled away by a mouse wheel; beside it the way out, where the question has one. */
export function NumberQuestion(props: QuestionProps) {
  const { question, form } = props;
  return (
    <TypedFrame {...props} hints={[props.phrases.say('form.number-hint')]}>
      <input
        type="text"
        inputmode="numeric"
        size={10}
        value={filledIn(form, question.key)[0] ?? ''}
        {...inputAttributes(props)}
      />
      {question.options
        .filter((option) => option.outside)
        .map((option) => {
          const name = partOf(question.key, option.key);
          return (
            <Choice
              type="checkbox"
              name={name}
              value="on"
              text={option.text}
              id={undefined}
              checked={filledIn(form, name).length > 0}
            />
          );
        })}
    </TypedFrame>
  );
}

/** A place for each thing, chosen from a list: it needs no script and no dragging. */
export function RankingQuestion({ question, form, phrases }: QuestionProps) {
  const { key, required } = question;
  const error = errorOf(form, key);
  const noPlace = phrases.say('form.no-place');
  const places = question.options.map((_option, index) => String(index + 1));
  return (
    <fieldset
      class="question"
      data-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(key, { hint: true, error })}
      data-if={question.onlyIf?.decidedBy}
    >
      <legend>
        <QuestionText text={question.text} required={required} phrases={phrases} />
      </legend>
      <OnlyIfWords question={question} />
      <Hint name={key}>
        <SaidInTurn sentences={[...(question.help ? [question.help] : []), phrases.say('form.rank-hint')]} />
      </Hint>
      <FieldError name={key} error={error} phrases={phrases} />
      {question.options.map((option, index) => {
        const name = partOf(key, option.key);
        const id = index === 0 ? firstFieldId(key) : firstFieldId(name);
        const chosen = filledIn(form, name)[0];
        return (
          <div class="place">
            <label for={id}>
              <Said words={option.text} />
            </label>
            <select id={id} name={name} aria-invalid={error === undefined ? undefined : 'true'}>
              <option value="" lang={noPlace.lang}>
                {noPlace.text}
              </option>
              {places.map((place) => (
                <option value={place} selected={place === chosen}>
                  {place}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}

function TypedFrame(props: QuestionProps & { hints: Words[]; children?: Child }) {
  const { question, form, phrases } = props;
  const { key, help } = question;
  const error = errorOf(form, key);
  return (
    <div class="question" data-invalid={error === undefined ? undefined : 'true'} data-if={question.onlyIf?.decidedBy}>
      <label class="question-text" for={firstFieldId(key)}>
        <QuestionText text={question.text} required={question.required} phrases={phrases} />
      </label>
      <OnlyIfWords question={question} />
      <Hint name={key}>
        <SaidInTurn sentences={help ? [help, ...props.hints] : props.hints} />
      </Hint>
      <FieldError name={key} error={error} phrases={phrases} />
      {props.children}
    </div>
  );
}

function inputAttributes({ question, form }: QuestionProps) {
  const { key } = question;
  const error = errorOf(form, key);
  return {
    id: firstFieldId(key),
    name: key,
    autocomplete: 'off',
    // Not `required`: the browser would stop the form with its own words before ours can be read.
    'aria-required': question.required ? ('true' as const) : undefined,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy(key, { hint: true, error }),
  };
}
