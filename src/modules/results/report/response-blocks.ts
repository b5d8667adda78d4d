import type { Block, Chart } from '#foundations/documents/index.ts';
import { sayNumber } from '../amount.ts';
import { middleOf } from '../amount.rules.ts';
import { formats } from '../formats.ts';
import { partNames } from '../part-names.ts';
import { responseSentence } from '../response-sentence.ts';
import { groupsShown } from '../result.rules.ts';
import type { BlockMaker } from './blocks.ts';
import type { ReportBasis } from './report-basis.ts';
import { reportTexts } from './report.texts.ts';

/** How many answered, all together and in each administration. Groups of the plan stand in the appendix. */
export function responseBlocks(make: BlockMaker, basis: ReportBasis): Block[] {
  const { result, locale } = basis;
  const t = reportTexts[locale].who;
  const { number } = formats[locale];
  const chart = responseChart(basis);
  return [
    make.heading(1, t.heading),
    make.paragraph(responseSentence(result, locale)),
    ...(chart ? [{ id: make.id(), type: 'chart' as const, ...chart }] : []),
    ...(chart
      ? [
          make.table(
            t.caption(partNames(result, locale).one),
            [{ label: t.group }, { label: t.invited, align: 'end' }, { label: t.answers, align: 'end' }],
            groupsShown(result.groups, 'administration').map((group) => [
              group.name,
              number.format(group.staff),
              sayNumber(group.answers, locale),
            ]),
          ),
        ]
      : []),
  ];
}

/** Of those invited, how many answered. None where nobody knows how many were asked. */
export function responseChart({ result, locale }: Pick<ReportBasis, 'result' | 'locale'>): Chart | undefined {
  if (result.invited === 0) return undefined;
  const t = reportTexts[locale].who;
  return {
    title: t.caption(partNames(result, locale).one),
    alt: t.alt(responseSentence(result, locale)),
    classes: [
      { label: t.answered, fill: 1 },
      { label: t.silent, fill: 6 },
    ],
    rows: groupsShown(result.groups, 'administration').map(({ name, staff, answers }) => ({
      label: name,
      size: formats[locale].number.format(staff),
      parts: [
        { classAt: 0, length: middleOf(answers), words: sayNumber(answers, locale) },
        { classAt: 1, length: Math.max(0, staff - middleOf(answers)), words: '' },
      ],
    })),
  };
}
