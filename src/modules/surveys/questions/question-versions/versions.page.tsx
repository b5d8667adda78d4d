import { inLanguage } from '#content/localized.ts';
import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { PostButton } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Pager } from '#ui/pager.tsx';
import { getDraft } from '../../survey-in-state.ts';
import { AnswersInWords, marksOf, numberOf } from '../question-in-words.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { DifferenceInWords } from './difference-in-words.tsx';
import { changeInWords } from './latest-change.tsx';
import { restoreQuestions } from './restore-questions.command.ts';
import { countVersions, findVersion, listVersions } from './version.queries.ts';
import { versionTexts } from './version.texts.ts';

const onEachPage = 20;

export const versionPages = [
  ...page({
    path: '/:organisation/enkater/:id/fragor/versioner',
    access: ['coordinator'],
    async load(ctx, { id }) {
      const survey = await getDraft(ctx, id);
      const pages = Math.max(1, Math.ceil((await countVersions(ctx.db, id)) / onEachPage));
      const asked = Number(ctx.url.searchParams.get('sida') ?? '1');
      const at = Number.isSafeInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
      // The change before the first one on the page says what came of it.
      const from = (at - 1) * onEachPage;
      const kept = await listVersions(ctx.db, id, {
        from: Math.max(0, from - 1),
        most: onEachPage + (from === 0 ? 0 : 1),
      });
      return {
        survey,
        pages,
        at,
        versions: from === 0 ? kept : kept.slice(1),
        after: from === 0 ? undefined : kept[0],
      };
    },
    view(view, { survey, pages, at, versions, after }) {
      const t = versionTexts[view.locale];
      const crumbs = questionCrumbs(view, survey);
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} breadcrumbs={crumbs}>
          {versions.length === 0 && <p>{t.none}</p>}
          <ol class="versions" reversed>
            {versions.map((version, index) => (
              <li value={version.number}>
                <p>{changeInWords(version, view.locale)}</p>
                <DifferenceInWords
                  before={version.questionnaire}
                  after={(versions[index - 1] ?? after ?? survey).questionnaire}
                  locale={view.locale}
                />
                <p>
                  <a href={questionsPaths.version(view.organisation, survey.id, version.number)}>{t.see}</a>
                </p>
              </li>
            ))}
          </ol>
          <Pager page={at} of={pages} href={(number) => `${view.path}?sida=${number}`} />
        </Page>
      );
    },
  }),
  ...page({
    path: '/:organisation/enkater/:id/fragor/versioner/:versionId',
    access: ['coordinator'],
    async load(ctx, { id, versionId }) {
      const survey = await getDraft(ctx, id);
      const version = await findVersion(ctx.db, id, versionId);
      if (!version) throw new AppError('not-found', versionTexts[ctx.locale].gone);
      return { survey, version };
    },
    view(view, { survey, version }) {
      const { locale } = view;
      const t = versionTexts[locale];
      const { questionnaire } = version;
      const crumbs = [
        ...questionCrumbs(view, survey),
        { label: t.heading, href: questionsPaths.versions(view.organisation, survey.id) },
      ];
      return (
        <Page
          view={view}
          step="needs"
          title={t.one(version.number)}
          lead={t.oneLead(changeInWords(version, locale))}
          breadcrumbs={crumbs}
        >
          <p>{t.restoreHint}</p>
          <PostButton
            action={questionsPaths.restore(view.organisation, survey.id, version.number)}
            fields={{ hela: 'ja' }}
            label={t.restore}
            variant="primary"
          />
          {questionnaire.sections.map((section) => (
            <section>
              <h2>{inLanguage(section.title, locale)}</h2>
              {section.introduction && <p>{inLanguage(section.introduction, locale)}</p>}
              <ol class="questions">
                {section.questions.map((question) => (
                  <li value={numberOf(questionnaire, question.key)}>
                    <p class="question-words">{inLanguage(question.text, locale)}</p>
                    <AnswersInWords question={question} locale={locale} />
                    <p class="quiet question-marks">{marksOf(question, questionnaire, locale).join(' · ')}</p>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </Page>
      );
    },
  }),
  ...action({
    path: '/:organisation/enkater/:id/fragor/versioner/:versionId/aterstallning',
    command: restoreQuestions,
    input: ({ id, versionId }, raw) => ({ id, number: versionId, undo: raw.hela !== 'ja' }),
    next: (id, view) => questionsPaths.latest(view.organisation, id),
  }),
];
