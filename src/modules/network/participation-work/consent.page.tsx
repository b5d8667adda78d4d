import { z } from 'zod';
import { needName, networkNeedKeys } from '#content/network-needs.ts';
import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { listNeeds } from '#modules/situation/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxesField, CheckboxField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { outputOf } from '../participation/participation-output.ts';
import { toParticipation } from '../participation/participation.paths.ts';
import { getParticipation, lockParticipation, type Participation } from '../participation/participation.queries.ts';
import { answerers } from '../participation/participation.roles.ts';
import { writeAct } from '../participation/write-act.ts';
import { placeWorkTexts } from '../place/work.texts.ts';
import { consentTexts } from './consent.texts.ts';

/** What is shared is chosen from a list: nothing that somebody writes can point anyone out. Nothing is chosen from the beginning. */
const consentForm = defineForm(placeWorkTexts, ({ consent: t }) => {
  const need = z.enum(networkNeedKeys);
  return z.object({
    sharesNeeds: ticked(),
    needs: z.union([z.array(need), need.transform((one) => [one])], { error: t.unknownNeed }).default([]),
    inOverview: ticked(),
  });
});

function isInNetwork({ partyId, state }: Participation): boolean {
  return partyId !== null && state === 'registered';
}

/** What of its own the municipality lets the network count and a county board see; taken back as easily as given. Returns the participation's id. */
const consentToSharing = command(
  'participation.consent',
  answerers,
  async (ctx, { id, ...said }: FormInput<typeof consentForm> & { id: number }) => {
    const t = consentTexts[ctx.locale];
    const participation = await lockParticipation(ctx.db, id);
    if (!isInNetwork(participation)) throw new AppError('not-now', t.notIn);
    if (said.needs.length > 0 && !said.sharesNeeds) throw new FieldError('sharesNeeds', t.notTicked);
    await writeAct(ctx, participation, { type: 'consent', ...said });
    return outputOf(participation);
  },
);

export const consentPage = formPage({
  path: '/:organisation/deltagande/:id/delning',
  form: consentForm,
  command: consentToSharing,
  load: async ({ db }, { id }) => ({ participation: await getParticipation(db, id), own: await listNeeds(db) }),
  initial: ({ participation: { stated } }) => ({
    ...(stated?.party.sharesNeeds && { sharesNeeds: 'on' }),
    ...(stated?.party.inOverview && { inOverview: 'on' }),
    needs: stated?.party.needs ?? [],
  }),
  view(view, { participation, own }, form) {
    const t = placeWorkTexts[view.locale].consent;
    const words = consentTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.title} lead={t.lead} form={form}>
        {isInNetwork(participation) ? (
          <>
            {own.length > 0 && (
              <Fold summary={words.own}>
                <p>{words.ownHint}</p>
                <ul>
                  {own.map(({ title, administrationName }) => (
                    <li>{administrationName === null ? title : `${title} (${administrationName})`}</li>
                  ))}
                </ul>
              </Fold>
            )}
            <form method="post" novalidate>
              <CheckboxField form={form} name="sharesNeeds" label={t.sharesNeeds} hint={t.sharesNeedsHint} />
              <CheckboxesField
                form={form}
                name="needs"
                label={t.needs}
                hint={t.needsHint}
                options={networkNeedKeys.map((value) => ({ value, label: needName(value, view.locale) }))}
              />
              <CheckboxField form={form} name="inOverview" label={t.inOverview} hint={t.inOverviewHint} />
              <Button>{t.save}</Button>
            </form>
          </>
        ) : (
          <p>{words.notIn}</p>
        )}
      </ParticipationPage>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: toParticipation,
});
