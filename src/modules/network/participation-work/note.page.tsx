import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { RadioField, TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { participationCrumbs } from '../participation/participation-crumbs.ts';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation, listMeetings, listNotes, type Meeting } from '../participation/participation.queries.ts';
import { MeetingChoice } from './work-pages.page.tsx';
import { addNote, changeNote, removeNote } from './work.commands.ts';
import { noteForm, type NoteInput } from './work.forms.ts';
import { workTexts } from './work.texts.ts';

const base = '/:organisation/deltagande/:id/anteckningar';
const back = (id: number, view: MemberView) => participationPaths.participation(view.organisation, id);

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
    const t = workTexts[view.locale].note;
    return (
      <Page
        view={view}
        step="network"
        title={t.addTitle}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        <NoteFields view={view} form={form} meetings={meetings} />
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: back,
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
    const t = workTexts[view.locale].note;
    return (
      <Page
        view={view}
        step="network"
        title={t.changeTitle}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        <NoteFields view={view} form={form} meetings={meetings} />
        <p>
          <a href={participationPaths.removeNote(view.organisation, participation.id, note.id)}>{t.removeTitle}</a>
        </p>
      </Page>
    );
  },
  input: (typed, { id, noteId }) => ({ ...typed, id, noteId }),
  next: back,
});

const removePath = `${base}/:noteId/borttagning` as const;

export const removeNotePage = [
  ...page({
    path: removePath,
    access: removeNote.roles,
    load: ({ db }, params) => loadNote(db, params),
    view(view, { participation, note }) {
      const t = workTexts[view.locale].note;
      return (
        <Page view={view} step="network" title={t.removeTitle} breadcrumbs={participationCrumbs(view, participation)}>
          <Confirm
            action={participationPaths.removeNote(view.organisation, participation.id, note.id)}
            question={t.question}
            heading="h2"
            consequences={[t.consequence]}
            label={t.removeLabel}
            danger
            cancelHref={participationPaths.note(view.organisation, participation.id, note.id)}
          />
        </Page>
      );
    },
  }),
  ...action({ path: removePath, command: removeNote, input: ({ id, noteId }) => ({ id, noteId }), next: back }),
];

async function loadNote(db: Tx, { id, noteId }: { id: number; noteId: number }) {
  const participation = await getParticipation(db, id);
  return { participation, note: (await listNotes(db, id)).find((one) => one.id === noteId) ?? notFound() };
}

type FieldsProps = { view: MemberView; form: FormState<NoteInput>; meetings: readonly Meeting[] };

function NoteFields({ view, form, meetings }: FieldsProps) {
  const t = workTexts[view.locale].note;
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
