import { faultsOfBuild } from '../questions/questionnaire.rules.ts';
import { allQuestions, questionnaireLimits, questionnaireSchema, type Section } from '../questionnaire.ts';
import { composeQuestion } from './compose-question.ts';
import { conditionOf, localized, tooLong, type Work } from './compose-work.ts';
import type { Found, Imported, Texts } from './imported.ts';
import { nameOf } from './imported.ts';
import { freeKey } from './keys.ts';
import { writtenName } from '../written-texts.ts';

/** A questionnaire of what was found. What goes beyond our limits is left out and named, never cut. */
export function compose(found: Found): Imported {
  const work: Work = {
    base: found.languages[0] ?? 'sv',
    languages: ['sv', ...found.languages.filter((tag) => tag !== 'sv')].slice(0, questionnaireLimits.languages),
    notes: [...found.notes],
    came: new Map(),
    keys: new Set(),
    questions: 0,
    items: 0,
    named: found.named,
  };
  const tooMany = found.languages.filter((tag) => !work.languages.includes(tag));
  if (tooMany.length > 0) work.notes.push({ what: '', reason: 'languages', detail: tooMany.join(', ') });
  if (!found.languages.includes('sv')) work.notes.push({ what: '', reason: 'no-swedish', detail: work.base });
  const sections = found.sections.flatMap((section) => composeSection(work, section));
  const questionnaire = questionnaireSchema.parse({
    version: 'imported-1',
    languages: work.languages,
    sections,
    phrases: phrasesOf(work, found),
  });
  if (allQuestions(questionnaire).some(({ kind, area }) => kind !== 'text' && area === undefined))
    work.notes.push({ what: '', reason: 'sensitive' });
  const [fault] = faultsOfBuild(questionnaire);
  if (fault) throw new Error(`an import made a questionnaire that cannot be: ${fault.code} ${fault.question ?? ''}`);
  const whole = (text: Texts) => localized(work, text)?.sv ?? '';
  const introduction = whole(found.introduction);
  const isTooLong = introduction.length > questionnaireLimits.text;
  if (isTooLong) work.notes.push({ what: nameOf('', introduction), reason: 'too-long' });
  return { title: whole(found.title), introduction: isTooLong ? '' : introduction, questionnaire, notes: work.notes };
}

/** Title and introduction in other languages than Swedish, where they say something of their own. */
function phrasesOf(work: Work, { title, introduction }: Found): Imported['questionnaire']['phrases'] {
  const texts = { title: localized(work, title), introduction: localized(work, introduction) };
  const phrases: Imported['questionnaire']['phrases'] = {};
  for (const tag of work.languages.filter((one) => one !== 'sv')) {
    for (const [name, text] of Object.entries(texts)) {
      const own = text?.[tag];
      if (own !== undefined && own !== text?.sv && own.length <= questionnaireLimits.text)
        phrases[tag] = { ...phrases[tag], [writtenName(name, text?.sv ?? '')]: own };
    }
  }
  return phrases;
}

function composeSection(work: Work, section: Found['sections'][number]): Section[] {
  const what = nameOf(section.code, section.title);
  // Before its questions: a section cannot depend on what stands in it.
  const showIf = conditionOf(work, section.showIf, what);
  const questions = section.questions.flatMap((question) => composeQuestion(work, question));
  if (questions.length === 0) {
    work.notes.push({ what, reason: 'section-empty' });
    return [];
  }
  const key = freeKey(section.code, work.keys, { letterFirst: true });
  work.keys.add(key);
  const introduction = localized(work, section.introduction ?? {});
  const isTooLong = [section.introduction ?? {}, section.title].some(tooLong);
  if (isTooLong) work.notes.push({ what, reason: 'too-long' });
  const title = localized(work, section.title) ?? { sv: section.code || 'Del' };
  return [
    {
      key,
      title: tooLong(section.title) ? { sv: section.code || 'Del' } : title,
      ...(introduction && !isTooLong ? { introduction } : {}),
      ...(showIf ? { showIf } : {}),
      questions,
    },
  ];
}
