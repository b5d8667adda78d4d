import { formatKronor } from '#foundations/clocks/index.ts';
import { FieldError } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, TextArea, TextField } from '#ui/field.tsx';
import type { AtPlace } from './at-link.ts';
import { placeForm } from './place-form.tsx';
import { KeyField, PlacePage } from './place-page.tsx';
import { placeTexts } from './place.texts.ts';
import { placeAnswerTexts } from './answer.texts.ts';
import { RegisterRows } from './register-rows.tsx';
import { linesAndPeople, readRows, typedRows } from './register-rows.rules.ts';
import { registerForm, type RegisterInput } from './register.form.ts';

/** A yes to the invitation, and a change of it. */
export const registerPage = placeForm({
  under: '/anmalan',
  form: registerForm,
  load: () => undefined,
  initial: ({ state }) => ({
    ...typedRows(state),
    ...(state.party.isConditional || (state.lines.length === 0 && state.network.decisionRequired)
      ? { isConditional: 'on' }
      : {}),
    organisationNumber: state.party.organisationNumber,
    revision: String(state.party.revision),
  }),
  view: ({ at, form }) => <RegisterPage at={at} form={form} />,
  act: (typed, at) => {
    const read = readRows(typed);
    const t = placeAnswerTexts[at.view.locale].register;
    if ('fault' in read) throw new FieldError(read.fault.problem, t.faults[read.fault.problem](read.fault.row));
    const { isConditional, organisationNumber, answeredAs, message, revision, feeOre } = typed;
    const said = { isConditional, organisationNumber, answeredAs, message, revision, feeOre };
    return { type: 'register', ...linesAndPeople(read.rows, at.state.lines), ...said };
  },
  errorField: (refusal) => (refusal === 'organisation-number' ? 'organisationNumber' : 'administrations[]'),
});

function RegisterPage({ at, form }: { at: AtPlace; form: FormState<RegisterInput> }) {
  const { locale } = at.view;
  const t = placeAnswerTexts[locale];
  const { state } = at;
  const isIn = state.party.state === 'registered' || state.party.state === 'waiting';
  return (
    <PlacePage at={at} title={isIn ? t.register.changeTitle : t.register.title(state.network.title)} form={form}>
      <p>{t.register.lead(state.network.feeOre > 0)}</p>
      {state.network.feeOre > 0 && (
        <p>
          {placeTexts[locale].fee}: {placeTexts[locale].perParticipant(formatKronor(state.network.feeOre, locale))}
        </p>
      )}
      <form method="post" novalidate>
        <KeyField />
        {/* Made anew from what holds now: sent once more, it stands in the place of what somebody else said. */}
        <input type="hidden" name="revision" value={String(state.party.revision)} />
        <input type="hidden" name="feeOre" value={String(state.network.feeOre)} />
        <RegisterRows form={form} locale={locale} hasFee={state.network.feeOre > 0} />
        <CheckboxField
          form={form}
          name="isConditional"
          label={t.register.conditional}
          hint={t.register.conditionalHint(placeTexts[locale].whenRejected[state.network.whenRejected])}
        />
        {state.network.feeOre > 0 && (
          <TextField
            form={form}
            name="organisationNumber"
            label={t.register.organisationNumber}
            hint={t.register.organisationNumberHint}
            size={14}
          />
        )}
        <TextField form={form} name="answeredAs" label={t.answeredAs} hint={t.answeredAsHint} required />
        <TextArea form={form} name="message" label={t.message} hint={t.messageHint} rows={3} />
        <Button>{isIn ? t.register.save : t.register.send}</Button>
      </form>
      <p class="quiet">{t.register.privacy(at.host.name)}</p>
    </PlacePage>
  );
}
