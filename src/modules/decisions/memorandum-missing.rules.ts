import type { MemorandumSection } from '#content/memorandum-template.ts';
import { textIn, typedParts } from './memorandum-texts.rules.ts';
import type { Memorandum } from './memorandum.queries.ts';

/** What the template wants and nobody has written yet, in its order. It guides and never locks. */
export function remainingParts(memorandum: Memorandum): Pick<MemorandumSection, 'key' | 'heading'>[] {
  const { sections, assessments } = memorandum.template;
  return sections.flatMap((section) => {
    const typed = typedParts({ sections: [section], assessments });
    const isCosted = section.key === 'economy' && memorandum.costLines.length > 0;
    if (typed.length > 0)
      return isCosted ? [] : typed.filter(({ key, required }) => required && textIn(memorandum, key) === '');
    return section.required && isWithoutRows(section.key, memorandum) ? [section] : [];
  });
}

/** Whether a section that is made of rows and fields has none. The basis always has the memorandum itself. */
function isWithoutRows(key: string, memorandum: Memorandum): boolean {
  switch (key) {
    case 'proposal':
      return memorandum.proposals.length === 0 && memorandum.template.kind !== 'information';
    case 'alternatives':
      return memorandum.alternatives.length === 0;
    case 'economy':
      return memorandum.costLines.length === 0;
    case 'delegation':
      return memorandum.delegationPoint === '';
    case 'dispatch':
      return memorandum.dispatchList === '';
    case 'signature':
      return memorandum.signatory === '' && memorandum.signatoryRole === '';
    case 'attachments':
      return memorandum.attachments.length === 0;
    default:
      return false;
  }
}
