import { DataTable, type Column } from '#ui/table.tsx';
import type { GroupInvitations } from './invitations.queries.ts';

/** The groups in plan order, a table under each administration's name: nobody reads the same name sixty times. */
export function AdministrationTables(props: {
  groups: readonly GroupInvitations[];
  columns: readonly Column<GroupInvitations>[];
  /** Of each table, for those who hear it. */
  caption: (administration: string) => string;
  heading?: 'h2' | 'h3' | undefined;
}) {
  const Heading = props.heading ?? 'h2';
  const administrations = Map.groupBy(props.groups, (group) => group.administrationName);
  return (
    <>
      {[...administrations].map(([administration, groups]) => (
        <section>
          <Heading>{administration}</Heading>
          <DataTable caption={props.caption(administration)} captionHidden rows={groups} columns={props.columns} />
        </section>
      ))}
    </>
  );
}
