import type { Locale } from '#platform/i18n/locale.ts';
import { remarksTexts } from './remarks/remarks.texts.ts';
import { planTexts } from './plan.texts.ts';

type Sentence = Record<Locale, (details: Record<string, unknown>) => string>;

/** What each command of the module, and what decisions do to a plan, reads like in the history. */
export const planSentences: Record<string, Sentence> = {
  'plan.add': sentence('added'),
  'plan.bring': sentence('brought'),
  'plan.change': sentence('changed'),
  'plan.remove': sentence('removed'),
  'plan.add-block': sentence('blockAdded'),
  'plan.edit-block': sentence('blockEdited'),
  'plan.move-block': sentence('blockMoved'),
  'plan.remove-block': sentence('blockRemoved'),
  'measure.add': sentence('measureAdded'),
  'measure.change': sentence('measureChanged'),
  'measure.move': sentence('measureMoved'),
  'measure.remove': sentence('measureRemoved'),
  'measure.confirm': sentence('measureConfirmed'),
  'plan.propose': sentence('proposed'),
  'plan.reopen': sentence('reopened'),
  'plan.open-again': sentence('openedAgain'),
  'plan.adopt': sentence('adopted'),
  'plan.annul': sentence('annulled'),
  'plan.finish-remark': {
    sv: ({ title }) => remarksTexts.sv.finished(String(title)),
    en: ({ title }) => remarksTexts.en.finished(String(title)),
  },
  'plan.revise': sentence('revised'),
};

function sentence(what: keyof typeof planTexts.sv.history): Sentence {
  return {
    sv: ({ title, version, measures }) => planTexts.sv.history[what](String(title), String(version ?? measures)),
    en: ({ title, version, measures }) => planTexts.en.history[what](String(title), String(version ?? measures)),
  };
}
