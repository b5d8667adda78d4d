import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { changeMemorandumTexts } from './change-memorandum/change-memorandum.texts.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { knownHeading, leftOut } from './memorandum-texts.rules.ts';
import type { Memorandum } from './memorandum.queries.ts';
import { memorandumTexts } from './memorandum.texts.ts';
import { templatesPaths } from './templates.paths.ts';

/** What is written and has no place in the template, so that nobody thinks it is lost. */
export function LeftOut({ view, memorandum }: { view: MemberView; memorandum: Memorandum }) {
  const t = memorandumTexts[view.locale].leftOut;
  const { organisation, locale } = view;
  const has = (key: string) => memorandum.template.sections.some((section) => section.key === key);
  const links = [
    ...leftOut(memorandum).map(({ key }) => ({
      href: templatesPaths.text(organisation, memorandum.id, key),
      label: knownHeading(key)?.[locale] ?? changeMemorandumTexts[locale].leftOver,
    })),
    ...(memorandum.costLines.length > 0 && !has('economy')
      ? [{ href: decisionsPaths.costLines(organisation, memorandum.id), label: t.costs(memorandum.costLines.length) }]
      : []),
    ...(memorandum.alternatives.length > 0 && !has('alternatives')
      ? [
          {
            href: templatesPaths.alternatives(organisation, memorandum.id),
            label: t.alternatives(memorandum.alternatives.length),
          },
        ]
      : []),
  ];
  const isUnusedPoint = memorandum.delegationPoint !== '' && !has('delegation');
  if (links.length === 0 && !isUnusedPoint) return null;
  return (
    <Fold summary={t.heading} open>
      <p>{t.lead}</p>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
        {isUnusedPoint && <li>{t.delegation(memorandum.delegationPoint)}</li>}
      </ul>
    </Fold>
  );
}
