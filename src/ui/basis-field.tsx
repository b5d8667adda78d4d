import type { Child } from 'hono/jsx';
import { basisOf } from '#platform/basis.ts';
import type { FormState } from '#platform/form.ts';
import { fieldId } from './field/field-view.ts';
import { useUiTexts } from './locale-context.ts';
import { Notice } from './notice.tsx';

/**
 * What a form was made from, unseen until somebody else has changed the same thing. Then it says so, shows what is stored now, and
 * carries that, so that saving once more is a choice. A fault in another field does not let an old basis slip past.
 */
export function BasisField<T extends { basis: string }>(props: {
  form: FormState<T>;
  /** The same values, now, as the command compares with. */
  stored: unknown;
  /** Where what is stored can be seen. */
  href?: string | undefined;
  /** What is stored, where it is text or short enough to stand here. */
  children?: Child;
}) {
  const t = useUiTexts().changedMeanwhile;
  const conflict = props.form.errors.find((error) => error.name === 'basis');
  const made = props.form.values.basis;
  return (
    <>
      {conflict && (
        <div id={fieldId('basis')} tabindex={-1}>
          <Notice tone="warning" title={conflict.message}>
            {props.children !== undefined && <p>{t.now}</p>}
            {props.children}
            {props.href && (
              <p>
                <a href={props.href}>{t.see}</a>
              </p>
            )}
          </Notice>
        </div>
      )}
      <input type="hidden" name="basis" value={conflict || typeof made !== 'string' ? basisOf(props.stored) : made} />
    </>
  );
}
