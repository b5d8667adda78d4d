import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { HintAndError } from '#ui/field/field-parts.tsx';
import { fieldView } from '#ui/field/field-view.ts';
import type { Attendee } from './attendance.queries.ts';
import { attendanceTexts } from './attendance.texts.ts';

/** Each organisation with those who come for it, to tick; with JavaScript a search that hides the others and leaves their ticks. */
export function AttendanceList(props: {
  form: FormState<{ present: number[]; before?: number[] | undefined }>;
  attendees: readonly Attendee[];
  locale: Locale;
}) {
  const t = attendanceTexts[props.locale];
  const field = fieldView({ form: props.form, name: 'present', hint: undefined });
  const ticked = new Set(field.values);
  const parties = Map.groupBy(props.attendees, ({ party }) => party);
  return (
    <>
      {field.errorId && (
        <div id={field.id} tabindex={-1}>
          <HintAndError view={field} />
        </div>
      )}
      <stadig-filter data-label={t.find} data-found={t.found}>
        {[...parties].map(([party, people]) => (
          <fieldset class="ds-fieldset field" data-group>
            <legend class="ds-label">{party}</legend>
            <div class="choices">
              {people.map(({ id, name }) => (
                <div class="ds-field choice" data-words={`${name} ${party}`}>
                  <input
                    class="ds-input"
                    type="checkbox"
                    id={`present-${id}`}
                    name="present"
                    value={String(id)}
                    checked={ticked.has(String(id))}
                  />
                  <label for={`present-${id}`}>{name}</label>
                </div>
              ))}
            </div>
          </fieldset>
        ))}
      </stadig-filter>
    </>
  );
}
