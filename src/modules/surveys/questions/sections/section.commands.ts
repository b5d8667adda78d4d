import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { lockDraft } from '../../lock-survey.ts';
import type { Section } from '../../questionnaire.ts';
import { changeSection, findSection, nextSectionKey, stepSection, type Direction } from '../arrange.rules.ts';
import { dependingOn } from '../branching.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { getSection } from '../find-or-say.ts';
import { typedText } from '../question-form/typed-lines.rules.ts';
import { refuseGoverning } from '../remove-question/remove-question.command.ts';
import type { TypedSection } from './section.form.ts';

/** Adds a section, last and empty. Returns the survey with the section's key. */
export const addSection = command(
  'survey.add-section',
  ['coordinator'],
  async (ctx, input: Change<TypedSection> & { id: number }) => {
    const survey = await lockDraft(ctx, input.id);
    const { questionnaire } = survey;
    const section = typedSection(input, { key: nextSectionKey(questionnaire), title: { sv: '' }, questions: [] });
    const next = { ...questionnaire, sections: [...questionnaire.sections, section] };
    await changeQuestionnaire(ctx, survey, next, { what: 'survey.add-section', about: input.title });
    const details = { title: survey.title, section: input.title };
    return { output: { id: input.id, section: section.key }, audit: { subject: input.id, details } };
  },
);

/** Changes what a section says over its questions. */
export const editSection = command(
  'survey.edit-section',
  ['coordinator'],
  async (ctx, input: Change<TypedSection> & { id: number; section: string }) => {
    const survey = await lockDraft(ctx, input.id);
    refuseIfChanged(ctx, sectionParts(getSection(survey.questionnaire, input.section, ctx)), input.basis);
    const next = changeSection(survey.questionnaire, input.section, (section) => typedSection(input, section));
    await changeQuestionnaire(ctx, survey, next, { what: 'survey.edit-section', about: input.title });
    const details = { title: survey.title, section: input.title };
    return { output: { id: input.id, section: input.section }, audit: { subject: input.id, details } };
  },
);

/** Moves a section with its questions one step. `from` is its number on the page: pressed twice, it has moved already and stays. */
export const moveSection = command(
  'survey.move-section',
  ['coordinator'],
  async (ctx, input: { id: number; section: string; direction: Direction; from?: number | undefined }) => {
    const survey = await lockDraft(ctx, input.id);
    const { questionnaire } = survey;
    const section = getSection(questionnaire, input.section, ctx);
    const isThere = input.from === undefined || questionnaire.sections.indexOf(section) === input.from;
    const next = (isThere && stepSection(questionnaire, input.section, input.direction)) || questionnaire;
    await changeQuestionnaire(ctx, survey, next, { what: 'survey.move-section', about: section.title.sv });
    const details = { title: survey.title, section: section.title.sv };
    return { output: { id: input.id, section: input.section }, audit: { subject: input.id, details } };
  },
);

/** Removes a section with its questions, unless one of them decides who gets something after it. */
export const removeSection = command(
  'survey.remove-section',
  ['coordinator'],
  async (ctx, input: { id: number; section: string }) => {
    const survey = await lockDraft(ctx, input.id);
    const { questionnaire } = survey;
    const section = findSection(questionnaire, input.section);
    const about = section?.title.sv ?? '';
    if (section) {
      const sections = questionnaire.sections.filter((one) => one !== section);
      refuseGoverning(
        ctx,
        section.questions.flatMap((question) => dependingOn(sections, question.key)),
      );
      await changeQuestionnaire(ctx, survey, { ...questionnaire, sections }, { what: 'survey.remove-section', about });
    }
    return { output: input.id, audit: { subject: input.id, details: { title: survey.title, section: about } } };
  },
);

/** What the form of a section is filled from. */
export function sectionParts(section: Pick<Section, 'title' | 'introduction'>) {
  return { title: section.title.sv, introduction: section.introduction?.sv ?? '' };
}

function typedSection(typed: Omit<TypedSection, 'basis'>, before: Section): Section {
  const { introduction, ...kept } = before;
  return {
    ...kept,
    title: typedText(typed.title, before.title),
    ...(typed.introduction === '' ? {} : { introduction: typedText(typed.introduction, introduction) }),
  };
}
