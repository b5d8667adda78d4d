import type { Locale } from '#platform/i18n/locale.ts';
import { page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { allQuestions } from '../questionnaire.ts';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { saidWithPlace } from './fault-in-words.ts';
import { LatestChange } from './question-versions/latest-change.tsx';
import { findLatestVersion } from './question-versions/version.queries.ts';
import { faultsOf } from './questionnaire.rules.ts';
import { questionsPaths } from './questions.paths.ts';
import { questionsTexts } from './questions.texts.ts';
import { SectionOnPage } from './section-on-page.tsx';

/** From here on each section is folded until it is asked for. */
const long = 40;

/** The questionnaire of a draft as it stands, with everything that can be done with it. */
export const questionsPage = page({
  path: '/:organisation/enkater/:id/fragor',
  access: ['coordinator'],
  load: async (ctx, { id }) => ({ survey: await getDraft(ctx, id), latest: await findLatestVersion(ctx.db, id) }),
  view(view, { survey, latest }) {
    const t = questionsTexts[view.locale];
    const { questionnaire } = survey;
    const questions = allQuestions(questionnaire);
    const isEmpty = questionnaire.sections.length === 0;
    const unfolded = view.url.searchParams.get('avsnitt');
    return (
      <Page
        view={view}
        step="needs"
        title={t.heading}
        lead={questions.length === 0 ? t.none : t.summary(questions.length, minutesOf(questionnaire))}
        breadcrumbs={surveyCrumbs(view, survey)}
      >
        {latest && <LatestChange view={view} survey={survey} latest={latest} />}
        <Unfinished survey={survey} locale={view.locale} />
        {isEmpty ? (
          <EmptyState purpose={t.purpose} action={<Ways view={view} survey={survey} />} />
        ) : (
          <p>{t.explanation}</p>
        )}
        {questionnaire.sections.map((section, index) => (
          <SectionOnPage
            view={view}
            survey={survey}
            section={section}
            index={index}
            folded={questions.length > long && section.key !== unfolded}
          />
        ))}
        {!isEmpty && <h2>{t.add}</h2>}
        {!isEmpty && <Ways view={view} survey={survey} />}
        <MoreWays view={view} survey={survey} />
      </Page>
    );
  },
});

/** What stops the opening. */
function Unfinished({ survey, locale }: { survey: Survey; locale: Locale }) {
  const faults = faultsOf(survey.questionnaire);
  if (faults.length === 0) return null;
  return (
    <Notice tone="info" title={questionsTexts[locale].unfinished}>
      <ul>
        {faults.map((fault) => (
          <li>{saidWithPlace(fault, survey.questionnaire, locale)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Ways({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = questionsTexts[view.locale];
  return (
    <ButtonRow>
      <ButtonLink href={questionsPaths.bank(view.organisation, survey.id)}>{t.fromBank}</ButtonLink>
      <ButtonLink href={questionsPaths.add(view.organisation, survey.id)} variant="secondary">
        {t.own}
      </ButtonLink>
      <ButtonLink href={questionsPaths.addSection(view.organisation, survey.id)} variant="secondary">
        {t.section}
      </ButtonLink>
    </ButtonRow>
  );
}

function MoreWays({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = questionsTexts[view.locale];
  return (
    <>
      <h2>{t.otherWays}</h2>
      <ul>
        <li>
          <a href={questionsPaths.choose(view.organisation, survey.id)}>{t.choose}</a>
        </li>
        <li>
          <a href={surveysPaths.languages(view.organisation, survey.id)}>{t.languages}</a>
        </li>
        <li>
          <a href={surveysPaths.preview(view.organisation, survey.id)}>{t.preview}</a>
        </li>
        <li>
          <a href={questionsPaths.versions(view.organisation, survey.id)}>{t.versions}</a>
        </li>
      </ul>
    </>
  );
}
