import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { DateField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { getNetwork } from '../network.queries.ts';
import { workPaths } from '../work.paths.ts';
import {
  addAssignment,
  assignmentBasis,
  changeAssignment,
  giveAssignment,
  removeAssignment,
} from './assignment.commands.ts';
import { assignmentForm, steps, type EditAssignment } from './assignment.form.ts';
import { getAssignment } from './assignment.queries.ts';
import { assignmentTexts } from './assignment.texts.ts';

const removePath = '/:organisation/natverk/:id/uppgifter/:assignmentId/borttagning';

export const editAssignmentPages = [
  ...formPage({
    path: '/:organisation/natverk/:id/uppgifter/ny',
    form: assignmentForm,
    command: addAssignment,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id), meetings: await listMeetings(db, id) }),
    view(view, { network, meetings }, form) {
      const t = assignmentTexts[view.locale];
      return (
        <Page view={view} step="network" title={t.addTitle} form={form} breadcrumbs={networkCrumbs(view, network)}>
          <form method="post" novalidate>
            <AssignmentFields form={form} locale={view.locale} meetings={meetings} />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: ({ basis: _basis, ...typed }, { id }) => ({ ...typed, networkId: id }),
    next: (assignmentId, view, { id }) => workPaths.assignment(view.organisation, id, assignmentId),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/uppgifter/:assignmentId/andring',
    form: assignmentForm,
    command: changeAssignment,
    load: async ({ db }, { id, assignmentId }) => ({
      network: await getNetwork(db, id),
      meetings: await listMeetings(db, id),
      assignment: await getAssignment(db, { networkId: id, assignmentId }),
    }),
    initial: ({ assignment }) => {
      const { meetingId, ...stored } = assignmentBasis(assignment);
      return { ...stored, meetingId: meetingId === null ? '' : String(meetingId) };
    },
    view(view, { network, meetings, assignment }, form) {
      const t = assignmentTexts[view.locale];
      const href = workPaths.assignment(view.organisation, network.id, assignment.id);
      const crumbs = networkCrumbs(view, network, { label: assignment.title, href });
      return (
        <Page view={view} step="network" title={t.changeTitle} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <BasisField form={form} stored={assignmentBasis(assignment)} href={href} />
            <AssignmentFields form={form} locale={view.locale} meetings={meetings} />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id, assignmentId }) => ({ ...typed, networkId: id, assignmentId }),
    next: (assignmentId, view, { id }) => workPaths.assignment(view.organisation, id, assignmentId),
  }),
  ...action({
    path: '/:organisation/natverk/:id/uppgifter/:assignmentId/utlamning',
    command: giveAssignment,
    input: ({ id, assignmentId }) => ({ networkId: id, assignmentId }),
    next: (assignmentId, view, { id }) => workPaths.assignment(view.organisation, id, assignmentId),
  }),
  ...page({
    path: removePath,
    access: removeAssignment.roles,
    load: async ({ db }, { id, assignmentId }) => ({
      network: await getNetwork(db, id),
      assignment: await getAssignment(db, { networkId: id, assignmentId }),
    }),
    view(view, { network, assignment }) {
      const t = assignmentTexts[view.locale];
      return (
        <Page view={view} step="network" title={assignment.title} breadcrumbs={networkCrumbs(view, network)}>
          <Confirm
            action={workPaths.removeAssignment(view.organisation, network.id, assignment.id)}
            heading="h2"
            question={t.removeTitle}
            consequences={[t.removeConsequence]}
            label={t.remove}
            cancelHref={workPaths.assignment(view.organisation, network.id, assignment.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeAssignment,
    input: ({ id, assignmentId }) => ({ networkId: id, assignmentId }),
    next: (id, view) => workPaths.assignments(view.organisation, id),
  }),
];

function AssignmentFields(props: {
  form: FormState<EditAssignment>;
  locale: Locale;
  meetings: readonly { id: number; title: string }[];
}) {
  const { form, locale, meetings } = props;
  const t = assignmentTexts[locale];
  return (
    <>
      <TextField form={form} name="title" label={t.name} required />
      <TextArea form={form} name="purpose" label={t.purpose} rows={3} />
      <TextArea form={form} name="instructions" label={t.instructions} />
      <DateField form={form} name="dueOn" label={t.due} hint={t.dueHint} required />
      <SelectField
        form={form}
        name="meetingId"
        label={t.meeting}
        options={[
          { value: '', label: t.noMeeting },
          ...meetings.map(({ id, title }) => ({ value: String(id), label: title })),
        ]}
      />
      <TextArea form={form} name="questions" label={t.questions} hint={t.questionsHint} />
      <SelectField
        form={form}
        name="step"
        label={t.step}
        hint={t.stepHint}
        options={steps.map((step) => ({ value: step, label: t.steps[step] }))}
      />
    </>
  );
}
