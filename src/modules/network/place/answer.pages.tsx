import { z } from 'zod';
import { choice, freeText, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { notFound } from '#platform/errors.ts';
import { percentWhenWithdrawn } from '#modules/fees/index.ts';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { RadioField, TextArea, TextField } from '#ui/field.tsx';
import type { AtPlace } from './at-link.ts';
import { placeForm } from './place-form.tsx';
import { KeyField, PlacePage } from './place-page.tsx';
import { placeTexts } from './place.texts.ts';
import { placeAnswerTexts } from './answer.texts.ts';

const declineForm = defineForm(placeAnswerTexts, (t) =>
  z.object({
    answeredAs: requiredText(t.errors.answeredAs, { max: 100 }),
    message: optionalText(t.errors.tooLong, 2000),
    revision: z.coerce.number().int().catch(0),
  }),
);

/** No to the invitation. */
export const declinePage = placeForm({
  under: '/nej',
  form: declineForm,
  load: () => undefined,
  view: ({ at, form }) => {
    const t = placeAnswerTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.decline.title(at.state.network.title)} form={form}>
        <p>{t.decline.lead}</p>
        <form method="post" novalidate>
          <KeyField />
          <input type="hidden" name="revision" value={String(at.state.party.revision)} />
          <TextField form={form} name="answeredAs" label={t.answeredAs} hint={t.answeredAsHint} required />
          <TextArea form={form} name="message" label={t.message} hint={t.messageHint} rows={3} />
          <Button>{t.decline.send}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed) => ({ type: 'decline', ...typed }),
});

const settleForm = defineForm(placeAnswerTexts, (t) =>
  z.object({
    decided: choice(['firm', 'declined'], t.settle.choose),
    words: requiredText(t.settle.wordsMissing, { max: 400 }),
  }),
);

/** What became of the decision. A no says first what the terms then charge. */
export const settlePage = placeForm({
  under: '/beslut',
  form: settleForm,
  load: requireIn,
  view: ({ at, form }) => {
    const t = placeAnswerTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.settle.title} form={form}>
        <p>{t.settle.terms(placeTexts[at.view.locale].whenRejected[at.state.network.whenRejected])}</p>
        <form method="post" novalidate>
          <KeyField />
          <RadioField
            form={form}
            name="decided"
            label={t.settle.question}
            options={[
              { value: 'firm', label: t.settle.firm },
              { value: 'declined', label: t.settle.declined },
            ]}
            required
          />
          <TextField form={form} name="words" label={t.settle.words} hint={t.settle.wordsHint} required />
          <Button>{t.settle.send}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed) => ({ type: 'settle', ...typed }),
});

const whyForm = defineForm(placeAnswerTexts, (t) =>
  z.object({ why: freeText(requiredText(t.errors.why, { max: 2000 })) }),
);

/** All places are given back; asks first, with what it costs. */
export const leavePage = placeForm({
  under: '/avgang',
  form: whyForm,
  load: requireIn,
  view: ({ at, form }) => {
    const t = placeAnswerTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.leave.title(at.state.network.title)} form={form}>
        <p>{placeTexts[at.view.locale].charged(percentNow(at))}</p>
        <form method="post" novalidate>
          <KeyField />
          <TextArea form={form} name="why" label={t.leave.why} rows={3} required />
          <Button variant="danger">{t.leave.send}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed) => ({ type: 'leave', ...typed }),
});

/** One administration gives its places back. */
export const withdrawPage = placeForm({
  under: '/rader/:lineKey',
  form: whyForm,
  load: (at, param) => at.state.lines.find((line) => line.lineKey === param('lineKey') && !line.isEnded) ?? notFound(),
  view: ({ at, data, form }) => {
    const t = placeAnswerTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.withdraw.title(data.administration)} form={form}>
        <p>
          {t.withdraw.lead(data.quantity)} {placeTexts[at.view.locale].charged(percentNow(at))}
        </p>
        <form method="post" novalidate>
          <KeyField />
          <TextArea form={form} name="why" label={t.leave.why} rows={3} required />
          <Button variant="danger">{t.withdraw.send}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed, _at, { lineKey }) => ({ type: 'withdraw', lineKey, ...typed }),
});

const personForm = defineForm(placeAnswerTexts, (t) =>
  z.object({
    name: requiredText(t.replace.nameMissing),
    title: optionalText(t.errors.tooLong, 200),
    email: z.union(
      [
        z.literal(''),
        z
          .string()
          .toLowerCase()
          .pipe(z.email({ error: t.replace.emailWrong })),
      ],
      {
        error: t.replace.emailWrong,
      },
    ),
  }),
);

/** Somebody else comes in the same place. */
export const replacePage = placeForm({
  under: '/deltagare/:participantId',
  form: personForm,
  load: (at, param) => at.state.people.find(({ id }) => String(id) === param('participantId')) ?? notFound(),
  view: ({ at, data, form }) => {
    const t = placeAnswerTexts[at.view.locale];
    return (
      <PlacePage at={at} title={t.replace.title(data.name)} form={form}>
        <p>{t.replace.lead}</p>
        <form method="post" novalidate>
          <KeyField />
          <TextField form={form} name="name" label={t.replace.name} required />
          <TextField form={form} name="title" label={t.replace.role} />
          <TextField form={form} name="email" label={t.replace.email} type="email" />
          <Button>{t.replace.send}</Button>
        </form>
      </PlacePage>
    );
  },
  act: (typed, _at, { id, lineKey }) => ({ type: 'replace', participantId: id, person: { ...typed, lineKey } }),
  errorField: (refusal) => (refusal === 'email-twice' ? 'email' : 'name'),
});

function requireIn({ state }: AtPlace): void {
  if (state.party.state !== 'registered' && state.party.state !== 'waiting') notFound();
}

function percentNow({ state, view }: AtPlace): number {
  return state.party.state === 'registered' ? percentWhenWithdrawn(state.network, today(view.now)) : 0;
}
