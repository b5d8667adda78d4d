import type { Block } from '#foundations/documents/index.ts';
import { formats } from '../formats.ts';
import { coarserLines, gateSentence } from '../gate-sentence.ts';
import { partNames } from '../part-names.ts';
import { joinedGroups } from '../result.rules.ts';
import { resultsTexts } from '../results.texts.ts';
import type { BlockMaker } from './blocks.ts';
import type { ReportBasis } from './report-basis.ts';
import { reportTexts } from './report.texts.ts';

/** How anonymity was kept: what was fixed beforehand, what the attacker found, and what nobody can promise. */
export function keptBlocks(make: BlockMaker, basis: ReportBasis): Block[] {
  const { result, survey, locale } = basis;
  const t = reportTexts[locale].kept;
  const hidden = resultsTexts[locale].hidden;
  const { and } = formats[locale];
  const hasCodes = survey.mode === 'codes';
  const joined = joinedGroups(result.groups);
  const together = [
    ...joined.groups.map((group) => hidden.together(group.name, group.reportingGroupIds.length)),
    ...joined.administrations.map((group) => hidden.administrations(and.format(group.administrationNames))),
  ];
  const digest = survey.promiseSha256?.toString('hex');
  return [
    make.heading(1, t.heading),
    make.paragraph({ codes: hidden.rule(result.threshold), 'open-link': t.openLink, keyed: t.keyed }[survey.mode]),
    ...(hasCodes && result.groups.length > 1
      ? [make.paragraph(t.shown(result.groups.length, partNames(result, locale).many))]
      : []),
    ...(together.length > 0 ? [make.list(together)] : []),
    ...(hasCodes && result.gate ? [make.list(coarserLines(result, locale))] : []),
    make.paragraph(gateSentence(result, locale)),
    make.paragraph(t.destroyed),
    ...(digest ? [make.paragraph(t.promise(digest))] : []),
    make.paragraph(t.notPromised),
  ];
}
