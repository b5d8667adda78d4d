import type { Child } from 'hono/jsx';
import { useUiTexts } from '#ui/locale-context.ts';
import type { FieldView } from './field-view.ts';

export function LabelText({
  label,
  required,
  unmarked,
}: {
  label: Child;
  required?: boolean | undefined;
  unmarked?: boolean | undefined;
}) {
  const t = useUiTexts();
  return (
    <>
      {label}
      {!required && !unmarked && <span class="field-optional"> ({t.optional})</span>}
    </>
  );
}

/** Hint and error, in the order they are read out and above the input, where a phone's keyboard does not cover them. */
export function HintAndError({ view, hint }: { view: FieldView; hint?: Child | undefined }) {
  const t = useUiTexts();
  return (
    <>
      {view.hintId && (
        <p class="field-hint" data-field="description" id={view.hintId}>
          {hint}
        </p>
      )}
      {view.errorId && (
        <p class="field-error" id={view.errorId}>
          <span class="ds-sr-only">{t.error} </span>
          {view.error}
        </p>
      )}
    </>
  );
}
