import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Notice } from '#ui/notice.tsx';
import { organisationTexts } from './organisation.texts.ts';

/**
 * The revision a form was made from, unseen until somebody else has changed the same thing. Then it says so, shows where it now stands,
 * and carries the new revision, so that saving once more is a choice.
 */
export function RevisionField<T extends { revision: number }>(props: {
  form: FormState<T>;
  current: number;
  /** Where the stored version can be seen. */
  href: string;
  locale: Locale;
}) {
  const t = organisationTexts[props.locale];
  const conflict = props.form.errors.find((error) => error.name === 'revision');
  const made = props.form.values.revision;
  return (
    <>
      {conflict && (
        <div id="field-revision" tabindex={-1}>
          <Notice tone="warning">
            <p>{conflict.message}</p>
            <p>
              <a href={props.href}>{t.seeStored}</a>
            </p>
          </Notice>
        </div>
      )}
      <input
        type="hidden"
        name="revision"
        value={conflict || typeof made !== 'string' ? String(props.current) : made}
      />
    </>
  );
}
