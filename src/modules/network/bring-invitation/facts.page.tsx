import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { answerInvitationTexts, writeKronor } from '#modules/decisions/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { DateField, NumberField, RadioField, TextArea, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation, type Participation } from '../participation/participation.queries.ts';
import { listMeetings } from '../participation/meetings.queries.ts';
import { factsPart, writeFacts } from './bring-invitation.command.ts';
import { factsForm, type Facts } from './bring-invitation.form.ts';
import { bringInvitationTexts } from './bring-invitation.texts.ts';
import { readInvitation, type ReadInvitation } from './read-invitation.rules.ts';

export const factsPage = formPage({
  path: '/:organisation/deltagande/:id/uppgifter',
  form: factsForm,
  command: writeFacts,
  load: async ({ db }, { id }) => ({
    participation: await getParticipation(db, id),
    meetings: await listMeetings(db, id),
  }),
  initial: ({ participation, meetings }) =>
    participation.subject === ''
      ? proposed(readInvitation(participation.invitationText))
      : {
          ...factsPart(participation),
          meetings: meetings.map(({ words }) => words).join('\n'),
          fee: participation.feeOre === 0 ? '' : writeKronor(participation.feeOre),
          answerBy: participation.answerBy ?? '',
          decisionRequired: participation.decisionRequired ? 'yes' : 'no',
        },
  view(view, { participation }, form) {
    const t = bringInvitationTexts[view.locale];
    const isNew = participation.state === 'received';
    const read = readInvitation(participation.invitationText);
    return (
      <ParticipationPage
        view={view}
        participation={participation.subject === '' ? undefined : participation}
        title={t.facts.title}
        lead={isNew ? t.facts.lead : t.facts.leadAnswered}
        form={form}
      >
        <Unread view={view} participation={participation} />
        {participation.partyId === null ? (
          <form method="post" novalidate>
            {isNew && <Invited view={view} form={form} read={read} />}
            <Said view={view} form={form} read={read} />
            <BasisField form={form} stored={factsPart(participation)} />
            <Button>{t.facts.save}</Button>
          </form>
        ) : (
          <p>{t.facts.hosts}</p>
        )}
        {participation.invitationText !== '' && (
          <Fold summary={t.facts.whole}>
            {participation.invitationText.split(/\n{2,}/).map((paragraph) => (
              <p lang="sv">{paragraph}</p>
            ))}
          </Fold>
        )}
      </ParticipationPage>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => participationPaths.participation(view.organisation, id),
});

/** The form as the invitation was read; what was not found is left to be filled in. */
function proposed(read: ReadInvitation): FormState<Facts>['values'] {
  return {
    inviter: read.inviter?.value,
    subject: read.subject?.value,
    meetings: read.meetings.map(({ value }) => value).join('\n'),
    fee: read.feeOre?.value ? writeKronor(read.feeOre.value) : '',
    answerBy: read.answerBy?.value,
    decisionRequired: read.decisionRequired?.value ? 'yes' : 'no',
    documentationPromise: read.documentationPromise?.value,
    cancellationTerms: read.terms?.value,
  };
}

type Fields = { view: MemberView; form: FormState<Facts>; read: ReadInvitation };

function Invited({ view, form, read }: Fields) {
  const t = answerInvitationTexts[view.locale].form;
  const from = hintIn(view);
  const { facts } = bringInvitationTexts[view.locale];
  const vat = read.vat && { with: facts.withVat, exempt: facts.exempt, without: undefined }[read.vat.value];
  return (
    <>
      <TextField form={form} name="inviter" label={t.inviter} hint={from(read.inviter)} required />
      <TextField form={form} name="subject" label={t.subject} hint={from(read.subject)} required />
      <TextArea
        form={form}
        name="meetings"
        label={t.meetings}
        hint={[`${t.meetingsHint}.`, ...wordsOfMeetings(read).map(facts.readFrom)].join(' ')}
        rows={5}
        required
      />
      <NumberField
        form={form}
        name="fee"
        label={t.fee}
        hint={[t.feeHint, from(read.feeOre), vat].filter(Boolean).join(' ')}
        unit={t.kronor}
      />
    </>
  );
}

/** Each sentence once; a line of a list says nothing that does not stand in the field. */
function wordsOfMeetings({ meetings }: ReadInvitation): string[] {
  return [...new Set(meetings.flatMap(({ value, words }) => (words === value ? [] : words)))];
}

function Said({ view, form, read }: Fields) {
  const t = answerInvitationTexts[view.locale].form;
  const { facts } = bringInvitationTexts[view.locale];
  const from = hintIn(view);
  return (
    <>
      <DateField form={form} name="answerBy" label={t.answerBy} hint={from(read.answerBy)} />
      <RadioField
        form={form}
        name="decisionRequired"
        label={facts.decisionRequired}
        hint={from(read.decisionRequired)}
        required
        options={[
          { value: 'yes', label: facts.yes },
          { value: 'no', label: facts.no },
        ]}
      />
      <TextArea form={form} name="purpose" label={facts.purpose} rows={2} />
      <TextArea
        form={form}
        name="documentationPromise"
        label={facts.documentationPromise}
        hint={facts.documentationHint}
        rows={3}
      />
      <TextArea form={form} name="cancellationTerms" label={facts.terms} hint={facts.termsHint} rows={3} />
    </>
  );
}

/** The words that something was read from, so that nobody has to look for them. */
function hintIn(view: MemberView) {
  const t = bringInvitationTexts[view.locale].facts;
  return (read: { words: string } | undefined) => (read ? t.readFrom(read.words) : t.notFound);
}

function Unread({ view, participation }: { view: MemberView; participation: Participation }) {
  const t = bringInvitationTexts[view.locale].unread;
  const asked = view.url.searchParams.get('fil');
  const why = (Object.keys(t) as (keyof typeof t)[]).find((one) => one === asked); // the keys of the texts
  if (why === undefined || participation.invitationText !== '') return null;
  return (
    <Notice tone="warning">
      <p>{t[why]}</p>
    </Notice>
  );
}
