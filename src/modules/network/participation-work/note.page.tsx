import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { RadioField, TextArea } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths, toParticipation } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { listMeetings, type Meeting } from '../participation/meetings.queries.ts';
import { listNotes } from '../participation/notes.queries.ts';
import { MeetingChoice } from './meeting-choice.tsx';
import { addNote, changeNote, removeNote } from './note.commands.ts';
import { noteForm, type NoteInput } from './note.form.ts';
import { noteTexts } from './note.texts.ts';

const base = '/:organisation/deltagande/:id/anteckningar';

export const addNotePage = formPage({
  path: `${base}/ny`,
  form: noteForm,
  command: addNote,
  load: async ({ db }, { id }) => ({
    participation: await getParticipation(db, id),
    meetings: await listMeetings(db, id),
  }),
  initial: (_data, view) => ({ type: 'note', meetingId: view.url.searchParams.get('traff') ?? '' }),
  view(view, { participation, meetings }, form) {
    const t = noteTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.addTitle} form={form}>
        <NoteFields view={view} form={form} meetings={meetings} />
      </ParticipationPage>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: toParticipation,
});

export const changeNotePage = formPage({
  path: `${base}/:noteId`,
  form: noteForm,
  command: changeNote,
  load: async ({ db }, params) => ({ ...(await loadNote(db, params)), meetings: await listMeetings(db, params.id) }),
  initial: ({ note: { type, text, meetingId } }) => ({
    type,
    text,
    meetingId: meetingId === null ? '' : String(meetingId),
  }),
  view(view, { participation, note, meetings }, form) {
    const t = noteTexts[view.locale];
    return (
      <ParticipationPage view={view} participation={participation} title={t.changeTitle} form={form}>
        <NoteFields view={view} form={form} meetings={meetings} />
        <p>
          <a href={participationPaths.removeNote(view.organisation, participation.id, note.id)}>{t.removeTitle}</a>
        </p>
      </ParticipationPage>
    );
  },
  input: (typed, { id, noteId }) => ({ ...typed, id, noteId }),
  next: toParticipation,
});

const removePath = `${base}/:noteId/borttagning` as const;

export const removeNotePage = [
  ...page({
    path: removePath,
    access: removeNote.roles,
    load: ({ db }, params) => loadNote(db, params),
    view(view, { participation, note }) {
      const t = noteTexts[view.locale];
      return (
        <ParticipationPage view={view} participation={participation} title={t.removeTitle}>
          <Confirm
            action={participationPaths.removeNote(view.organisation, participation.id, note.id)}
            question={t.question}
            heading="h2"
            consequences={note.broughtHomeId === null ? [t.consequence] : [t.consequence, t.kept]}
            label={t.removeLabel}
            danger
            cancelHref={participationPaths.note(view.organisation, participation.id, note.id)}
          />
        </ParticipationPage>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeNote,
    input: ({ id, noteId }) => ({ id, noteId }),
    next: toParticipation,
  }),
];

async function loadNote(db: Tx, { id, noteId }: { id: number; noteId: number }) {
  const participation = await getParticipation(db, id);
  return { participation, note: (await listNotes(db, id)).find((one) => one.id === noteId) ?? notFound() };
}

type FieldsProps = { view: MemberView; form: FormState<NoteInput>; meetings: readonly Meeting[] };

function NoteFields({ view, form, meetings }: FieldsProps) {
  const t = noteTexts[view.locale];
  return (
    <form method="post" novalidate>
      <RadioField
        form={form}
        name="type"
        label={t.type}
        required
        options={[
          { value: 'note', label: t.note },
          { value: 'brought-home', label: t.home, hint: t.homeHint },
        ]}
      />
      <MeetingChoice form={form} label={t.meeting} prompt={t.noMeeting} meetings={meetings} />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={8} required />
      <Button>{t.save}</Button>
    </form>
  );
}
