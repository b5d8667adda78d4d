import { STANDPOINT_LABELS, STANDPOINTS, TEAM_SIZE_LABELS, TEAM_SIZES } from '#content/conversation-guides/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { togetherPaths } from '../conversations.paths.ts';
import { mostOfNeeds } from '../joint-answer.ts';
import type { TeamCard } from './card.queries.ts';
import { field, type ReadAnswer } from './read-answer.ts';
import { togetherTexts } from './together.texts.ts';

type Asked = { form: Pick<ReadAnswer, 'typed' | 'problems' | 'asked' | 'basis' | 'nonce'>; locale: Locale };

/** The whole form of a team: the statements of its guide, what it needs, how many they are, and whether its name stands there. */
export function AnswerForm(props: Asked & { card: TeamCard; code: string; assurance: string }) {
  const { card, code, locale, form } = props;
  const t = togetherTexts[locale];
  const options = STANDPOINTS.map((value) => ({ value, label: STANDPOINT_LABELS[value][locale] }));
  return (
    <form method="post" action={togetherPaths.team(code, locale)} autocomplete="off" novalidate>
      <input type="hidden" name={field.basis} value={String(form.basis)} />
      <input type="hidden" name={field.nonce} value={form.nonce} />
      {card.guide.questions.map(({ key, statement, talk }) => (
        <Choices {...{ form, locale, options }} name={key} legend={statement[locale]} hints={[talk[locale]]} />
      ))}
      <Needs {...props} />
      <Choices
        {...{ form, locale }}
        name={field.people}
        legend={t.people}
        hints={[t.peopleHint]}
        options={[
          { value: 'few', label: t.tooFew },
          ...TEAM_SIZES.map((value) => ({ value, label: TEAM_SIZE_LABELS[value][locale] })),
        ]}
      />
      <Choices
        {...{ form, locale }}
        name={field.named}
        legend={t.named}
        hints={[t.namedHint, t.namedWarning]}
        options={[
          { value: 'yes', label: t.namedYes },
          { value: 'no', label: t.namedNo },
        ]}
      />
      <p class="buttons">
        <Button name={field.step} value="visa">
          {t.review}
        </Button>
      </p>
    </form>
  );
}

function Choices(
  props: Asked & { name: string; legend: string; hints: string[]; options: { value: string; label: string }[] },
) {
  const { form, name, options } = props;
  const error = form.problems.find((one) => one.name === name)?.message;
  return (
    <fieldset
      class="question"
      role="radiogroup"
      aria-required="true"
      data-invalid={error && 'true'}
      aria-invalid={error && 'true'}
      aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
    >
      <legend>{props.legend}</legend>
      <p class="hint" id={`${name}-hint`}>
        {props.hints.join(' ')}
      </p>
      <FieldProblem {...{ name, error }} locale={props.locale} />
      {options.map(({ value, label }, at) => (
        <div class="choice">
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              id={at === 0 ? `field-${name}` : undefined}
              checked={form.typed.choices[name] === value}
            />
            <span>{label}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function Needs({ form, locale, assurance }: Asked & { assurance: string }) {
  const t = togetherTexts[locale];
  const name = field.needs;
  const error = form.problems.find((one) => one.name === name)?.message;
  return (
    <div class="question" data-invalid={error && 'true'}>
      <label class="question-text" for={`field-${name}`}>
        {t.needs}
      </label>
      <p class="hint" id={`${name}-hint`}>
        {t.needsHint}
      </p>
      <FieldProblem {...{ name, error, locale }} />
      {form.asked && (
        <div class="choice">
          <label>
            <input type="checkbox" name={field.assured} value={form.asked} checked={error === undefined} />
            <span>{assurance}</span>
          </label>
        </div>
      )}
      <textarea
        rows={3}
        id={`field-${name}`}
        name={name}
        maxlength={mostOfNeeds}
        dir="auto"
        aria-invalid={error && 'true'}
        aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
      >
        {form.typed.needs}
      </textarea>
    </div>
  );
}

function FieldProblem(props: { name: string; error: string | undefined; locale: Locale }) {
  if (!props.error) return null;
  return (
    <p class="error" id={`${props.name}-error`}>
      <span class="ds-sr-only">{togetherTexts[props.locale].error} </span>
      {props.error}
    </p>
  );
}
