import type { Result } from '../result.queries.ts';

/** Why a result cannot be shown to everyone: the attacker has not tried it, there is nothing in it, or it holds the shares of other municipalities. */
export function whyNotPublishable(
  result: Pick<Result, 'gate' | 'groups' | 'isJoint'>,
): 'notExamined' | 'nothing' | 'ofOthers' | undefined {
  if (result.isJoint) return 'ofOthers';
  if (!result.gate?.report.holds) return 'notExamined';
  return result.groups.length === 0 ? 'nothing' : undefined;
}
