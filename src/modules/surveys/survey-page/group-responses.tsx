import type { Locale } from '#platform/i18n/locale.ts';
import { Fold } from '#ui/fold.tsx';
import { AdministrationTables } from '../administration-tables.tsx';
import { sayGroupResponse, type ResponseByGroup } from '../response-by-group.ts';
import type { GroupInvitations } from '../invitations.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** The response of each group, as far as it may be said while the survey is open. */
export function GroupResponses(props: {
  groups: readonly GroupInvitations[];
  byGroup: ResponseByGroup;
  locale: Locale;
}) {
  const t = surveysTexts[props.locale];
  return (
    <Fold summary={t.openPage.byGroup}>
      <p>{t.openPage.byGroupWhy}</p>
      <AdministrationTables
        groups={props.groups}
        caption={t.groups.of}
        columns={[
          { label: t.groups.group, rowHeader: true, cell: (group) => group.name },
          { label: t.groups.staff, numeric: true, cell: (group) => group.staff },
          {
            label: t.openPage.groupResponse,
            cell: (group) => sayGroupResponse(group, { counted: props.byGroup, locale: props.locale }),
          },
        ]}
      />
    </Fold>
  );
}
