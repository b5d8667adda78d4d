import type { Locale } from '#platform/i18n/locale.ts';
import { claimsOf, type Claims } from './claims.ts';
import { claimsTexts } from './claims.texts.ts';
import { differencesOf } from './differences.rules.ts';
import { questionsOf } from './evidence.ts';
import { resultIn, type JointShare } from './joint-share/joint-share.ts';
import type { Result } from './result.queries.ts';
import { groupsShown, groupTable } from './result.rules.ts';

/** What one question of a result bears as evidence, and what it does not: of all who were asked, beside the administrations. */
export function claimsOfEvidence(
  result: Pick<Result, 'groups' | 'tables' | 'sections' | 'isJoint'>,
  questionKey: string,
  locale: Locale,
): Claims {
  const { can, cannot } = claimsTexts[locale].whole;
  const question = questionsOf(result).find(({ key }) => key === questionKey);
  const [whole, ...others] = groupsShown(result.groups, 'administration');
  const own =
    question && whole
      ? claimsOf(
          {
            question,
            about: { ...groupTable(result, question, whole), invited: whole.staff },
            groups: [whole, ...others].map((group) => groupTable(result, question, group)),
            differences: differencesOf(result).get(question.key) ?? [],
            isJoint: result.isJoint,
          },
          locale,
        )
      : { can: [], cannot: [] };
  return { can: [can.answers, ...own.can], cannot: [...own.cannot, cannot.who, cannot.why] };
}

/** The same of a share that was received: of all who took part together. */
export function claimsOfShare(share: JointShare, questionKey: string, locale: Locale): Claims {
  return claimsOfEvidence({ ...resultIn(share), isJoint: true }, questionKey, locale);
}

/** What any result bears, whatever was asked. */
export function claimsOfAnyResult(locale: Locale): Claims {
  const { can, cannot } = claimsTexts[locale].whole;
  return { can: Object.values(can), cannot: Object.values(cannot) };
}
