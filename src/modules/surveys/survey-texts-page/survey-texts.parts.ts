import { inBothLanguages } from '#content/localized.ts';
import type { Bilingual } from '#content/bilingual.ts';
import { openLinkNotice, paperNotice } from '#content/survey-letters.ts';
import { surveyPreparations, type PreparationPart, type PreparedFor } from '#content/survey-preparations.ts';
import type { Block } from '#foundations/documents/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { fillKnown, informationFrom, type PromisedTexts } from '../survey-texts.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

/** One thing that must be in place before a survey is sent: who says yes, when, and the text. */
export type StartPart = { key: string; title: string; task: string; who: string; when: string; blocks: Block[] };

/** What the parts are made of. */
export type StartPartsOf = {
  prepared: PreparedFor;
  /** What the survey is called in letters. */
  title: Bilingual;
  /** Those of the promise, or of a draft what would be promised. */
  texts: PromisedTexts;
  /** Values of the places; a place without one becomes a line to write on. */
  values: Readonly<Record<string, string>>;
  language: Locale;
};

/** Everything to have in place, in the order it is best begun: what others decide first, then what those who answer are told. */
export function startParts(of: StartPartsOf): StartPart[] {
  const say = sayer(of);
  return [
    ...surveyPreparations(of.prepared).map(({ key, title, task, who, when, parts }) => ({
      key,
      title: say(title),
      task: say(task),
      who: say(who),
      when: say(when),
      blocks: parts.map((part, at) => blockOf(part, `${key}-${at + 1}`, say)),
    })),
    letterPart(of),
    informationPart(of),
  ];
}

type Say = (text: Bilingual) => string;

/** In the language asked for, with every place filled or left as a line. */
function sayer({ values, language }: StartPartsOf): Say {
  const line = surveyTextsTexts[language].toFill;
  return (text) => fillKnown(inBothLanguages(text)[language], values).replace(/\{[A-Za-z]+\}/g, line);
}

function letterPart(of: StartPartsOf): StartPart {
  const { prepared, title } = of;
  const t = surveyTextsTexts[of.language].letters[prepared.mode];
  const say = sayer(of);
  const letter = {
    codes: () => ({ subject: textOf(of, 'invitation-subject'), body: textOf(of, 'invitation-body') }),
    'open-link': () => openLinkNotice(prepared.audience, title),
    keyed: () => paperNotice(prepared.audience, title),
  }[prepared.mode]();
  const paragraphs = [
    `${surveyTextsTexts[of.language].subject[prepared.mode]}: ${say(letter.subject)}`,
    ...say(letter.body).split('\n\n'),
  ];
  return { key: 'letter', ...t, blocks: paragraphs.map((text, at) => paragraph(`letter-${at + 1}`, text)) };
}

function informationPart(of: StartPartsOf): StartPart {
  const say = sayer(of);
  const t = surveyTextsTexts[of.language].information;
  return {
    key: 'information',
    ...t[of.prepared.mode === 'keyed' ? 'onPaper' : 'onPage'],
    blocks: informationFrom(of.texts).flatMap(({ key, heading, paragraphs }): Block[] => [
      { id: `information-${key}`, type: 'heading', level: 2, runs: [{ text: say(heading) }] },
      ...paragraphs.map((one, at) => paragraph(`information-${key}-${at + 1}`, say(one))),
    ]),
  };
}

function textOf({ texts }: StartPartsOf, name: string): Bilingual {
  return texts[name] ?? { sv: '', en: '' };
}

function blockOf(part: PreparationPart, id: string, say: Say): Block {
  const runs = (text: Bilingual) => [{ text: say(text) }];
  if (part.kind === 'text') return { id, type: 'paragraph', runs: runs(part.text) };
  if (part.kind === 'list') return { id, type: 'list', ordered: false, items: part.items.map(runs) };
  return {
    id,
    type: 'table',
    caption: say(part.caption),
    columns: part.columns.map((label) => ({ label: say(label) })),
    rows: part.rows.map((row) => row.map(runs)),
  };
}

function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: [{ text }] };
}
