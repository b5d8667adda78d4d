import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockOpen } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { getKnownSurvey } from './address-list.queries.ts';
import { dropAddresses, giveAddresses } from './give-addresses.ts';
import { judgeList } from './judge-list.ts';

export type AddressList = {
  list: string;
  /** How many faulty lines the sender has seen and leaves out; empty when none may be left out. */
  without: string;
};

/**
 * Takes one list for all groups: the addresses of each group that it names become exactly those of the list, besides those that have got
 * their letter. Other groups are as they were. Nothing is kept of the list but addresses. Returns how many it gave.
 */
export const addAddressList = command(
  'survey.add-address-list',
  ['coordinator'],
  async (ctx, input: AddressList & { id: number }) => {
    const survey = await lockOpen(ctx, input.id);
    const t = surveysTexts[ctx.locale].addresses;
    const known = await getKnownSurvey(ctx.db, survey.id);
    const judged = judgeList(input.list, known);
    if ('tooManyLines' in judged) throw new FieldError('list', t.tooManyLines(judged.tooManyLines, judged.places));
    const { faults, byGroup, tooMany, arrived } = judged;
    if (tooMany.length > 0) throw new FieldError('list', t.groupsToMend(tooMany.length));
    if (faults.length > 0 && input.without !== String(faults.length))
      throw new FieldError('list', t.linesToMend(faults.length));
    if (byGroup.size === 0) throw new FieldError('list', arrived > 0 ? t.allHaveArrived : t.listEmpty);
    const instead = await dropAddresses(ctx, survey.id, outsideTheList(known.present, byGroup));
    let given = 0;
    for (const [groupId, emails] of byGroup) {
      const added = emails.filter((email) => known.present.get(email)?.groupId !== groupId);
      await giveAddresses(ctx, { survey, groupId, emails: added, instead });
      given += emails.length;
    }
    const details = { title: survey.title, groups: byGroup.size, addresses: given };
    return { output: given, audit: { subject: survey.id, details } };
  },
);

/** Addresses that no letter has reached, and that the list has in another group, or no more has in a group that it names. */
function outsideTheList(
  present: ReadonlyMap<string, { groupId: number; hasArrived: boolean }>,
  byGroup: ReadonlyMap<number, readonly string[]>,
): string[] {
  const wanted = new Map([...byGroup].flatMap(([groupId, emails]) => emails.map((email) => [email, groupId] as const)));
  return [...present].flatMap(([email, now]) => {
    const to = wanted.get(email);
    const leaves = to === undefined ? byGroup.has(now.groupId) : to !== now.groupId;
    return leaves && !now.hasArrived ? [email] : [];
  });
}
