import type { Child } from 'hono/jsx';
import { inLanguage } from '#content/localized.ts';
import type { MemberView } from '#platform/web/context.ts';
import { allQuestions, type Section, type SurveyQuestion } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';
import { stepQuestion, stepSection, type Direction, type Place } from './arrange.rules.ts';
import { faultsOfBranching, questionsBefore } from './branching.rules.ts';
import { writeStep } from './move-question/step.ts';
import { questionsPaths } from './questions.paths.ts';
import { questionsTexts } from './questions.texts.ts';

/** What can be done with a question, in one form: each button says to which address. A step that would break a condition is not offered. */
export function QuestionActs(props: {
  view: MemberView;
  survey: Survey;
  question: SurveyQuestion;
  place: Place;
  number: number;
  removable: boolean;
}) {
  const { view, survey, question, place } = props;
  const { questionnaire } = survey;
  const t = questionsTexts[view.locale];
  const at = [view.organisation, survey.id, question.key] as const;
  const of = <span class="ds-sr-only"> {t.number(props.number)}</span>;
  const move = questionsPaths.moveQuestion(...at);
  const canStep = (direction: Direction) => holds(stepQuestion(questionnaire, question.key, direction)?.sections);
  return (
    <form method="post" class="acts">
      <ActLink href={questionsPaths.question(...at)}>
        {t.edit}
        {of}
      </ActLink>
      {(question.showIf || questionsBefore(questionnaire.sections, { question: question.key }).length > 0) && (
        <ActLink href={questionsPaths.questionCondition(...at)}>
          {t.condition}
          {of}
        </ActLink>
      )}
      {canStep('up') && (
        <Act action={move} step={writeStep('up', place)}>
          {t.up}
          {of}
        </Act>
      )}
      {canStep('down') && (
        <Act action={move} step={writeStep('down', place)}>
          {t.down}
          {of}
        </Act>
      )}
      {allQuestions(questionnaire).length + questionnaire.sections.length > 2 && (
        <ActLink href={questionsPaths.placeQuestion(...at)}>
          {t.elsewhere}
          {of}
        </ActLink>
      )}
      {props.removable && (
        <Act action={questionsPaths.removeQuestion(...at)}>
          {t.remove}
          {of}
        </Act>
      )}
    </form>
  );
}

/** What can be done with a section. */
export function SectionActs(props: { view: MemberView; survey: Survey; section: Section; index: number }) {
  const { view, survey, section, index } = props;
  const { questionnaire } = survey;
  const t = questionsTexts[view.locale];
  const at = [view.organisation, survey.id, section.key] as const;
  const of = <span class="ds-sr-only"> {t.sectionNamed(inLanguage(section.title, view.locale))}</span>;
  const move = questionsPaths.moveSection(...at);
  const canStep = (direction: Direction) => holds(stepSection(questionnaire, section.key, direction)?.sections);
  return (
    <form method="post" class="acts">
      <ActLink href={questionsPaths.section(...at)}>
        {t.editSection}
        {of}
      </ActLink>
      {(section.showIf || questionsBefore(questionnaire.sections, { section: section.key }).length > 0) && (
        <ActLink href={questionsPaths.sectionCondition(...at)}>
          {t.condition}
          {of}
        </ActLink>
      )}
      {canStep('up') && (
        <Act action={move} step={writeStep('up', { index })}>
          {t.up}
          {of}
        </Act>
      )}
      {canStep('down') && (
        <Act action={move} step={writeStep('down', { index })}>
          {t.down}
          {of}
        </Act>
      )}
      <ActLink href={questionsPaths.bank(view.organisation, survey.id, section.key)}>
        {t.bankHere}
        {of}
      </ActLink>
      <ActLink href={questionsPaths.add(view.organisation, survey.id, { section: section.key })}>
        {t.addHere}
        {of}
      </ActLink>
      <Act action={questionsPaths.removeSection(...at)}>
        {t.removeSection}
        {of}
      </Act>
    </form>
  );
}

function holds(sections: readonly Section[] | undefined): boolean {
  return sections !== undefined && faultsOfBranching(sections).length === 0;
}

function Act(props: { action: string; step?: string; children?: Child }) {
  const step = props.step === undefined ? {} : { name: 'steg', value: props.step };
  return (
    <button type="submit" class="act" formaction={props.action} {...step}>
      {props.children}
    </button>
  );
}

function ActLink(props: { href: string; children?: Child }) {
  return (
    <a class="act" href={props.href}>
      {props.children}
    </a>
  );
}
