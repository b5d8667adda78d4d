import type { Block } from '#foundations/documents/index.ts';
import { formats } from '../formats.ts';
import { coarserOf } from '../gate.rules.ts';
import { gateTexts } from '../gate.texts.ts';
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
  const { number, and } = formats[locale];
  const hasCodes = survey.mode === 'codes';
  const joined = joinedGroups(result.groups);
  const together = [
    ...joined.groups.map((group) => hidden.together(group.name, group.reportingGroupIds.length)),
    ...joined.administrations.map((group) => hidden.administrations(and.format(group.administrationNames))),
  ];
  const digest = survey.promiseSha256?.toString('hex');
  return [
    make.heading(1, t.heading),
    make.paragraph(
      { codes: t.codes(number.format(result.threshold)), 'open-link': t.openLink, keyed: t.keyed }[survey.mode],
    ),
    ...(hasCodes && result.groups.length > 0
      ? [make.paragraph(t.shown(result.groups.length, partNames(result, locale).many))]
      : []),
    ...(together.length > 0 ? [make.list(together)] : []),
    ...(hasCodes && result.gate ? [make.paragraph(coarserSentence(basis))] : []),
    make.paragraph(gateSentence(basis)),
    make.paragraph(t.destroyed),
    ...(digest ? [make.paragraph(t.promise(digest))] : []),
    make.paragraph(t.notPromised),
  ];
}

/** What the attacker's program found before anything was shown. */
export function gateSentence({ result: { gate }, locale }: Pick<ReportBasis, 'result' | 'locale'>): string {
  const t = reportTexts[locale].kept;
  if (!gate) return t.gateNone;
  return gate.report.holds ? t.gateHeld(formats[locale].number.format(gate.report.checked.solved)) : t.gateFailed;
}

function coarserSentence({ result, locale }: Pick<ReportBasis, 'result' | 'locale'>): string {
  const t = reportTexts[locale].kept;
  const { closed, thirds } = coarserOf(result);
  if (closed.questions > 0) return t.coarser(closed.questions);
  return thirds.questions > 0 ? gateTexts[locale].coarser.thirds(thirds.questions, thirds.groups) : t.notCoarser;
}
