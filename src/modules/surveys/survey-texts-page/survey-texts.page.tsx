import { sql } from 'kysely';
import { AppError } from '#platform/errors.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { download, page } from '#platform/web/page.tsx';
import type { LoadContext } from '#platform/web/context.ts';
import { crumbsOnTheWay, isOnTheWay, onTheWay } from '#modules/organisation/index.ts';
import { checkGroupPlan } from '#disclosure/check-group-plan.ts';
import { today } from '#foundations/clocks/index.ts';
import { DocumentRefusedError, DocumentView, renderWord } from '#foundations/documents/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { audienceIn } from '../audience.ts';
import { getGroupPlan, listPlanUnits } from '../group-plan.queries.ts';
import { makePromise } from '../open-survey/make-promise.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import type { PromisedTexts } from '../survey-texts.ts';
import { getSurvey } from '../survey.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveyTextsDocument } from './survey-texts.document.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

/** What managers, unions and staff are told, to read, copy and take away. */
export const surveyTextsPage = [
  ...page({
    path: '/:organisation/enkater/:id/texter',
    load: (ctx, { id }) => loadTexts(ctx, id),
    view(view, { survey, group, document }) {
      const t = surveyTextsTexts[view.locale];
      const crumbs = crumbsOnTheWay(view, surveyCrumbs(view, survey));
      const canOpen = survey.state === 'draft' && hasRole(view.actor, openSurvey.roles);
      const isMissing = canOpen && [survey.controller, survey.contact, survey.dataProtectionOfficer].includes('');
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={crumbs}>
          {isMissing && (
            <Notice tone="warning" title={t.missing}>
              <p>
                <a href={surveysPaths.edit(view.organisation, survey.id)}>{t.fillIn}</a>
              </p>
            </Notice>
          )}
          <h2>{t.who}</h2>
          <ul>
            {Object.values(t.whoList).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <ButtonRow>
            {canOpen && isOnTheWay(view) && (
              <ButtonLink href={onTheWay(surveysPaths.open(view.organisation, survey.id))}>{t.next}</ButtonLink>
            )}
            <ButtonLink href={surveysPaths.textsFile(view.organisation, survey.id)} variant="secondary">
              {t.download}
            </ButtonLink>
          </ButtonRow>
          {group && <p class="quiet">{t.example(group.name)}</p>}
          {view.locale !== 'sv' && <p class="quiet">{t.inSwedish}</p>}
          <DocumentView document={document} withoutHead />
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/enkater/:id/texter/word',
    load: (ctx, { id }) => loadTexts(ctx, id),
    async make({ document }) {
      try {
        const body = new Uint8Array(await renderWord(document));
        return { body, mediaType: word, name: `${document.title}.docx` };
      } catch (error) {
        if (error instanceof DocumentRefusedError) throw new AppError('not-now', error.message);
        throw error;
      }
    },
  }),
];

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function loadTexts({ db, organisation, now }: LoadContext, id: number) {
  const survey = await getSurvey(db, id);
  const stored = await getGroupPlan(db, id);
  const { units } = await listPlanUnits(db);
  const isSound = survey.state !== 'draft' || checkGroupPlan(stored.plan, units).length === 0;
  const group = isSound ? stored.plan.groups[0] : undefined;
  const texts = (await findPromisedTexts(db, id)) ?? makePromise({ survey, stored, organisation }).texts;
  const audience = group && audienceIn(stored, group.id);
  return { survey, group, document: surveyTextsDocument({ survey, texts, audience, organisation, today: today(now) }) };
}

/** The texts as they were frozen; none of a draft. */
async function findPromisedTexts(db: LoadContext['db'], id: number): Promise<PromisedTexts | undefined> {
  const row = await db
    .selectFrom('survey')
    .select(sql<PromisedTexts | null>`promise -> 'texts'`.as('texts'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.texts ?? undefined;
}
