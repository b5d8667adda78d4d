import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { registerNode } from '#foundations/thread/index.ts';
import { findLatestResponse, listPlanUnits } from '../group-plan.queries.ts';
import { expectedAfter, planFor } from '../group-plan.rules.ts';
import { allQuestions, questionnaireSchema, type Questionnaire } from '../questionnaire.ts';
import { saidWithPlace } from '../questions/fault-in-words.ts';
import { faultsOfDraft } from '../questions/questionnaire.rules.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { importSurveyTexts } from './import-survey.texts.ts';

/** `title` at most 150 characters, `introduction` at most 2,000. */
type ImportedSurvey = { title: string; introduction: string; questionnaire: Questionnaire };

/** Makes a draft, answered with codes, of a questionnaire that was read from a file, with groups proposed from the units. Returns its id. */
export const importSurvey = command('survey.import', ['coordinator'], async (ctx, input: ImportedSurvey) => {
  const { title, introduction } = input;
  const questionnaire = questionnaireSchema.parse(input.questionnaire);
  const [fault] = faultsOfDraft(questionnaire);
  if (fault) throw new FieldError('title', saidWithPlace(fault, questionnaire, ctx.locale));
  const questions = allQuestions(questionnaire).length;
  if (questions === 0) throw new FieldError('title', importSurveyTexts[ctx.locale].none);
  const id = await registerNode(ctx, { kind: 'survey', title, path: (nodeId) => `/enkater/${nodeId}`, state: 'draft' });
  const expectedResponse = expectedAfter(await findLatestResponse(ctx.db));
  const { threshold } = await ctx.db
    .insertInto('survey')
    .values({
      ...{ title, introduction, controller: '', contact: '', dataProtectionOfficer: '', expectedResponse },
      ...{ organisationId: ctx.organisation.id, id, questions: JSON.stringify(questionnaire) },
    })
    .returning('threshold')
    .executeTakeFirstOrThrow();
  const { units, administrationNames } = await listPlanUnits(ctx.db);
  await saveGroupPlan(ctx, { id }, { plan: planFor(units, { expectedResponse, threshold }), administrationNames });
  return { output: id, audit: { subject: id, details: { title, questions } } };
});
