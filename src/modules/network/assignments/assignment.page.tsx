import { AppError, notFound } from '#platform/errors.ts';
import { findFile } from '#platform/files/files.ts';
import { download, formPage, page } from '#platform/web/page.tsx';
import { formatDate, formatMoment } from '#foundations/clocks/index.ts';
import { Button, ButtonRow, PostButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { MayBePersonal } from '../may-be-personal.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { networkPaths } from '../network.paths.ts';
import { workPaths } from '../work.paths.ts';
import { commentHandIn } from './assignment.commands.ts';
import { hostCommentForm } from './assignment.form.ts';
import { getAssignment, listHandIns, listRegistered, type Assignment, type HandIn } from './assignment.queries.ts';
import { assignmentTexts } from './assignment.texts.ts';

export const assignmentPages = [
  ...page({
    path: '/:organisation/natverk/:id/uppgifter/:assignmentId',
    access: hostRoles,
    load: async ({ db }, { id, assignmentId }) => ({
      network: await getNetwork(db, id),
      assignment: await getAssignment(db, { networkId: id, assignmentId }),
      parties: await listRegistered(db, id),
      handIns: await listHandIns(db, id, assignmentId),
    }),
    view(view, { network, assignment, parties, handIns }) {
      const t = assignmentTexts[view.locale];
      const at = [view.organisation, network.id, assignment.id] as const;
      const crumbs = networkCrumbs(view, network, {
        label: t.title,
        href: workPaths.assignments(view.organisation, network.id),
      });
      const missing = parties.filter(({ id }) => !handIns.some(({ partyId }) => partyId === id));
      return (
        <Page
          view={view}
          step="network"
          title={assignment.title}
          lead={t.states[assignment.givenAt === null ? 'draft' : 'given']}
          breadcrumbs={crumbs}
        >
          <Facts
            items={[
              { term: t.due, value: formatDate(assignment.dueOn, view.locale) },
              ...(assignment.step === '' ? [] : [{ term: t.step, value: t.steps[assignment.step] }]),
              { term: t.handedIn, value: t.of(handIns.length, parties.length) },
            ]}
          />
          {[assignment.purpose, assignment.instructions].filter(Boolean).map((text) => (
            <p class="typed">{text}</p>
          ))}
          {assignment.questions.length > 0 && (
            <ul>
              {assignment.questions.map(({ label, options }) => (
                <li>{options.length > 0 ? `${label} (${options.join(', ')})` : label}</li>
              ))}
            </ul>
          )}
          {assignment.givenAt === null && (
            <>
              <p>{t.giveHint}</p>
              <PostButton action={workPaths.giveAssignment(...at)} label={t.give} variant="primary" />
            </>
          )}
          <ButtonRow>
            <a href={workPaths.changeAssignment(...at)}>{t.change}</a>
            {assignment.givenAt === null && <a href={workPaths.removeAssignment(...at)}>{t.remove}</a>}
          </ButtonRow>
          {handIns.length > 0 && (
            <DataTable
              caption={t.handedIn}
              rows={handIns}
              columns={[
                {
                  label: t.party,
                  rowHeader: true,
                  cell: (handIn) => <a href={workPaths.handIn(...at, handIn.id)}>{handIn.party}</a>,
                },
                { label: t.when, cell: ({ handedInAt }) => formatMoment(handedInAt, view.locale) },
                { label: t.state, cell: ({ isLate }) => t.cells[isLate ? 'late' : 'onTime'] },
                { label: t.comments, numeric: true, cell: ({ comments }) => comments.length },
              ]}
            />
          )}
          {assignment.givenAt !== null && missing.length > 0 && (
            <>
              <h2>{t.missing}</h2>
              <ul>
                {missing.map(({ id, name }) => (
                  <li>
                    <a href={networkPaths.party(view.organisation, network.id, id)}>{name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Page>
      );
    },
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/uppgifter/:assignmentId/inlamningar/:handInId',
    form: hostCommentForm,
    command: commentHandIn,
    load: async ({ db }, { id, assignmentId, handInId }) => ({
      network: await getNetwork(db, id),
      assignment: await getAssignment(db, { networkId: id, assignmentId }),
      handIn: (await listHandIns(db, id, assignmentId)).find((one) => one.id === handInId) ?? notFound(),
    }),
    view(view, { network, assignment, handIn }, form) {
      const t = assignmentTexts[view.locale];
      const href = workPaths.assignment(view.organisation, network.id, assignment.id);
      const crumbs = networkCrumbs(view, network, { label: assignment.title, href });
      const lead = `${formatMoment(handIn.handedInAt, view.locale)} · ${t.cells[handIn.isLate ? 'late' : 'onTime']}`;
      return (
        <Page view={view} step="network" title={handIn.party} lead={lead} form={form} breadcrumbs={crumbs}>
          <MayBePersonal texts={[handIn.text, ...handIn.comments.map(({ text }) => text)]} locale={view.locale} />
          <Said assignment={assignment} handIn={handIn} t={t} />
          {handIn.files.length > 0 && (
            <>
              <h2>{t.files}</h2>
              <ul>
                {handIn.files.map((file) => (
                  <li>
                    <a href={workPaths.handInFile(view.organisation, network.id, handIn.id, file.id)}>{file.name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{t.comments}</h2>
          {handIn.comments.length === 0 && <p>{t.noComments}</p>}
          {handIn.comments.length > 0 && (
            <ul>
              {handIn.comments.map((one) => (
                <li>
                  <strong>{one.author || t.host}</strong>, {formatMoment(new Date(one.writtenAt), view.locale)}:{' '}
                  <span class="typed">{one.text}</span>
                </li>
              ))}
            </ul>
          )}
          <form method="post" novalidate>
            <TextArea form={form} name="text" label={t.comment} hint={t.commentHint} rows={3} required />
            <Button>{t.sendComment}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id, assignmentId, handInId }) => ({ ...typed, networkId: id, assignmentId, handInId }),
    next: (_output, view, { id, assignmentId, handInId }) =>
      workPaths.handIn(view.organisation, id, assignmentId, handInId),
  }),
  ...download({
    path: '/:organisation/natverk/:id/inlamningar/:handInId/filer/:fileId',
    access: hostRoles,
    load: async ({ db }, { id, handInId, fileId }) => {
      const handIn = (await listHandIns(db, id)).find((one) => one.id === handInId);
      if (!handIn?.files.some((file) => file.id === fileId)) throw new AppError('not-found');
      return (await findFile(db, fileId)) ?? notFound();
    },
    make: ({ bytes, mediaType, name }) => Promise.resolve({ body: bytes, mediaType, name }),
  }),
];

function Said(props: { assignment: Assignment; handIn: HandIn; t: (typeof assignmentTexts)['sv'] }) {
  const { assignment, handIn, t } = props;
  return (
    <>
      <p>{t[handIn.isShared ? 'shared' : 'notShared']}</p>
      {handIn.stepStatus !== '' && (
        <p>
          {t.ownStep}: {handIn.stepStatus}
        </p>
      )}
      {handIn.text.split(/\n{2,}/).map((paragraph) => (
        <p class="typed">{paragraph}</p>
      ))}
      {assignment.questions.length > 0 && (
        <>
          <h2>{t.answered}</h2>
          <Facts
            items={assignment.questions.map(({ key, label }) => ({
              term: label,
              value: [handIn.answers[key] ?? ''].flat().join(', ') || t.noAnswer,
            }))}
          />
        </>
      )}
    </>
  );
}
