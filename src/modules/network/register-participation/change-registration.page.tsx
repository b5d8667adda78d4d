import type { FormState } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { answerInvitationTexts } from '#modules/decisions/index.ts';
import { listAdministrations, type Administration } from '#modules/organisation/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxesField, TextArea } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { listLines, type Line } from '../participation/lines.queries.ts';
import { changeRegistration, registrationPart } from './change-registration.command.ts';
import { changeRegistrationForm, type ChangeRegistrationForm } from './change-registration.form.ts';
import { isOf } from './change-registration.rules.ts';
import { changeRegistrationTexts } from './change-registration.texts.ts';
import { registerTexts } from './register.texts.ts';
import { shownFaults } from './shown-faults.ts';
import { EachAdministration } from './who-fields.tsx';

export const changeRegistrationPage = formPage({
  path: '/:organisation/deltagande/:id/andring',
  form: changeRegistrationForm,
  command: changeRegistration,
  load: async ({ db }, { id }) => ({
    participation: await getParticipation(db, id),
    lines: await listLines(db, id),
    administrations: await listAdministrations(db),
  }),
  initial: ({ lines, administrations }) => asRegistered(lines, administrations),
  view(view, { participation, lines, administrations }, form) {
    const t = changeRegistrationTexts[view.locale];
    const answer = answerInvitationTexts[view.locale].form;
    const isRegistered = participation.state === 'registered';
    const terms = participation.cancellationTerms || participation.terms;
    const going = peopleOf(lines);
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.title}
        lead={isRegistered ? t.lead : undefined}
        form={shownFaults(form, administrations.length > 0)}
      >
        {isRegistered ? (
          <form method="post" novalidate>
            {administrations.length > 0 && (
              <EachAdministration view={view} form={form} administrations={administrations} />
            )}
            <TextArea
              form={form}
              name="others"
              label={administrations.length > 0 ? answer.others : answer.participants}
              hint={answer.othersHint}
              rows={2}
            />
            {going.length > 0 && (
              <CheckboxesField form={form} name="personIds" label={t.stays} hint={t.staysHint} options={going} />
            )}
            <TextArea form={form} name="people" label={t.more} hint={registerTexts[view.locale].peopleHint} rows={3} />
            <Notice tone="info">
              <p>{participation.partyId === null ? t.notTold : t.told}</p>
              {terms !== '' && <p>{t.pays(terms)}</p>}
              {participation.matterId !== null && participation.feeOre > 0 && <p>{t.memorandum}</p>}
            </Notice>
            <BasisField form={form} stored={registrationPart(lines)} />
            <Button>{t.save}</Button>
          </form>
        ) : (
          <p>{t.notIn}</p>
        )}
      </ParticipationPage>
    );
  },
  input: (
    {
      'administrationIds[]': administrationIds,
      'participants[]': participants,
      'buyerReferences[]': buyerReferences,
      ...typed
    },
    { id },
  ) => ({ ...typed, administrationIds, participants, buyerReferences, id }),
  next: (id, view) => participationPaths.participation(view.organisation, id),
});

/** The form as the registration now stands. */
function asRegistered(
  lines: readonly Line[],
  administrations: readonly Administration[],
): FormState<ChangeRegistrationForm>['values'] {
  const going = lines.filter(({ endedOn }) => endedOn === null);
  const lineOf = ({ name }: Administration) => going.find((line) => isOf(line, name));
  const others = going.filter((line) => !administrations.some(({ name }) => isOf(line, name)));
  return {
    'administrationIds[]': administrations.map(({ id }) => String(id)),
    'participants[]': administrations.map((one) => String(lineOf(one)?.quantity ?? '')),
    'buyerReferences[]': administrations.map((one) => lineOf(one)?.buyerReference ?? ''),
    others: others.map(({ administration, quantity }) => `${administration} ${quantity}`).join('\n'),
    personIds: peopleOf(lines).map(({ value }) => value),
  };
}

function peopleOf(lines: readonly Line[]): { value: string; label: string }[] {
  return lines
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ administration, people }) =>
      people
        .filter(({ leftOn }) => leftOn === null)
        .map(({ id, name, title }) => ({
          value: String(id),
          label: [name, title, administration].filter(Boolean).join(', '),
        })),
    );
}
