import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { answerInvitationTexts } from '#modules/decisions/index.ts';
import type { Administration } from '#modules/organisation/index.ts';
import { TextArea } from '#ui/field.tsx';
import { DataTable } from '#ui/table.tsx';
import { referencesField, type RegisterForm } from './register.form.ts';
import { registerTexts } from './register.texts.ts';

type Numbers = Pick<RegisterForm, 'administrationIds[]' | 'participants[]' | 'buyerReferences[]'>;
type Props = { view: MemberView; form: FormState<RegisterForm>; administrations: readonly Administration[] };
type EachProps<T> = { view: MemberView; form: FormState<T>; administrations: readonly Administration[] };

/** How many come from each administration and what its invoice is to say; then who they are. */
export function WhoFields({ view, form, administrations }: Props) {
  const t = registerTexts[view.locale];
  const answer = answerInvitationTexts[view.locale].form;
  return (
    <>
      <h2>{answer.who}</h2>
      {administrations.length > 0 && <EachAdministration view={view} form={form} administrations={administrations} />}
      <TextArea
        form={form}
        name="others"
        label={administrations.length > 0 ? answer.others : answer.participants}
        hint={answer.othersHint}
        rows={2}
        required={administrations.length === 0}
      />
      <TextArea form={form} name="people" label={t.people} hint={t.peopleHint} rows={4} />
    </>
  );
}

/** What was typed follows the administration, whatever order they are in when the page comes back. */
export function EachAdministration<T extends Numbers>({ view, form, administrations }: EachProps<T>) {
  const t = registerTexts[view.locale];
  const answer = answerInvitationTexts[view.locale].form;
  const fault = form.errors.find(({ name }) => name === 'participants[]')?.message;
  const ids = [form.values['administrationIds[]'] ?? []].flat();
  const numbers = [form.values['participants[]'] ?? []].flat();
  const references = [form.values[referencesField] ?? []].flat();
  return (
    <fieldset
      class="ds-fieldset field"
      data-invalid={fault === undefined ? undefined : 'true'}
      aria-describedby={fault === undefined ? 'participants-hint' : 'participants-hint participants-error'}
    >
      <legend class="ds-label">{answer.participants}</legend>
      <p class="field-hint" id="participants-hint">
        {answer.participantsHint} {t.tableHint}
      </p>
      {fault !== undefined && (
        <p class="field-error" id="participants-error">
          {fault}
        </p>
      )}
      <DataTable
        caption={t.table}
        captionHidden
        rows={administrations.map(({ id, name }, at) => ({
          id,
          name,
          number: numbers[ids.indexOf(String(id))] ?? '',
          reference: references[ids.indexOf(String(id))] ?? '',
          field: at === 0 ? 'field-participants' : `field-participants-${at + 1}`,
        }))}
        columns={[
          { label: answer.administration, rowHeader: true, cell: ({ name }) => name },
          {
            label: answer.number,
            cell: ({ id, name, number, field }) => (
              <>
                <input type="hidden" name="administrationIds[]" value={String(id)} />
                <input
                  class="ds-input field-number"
                  type="text"
                  inputmode="numeric"
                  autocomplete="off"
                  size={4}
                  name="participants[]"
                  id={field}
                  aria-label={t.rowNumber(name)}
                  value={number}
                  aria-invalid={fault !== undefined && !/^\s*\d{0,4}\s*$/.test(number) ? 'true' : undefined}
                />
              </>
            ),
          },
          {
            label: t.buyerReference,
            cell: ({ name, reference }) => (
              <input
                class="ds-input"
                type="text"
                autocomplete="off"
                size={14}
                name={referencesField}
                aria-label={t.rowReference(name)}
                value={reference}
              />
            ),
          },
        ]}
      />
    </fieldset>
  );
}
