import type { Locale } from '#platform/i18n/locale.ts';
import { Fold } from '#ui/fold.tsx';
import { AdministrationTables } from '../administration-tables.tsx';
import { leastForResponse } from '../response-so-far.ts';
import type { GroupInvitations } from '../invitations.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';
import type { ShownTogether } from './closed-survey.queries.ts';
import { closedSurveyTexts } from './closed-survey.texts.ts';

/** The response of each group of a counted survey, or of those it is shown together with: what the result says already, and no more. */
export function FinalResponses(props: {
  groups: readonly GroupInvitations[];
  together: readonly ShownTogether[];
  locale: Locale;
}) {
  const { groups, together, locale } = props;
  const t = surveysTexts[locale];
  const own = closedSurveyTexts[locale];
  if (together.length === 0) return null;
  return (
    <Fold summary={own.byGroup}>
      <p>{own.byGroupWhy(leastForResponse)}</p>
      <AdministrationTables
        groups={groups}
        caption={t.groups.of}
        columns={[
          { label: t.groups.group, rowHeader: true, cell: (group) => group.name },
          { label: t.groups.staff, numeric: true, cell: (group) => group.staff },
          { label: t.openPage.groupResponse, cell: (group) => sayFinal(group, { groups, together, locale }) },
        ]}
      />
    </Fold>
  );
}

function sayFinal(
  group: GroupInvitations,
  of: { groups: readonly GroupInvitations[]; together: readonly ShownTogether[]; locale: Locale },
): string {
  const own = closedSurveyTexts[of.locale];
  const shown = of.together.find(({ groupIds }) => groupIds.includes(group.id));
  if (!shown) return own.notByItself;
  const others = of.groups.filter(({ id }) => id !== group.id && shown.groupIds.includes(id)).map(({ name }) => name);
  const said = sayResponse(shown, of.locale);
  return others.length > 0 ? own.togetherWith(others, said) : said;
}

/** Below twenty only which half. From twenty the number, or of a range its lower end, as the result has it. */
export function sayResponse({ staff, answers }: Pick<ShownTogether, 'staff' | 'answers'>, locale: Locale): string {
  const own = closedSurveyTexts[locale];
  const isExact = answers.least === answers.most;
  if (staff >= leastForResponse)
    return isExact ? surveysTexts[locale].responseFinal(answers.most, staff) : own.atLeast(answers.least, staff);
  if (2 * answers.most < staff) return own.belowHalf;
  return 2 * answers.least >= staff ? own.halfOrMore : own.notSaid;
}
