import { z } from 'zod';
import { notFound } from '#platform/errors.ts';
import { freeText, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { needName, networkNeedKeys } from '#content/network-needs.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxesField, CheckboxField, TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { placeForm } from './place-form.tsx';
import { KeyField, PlacePage } from './place-page.tsx';
import { placePaths } from './place.paths.ts';
import { fourPartsTexts } from '../experiences/four-parts.texts.ts';
import { placeWorkTexts } from './work.texts.ts';

const evaluateForm = defineForm(placeWorkTexts, (t) =>
  z.object({
    useful: freeText(requiredText(t.evaluate.missing, { max: 4000 })),
    change: optionalText(t.errors.tooLong, 4000),
  }),
);

/** What the organisation thought of a meeting. */
export const evaluatePage = placeForm({
  under: '/traffar/:meetingId',
  form: evaluateForm,
  load: (at, param) => at.state.meetings.find(({ id }) => String(id) === param('meetingId')) ?? notFound(),
  initial: (_at, { evaluation }) => evaluation ?? {},
  view: ({ at, data, form }) => {
    const t = placeWorkTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.evaluate.title(data.title)} form={form}>
        <p>{t.evaluate.lead}</p>
        <form method="post" novalidate>
          <KeyField />
          <TextArea form={form} name="useful" label={t.evaluate.useful} required />
          <TextArea form={form} name="change" label={t.evaluate.change} />
          <Button>{t.evaluate.send}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed, _at, { id }) => ({ type: 'evaluate', meetingId: id, ...typed }),
});

const experienceForm = defineForm(placeWorkTexts, (t) => {
  const part = () => freeText(requiredText(t.experience.missing, { max: 10_000 }));
  return z.object({
    title: requiredText(t.experience.titleMissing),
    background: part(),
    how: part(),
    successFactors: part(),
    challenges: part(),
  });
});

/** The four-part form: what the participation was, for others to learn from. */
export const experiencePage = placeForm({
  under: '/erfarenhet',
  form: experienceForm,
  load: ({ state }) => (state.lines.length === 0 ? notFound() : state.experience),
  initial: (_at, stored) =>
    stored
      ? {
          title: stored.title,
          background: stored.background,
          how: stored.how,
          successFactors: stored.successFactors,
          challenges: stored.challenges,
        }
      : {},
  view: ({ at, data, form }) => {
    const t = placeWorkTexts[at.view.locale].experience;
    const parts = fourPartsTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.title(at.state.network.title)} form={form}>
        <p>{t.lead(at.host.name)}</p>
        {data?.state === 'returned' && (
          <Notice tone="warning" title={t.returned}>
            <p>{data.remark}</p>
          </Notice>
        )}
        {data?.state === 'published' && <Notice tone="info">{t.isPublished}</Notice>}
        <form method="post" novalidate>
          <KeyField />
          <TextField form={form} name="title" label={t.name} required />
          <TextArea form={form} name="background" label={parts.background} hint={t.backgroundHint} required />
          <TextArea form={form} name="how" label={parts.how} hint={t.howHint} required />
          <TextArea form={form} name="successFactors" label={parts.successFactors} required />
          <TextArea form={form} name="challenges" label={parts.challenges} required />
          <Button>{t.send}</Button>
        </form>
        {data && data.state !== 'withdrawn' && (
          <p>
            <a href={placePaths.withdrawExperience(at.base)}>{t.withdraw}</a>
          </p>
        )}
      </PlacePage>
    );
  },
  act: (typed) => ({ type: 'experience', ...typed }),
});

const nothingForm = defineForm(placeWorkTexts, () => z.object({ sure: z.literal('ja').default('ja') }));

/** Asks before an experience is taken back. */
export const withdrawExperiencePage = placeForm({
  under: '/erfarenhet/borttagning',
  form: nothingForm,
  load: ({ state }) => (state.experience && state.experience.state !== 'withdrawn' ? undefined : notFound()),
  view: ({ at, form }) => {
    const t = placeWorkTexts[at.view.locale].experience;
    return (
      <PlacePage at={at} title={t.withdrawTitle} form={form}>
        <p>{t.withdrawLead}</p>
        <form method="post" novalidate>
          <KeyField />
          <Button variant="danger">{t.withdraw}</Button>
        </form>
      </PlacePage>
    );
  },
  act: () => ({ type: 'withdraw-experience' }),
});

/** What is shared is chosen from a list: nothing that somebody writes can point anyone out. */
const consentForm = defineForm(placeWorkTexts, (t) =>
  z.object({
    sharesNeeds: ticked(),
    needs: z
      .union([z.array(z.enum(networkNeedKeys)), z.enum(networkNeedKeys).transform((one) => [one])], {
        error: t.consent.unknownNeed,
      })
      .default([]),
    inOverview: ticked(),
  }),
);

/** What of its own the party lets the network count, and what a county board may see. */
export const consentPage = placeForm({
  under: '/delning',
  form: consentForm,
  load: () => undefined,
  initial: ({ state }) => ({
    ...(state.party.sharesNeeds && { sharesNeeds: 'on' }),
    ...(state.party.inOverview && { inOverview: 'on' }),
    needs: state.party.needs,
  }),
  view: ({ at, form }) => {
    const t = placeWorkTexts[at.view.locale].consent;
    return (
      <PlacePage at={at} title={t.title} form={form}>
        <p>{t.lead}</p>
        <form method="post" novalidate>
          <KeyField />
          <CheckboxField form={form} name="sharesNeeds" label={t.sharesNeeds} hint={t.sharesNeedsHint} />
          <CheckboxesField
            form={form}
            name="needs"
            label={t.needs}
            hint={t.needsHint}
            options={networkNeedKeys.map((value) => ({ value, label: needName(value, at.view.locale) }))}
          />
          <CheckboxField form={form} name="inOverview" label={t.inOverview} hint={t.inOverviewHint} />
          <Button>{t.save}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed) => ({ type: 'consent', ...typed }),
});
