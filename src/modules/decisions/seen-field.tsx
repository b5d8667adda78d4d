import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Notice } from '#ui/notice.tsx';
import { decisionsTexts } from './decisions.texts.ts';

/** What a form was made from, unseen until somebody else has changed the same thing. Then saving once more is a choice. */
export function SeenField<T extends { seen: string }>(props: {
  form: FormState<T>;
  current: string;
  href: string;
  locale: Locale;
}) {
  const t = decisionsTexts[props.locale];
  const conflict = props.form.errors.find((error) => error.name === 'seen');
  const made = props.form.values.seen;
  return (
    <>
      {conflict && (
        <div id="field-seen" tabindex={-1}>
          <Notice tone="warning">
            <p>{conflict.message}</p>
            <p>
              <a href={props.href}>{t.seeStored}</a>
            </p>
          </Notice>
        </div>
      )}
      <input type="hidden" name="seen" value={conflict || typeof made !== 'string' ? props.current : made} />
    </>
  );
}
