import { formatDate } from '#foundations/clocks/index.ts';
import { shortened, type SlipSheet } from '#foundations/documents/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { shortAddress } from '../respond-here/address.ts';
import type { GroupInvitations } from '../invitations.queries.ts';
import { answerPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** A group and the codes of it that are on paper. */
export type Pile = { group: GroupInvitations; codes: readonly string[] };
type Opened = { title: string; publicToken: string; closesOn: string | null };

/**
 * Slips to print, in the language of who prints them: a pile for each group that has codes, in the order of the codes, which says nothing.
 * A slip tells neither its group nor whose it is; the group stands on the pile's first sheet and in the margins that are cut away.
 */
export function slipSheet(
  view: Pick<MemberView, 'locale' | 'publicUrl'> & { organisation: { name: string } },
  survey: Opened,
  piles: readonly Pile[],
): SlipSheet {
  const t = surveysTexts[view.locale].codes;
  const link = `${view.publicUrl}${answerPaths.typed(survey.publicToken)}`;
  const withCode = (code: string) => `${view.publicUrl}${answerPaths.withCode(survey.publicToken, code)}`;
  return {
    kind: 'slips',
    title: `${t.slips.title}: ${survey.title}`,
    language: view.locale,
    organisation: view.organisation.name,
    slip: {
      whose: shortened(view.organisation.name, 50),
      about: shortened(survey.title, 90),
      goTo: t.slips.goTo,
      address: shortAddress(link),
      withCode: t.slips.withCode,
      lastDay: survey.closesOn === null ? '' : t.lastDay(formatDate(survey.closesOn, view.locale)),
      note: t.slips.note,
    },
    piles: piles
      .filter(({ codes }) => codes.length > 0)
      .map(({ group, codes }) => ({
        heading: t.slips.heading(group.name),
        lead: t.slips.lead(codes.length, group.staff),
        steps: Object.values(t.slips.steps),
        notes: [t.slips.notes.names, t.slips.notes.group(group.name), t.slips.notes.once],
        margin: t.slips.margin(group.name),
        slips: codes.map((code) => ({ code, link: withCode(code) })),
      })),
  };
}
