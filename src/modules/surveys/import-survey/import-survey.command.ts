import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { registerNode } from '#foundations/thread/index.ts';
import { getLeadCommittee, listMandates, listPosts } from '#modules/organisation/index.ts';
import { surveyDefaults } from '../add-survey/survey-defaults.ts';
import { isForPart } from '../ask-numbers/ask-numbers.rules.ts';
import { findLatestResponse, listPlanUnits } from '../group-plan.queries.ts';
import { expectedAfter, planFor } from '../group-plan.rules.ts';
import { allQuestions, questionnaireSchema, type Questionnaire } from '../questionnaire.ts';
import { saidWithPlace } from '../questions/fault-in-words.ts';
import { faultsOfDraft } from '../questions/questionnaire.rules.ts';
import { saveGroupPlan } from '../save-group-plan.ts';
import { findOfficerBefore } from '../survey.queries.ts';
import { importSurveyTexts } from './import-survey.texts.ts';
import { storedIntroduction } from './stored-introduction.ts';

/** `title` at most 150 characters, `introduction` at most 2,000. `ownEmail` of whoever reads it in: the contact when no post has an address. */
type ImportedSurvey = { title: string; introduction: string; questionnaire: Questionnaire; ownEmail?: string };

/**
 * Makes a draft, answered with codes, of a questionnaire that was read from a file, with groups proposed from the units and filled in as a
 * new survey is. Returns its id.
 */
export const importSurvey = command('survey.import', ['coordinator'], async (ctx, input: ImportedSurvey) => {
  const { title } = input;
  const { introduction, questionnaire } = storedIntroduction({
    introduction: input.introduction,
    questionnaire: questionnaireSchema.parse(input.questionnaire),
  });
  const [fault] = faultsOfDraft(questionnaire);
  if (fault) throw new FieldError('title', saidWithPlace(fault, questionnaire, ctx.locale));
  const questions = allQuestions(questionnaire).length;
  if (questions === 0) throw new FieldError('title', importSurveyTexts[ctx.locale].none);
  const id = await registerNode(ctx, { kind: 'survey', title, path: (nodeId) => `/enkater/${nodeId}`, state: 'draft' });
  const expectedResponse = expectedAfter(await findLatestResponse(ctx.db));
  const { threshold } = await ctx.db
    .insertInto('survey')
    .values({
      ...{ title, introduction, expectedResponse },
      ...(await knownDetails(ctx, input.ownEmail ?? '')),
      ...{ organisationId: ctx.organisation.id, id, questions: JSON.stringify(questionnaire) },
    })
    .returning('threshold')
    .executeTakeFirstOrThrow();
  const { units, administrationNames } = await listPlanUnits(ctx.db);
  // As for a new survey: the numbers of the organisation are of all staff.
  const planned = isForPart({ questionnaire }) ? [] : units;
  await saveGroupPlan(ctx, { id }, { plan: planFor(planned, { expectedResponse, threshold }), administrationNames });
  return { output: id, audit: { subject: id, details: { title, questions } } };
});

/** Who is responsible and whom to ask, out of what the organisation has said already. */
async function knownDetails(ctx: CommandContext, ownEmail: string) {
  const { controller, contact, dataProtectionOfficer } = surveyDefaults({
    today: today(ctx.now),
    mandates: await listMandates(ctx.db),
    leadCommittee: await getLeadCommittee(ctx.db),
    posts: await listPosts(ctx.db),
    ownEmail,
    officerBefore: await findOfficerBefore(ctx.db),
  });
  return { controller, contact, dataProtectionOfficer };
}
