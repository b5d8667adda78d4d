import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { fieldId } from './field/field-view.ts';
import { uiTexts } from './ui.texts.ts';

/** Stands above h1 when a form comes back: what to put right, each with a link to its field. Takes the focus; nothing without errors. */
export function ErrorSummary<T>({ form, locale }: { form: FormState<T>; locale: Locale }) {
  if (form.errors.length === 0) return null;
  return (
    <stadig-error-summary>
      <section
        class="ds-error-summary"
        id="error-summary"
        aria-labelledby="error-summary-heading"
        tabindex={-1}
        autofocus
      >
        <h2 id="error-summary-heading">{uiTexts[locale].errorSummary(form.errors.length)}</h2>
        <ul>
          {form.errors.map((error) => (
            <li>
              <a href={`#${fieldId(error.name)}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      </section>
    </stadig-error-summary>
  );
}
