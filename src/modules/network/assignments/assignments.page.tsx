import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { workPaths } from '../work.paths.ts';
import { listAssignments, listHandIns, listRegistered } from './assignment.queries.ts';
import { assignmentTexts } from './assignment.texts.ts';

/** All assignments, and for each that has been given what is missing from whom. */
export const assignmentsPage = page({
  path: '/:organisation/natverk/:id/uppgifter',
  access: hostRoles,
  load: async ({ db }, { id }) => ({
    network: await getNetwork(db, id),
    assignments: await listAssignments(db, id),
    parties: await listRegistered(db, id),
    handIns: await listHandIns(db, id),
  }),
  view(view, { network, assignments, parties, handIns }) {
    const t = assignmentTexts[view.locale];
    const given = assignments.filter(({ givenAt }) => givenAt !== null);
    const at = (assignmentId: number) => handIns.filter((one) => one.assignmentId === assignmentId);
    const add = <ButtonLink href={workPaths.addAssignment(view.organisation, network.id)}>{t.add}</ButtonLink>;
    return (
      <Page view={view} step="network" title={t.title} lead={t.lead} breadcrumbs={networkCrumbs(view, network)}>
        {assignments.length === 0 ? (
          <EmptyState purpose={t.empty} action={add} />
        ) : (
          <>
            <DataTable
              caption={t.title}
              captionHidden
              rows={assignments}
              columns={[
                {
                  label: t.name,
                  rowHeader: true,
                  cell: (one) => <a href={workPaths.assignment(view.organisation, network.id, one.id)}>{one.title}</a>,
                },
                { label: t.due, cell: ({ dueOn }) => formatDate(dueOn, view.locale) },
                { label: t.state, cell: ({ givenAt }) => t.states[givenAt === null ? 'draft' : 'given'] },
                { label: t.handedIn, cell: ({ id }) => t.of(at(id).length, parties.length) },
              ]}
            />
            <p>{add}</p>
            {given.length > 0 && parties.length > 0 && (
              <>
                <h2>{t.missing}</h2>
                <DataTable
                  caption={t.missing}
                  captionHidden
                  rows={parties}
                  columns={[
                    { label: t.party, rowHeader: true, cell: ({ name }) => name },
                    ...given.map((assignment) => ({
                      label: assignment.title,
                      cell: (party: { id: number }) => {
                        const handIn = at(assignment.id).find(({ partyId }) => partyId === party.id);
                        if (handIn) return t.cells[handIn.isLate ? 'late' : 'onTime'];
                        return t.cells[today(view.now) > assignment.dueOn ? 'overdue' : 'missing'];
                      },
                    })),
                  ]}
                />
              </>
            )}
          </>
        )}
      </Page>
    );
  },
});
