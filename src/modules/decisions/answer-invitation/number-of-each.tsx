import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { Administration } from '#modules/organisation/index.ts';
import { DataTable } from '#ui/table.tsx';
import { numbersField, type AnswerInvitationForm } from './answer-invitation.form.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';

type Props = {
  view: MemberView;
  form: FormState<AnswerInvitationForm>;
  administrations: readonly Administration[];
};

/** A number beside each administration. What was typed follows the administration, whatever order they are in when the page comes back. */
export function NumberOfEach({ view, form, administrations }: Props) {
  const t = answerInvitationTexts[view.locale].form;
  const fault = form.errors.find(({ name }) => name === numbersField)?.message;
  const ids = [form.values['administrationIds[]'] ?? []].flat();
  const typed = [form.values[numbersField] ?? []].flat();
  const described = fault === undefined ? 'participants-hint' : 'participants-hint participants-error';
  return (
    <fieldset
      class="ds-fieldset field"
      data-invalid={fault === undefined ? undefined : 'true'}
      aria-describedby={described}
    >
      <legend class="ds-label">{t.participants}</legend>
      <p class="field-hint" id="participants-hint">
        {t.participantsHint}
      </p>
      {fault !== undefined && (
        <p class="field-error" id="participants-error">
          {fault}
        </p>
      )}
      <DataTable
        caption={t.participants}
        captionHidden
        rows={administrations.map((administration, at) => ({
          ...administration,
          value: typed[ids.indexOf(String(administration.id))] ?? '',
          field: at === 0 ? 'field-participants' : `field-participants-${at + 1}`,
        }))}
        columns={[
          { label: t.administration, rowHeader: true, cell: ({ name, field }) => <label for={field}>{name}</label> },
          {
            label: t.number,
            numeric: true,
            cell: ({ id, value, field }) => (
              <>
                <input type="hidden" name="administrationIds[]" value={String(id)} />
                <input
                  class="ds-input field-number"
                  type="text"
                  inputmode="numeric"
                  autocomplete="off"
                  size={4}
                  name={numbersField}
                  id={field}
                  value={value}
                  aria-invalid={fault !== undefined && !isNumber(value) ? 'true' : undefined}
                />
              </>
            ),
          },
        ]}
      />
    </fieldset>
  );
}

function isNumber(typed: string): boolean {
  return /^\s*\d{0,4}\s*$/.test(typed);
}
