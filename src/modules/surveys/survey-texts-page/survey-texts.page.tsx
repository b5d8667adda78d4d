import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { crumbsOnTheWay, isOnTheWay, onTheWay } from '#modules/organisation/index.ts';
import { DocumentView, isPdfAvailable } from '#foundations/documents/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { inEnglishQuery, loadStartPackage, type StartPackage } from './load-start-package.ts';
import { partDocument } from './survey-texts.document.ts';
import type { StartPart } from './survey-texts.parts.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

/** What must be in place before the survey is sent, and under each line its text ready to send; to tick on paper, when downloaded. */
export const surveyTextsPage = page({
  path: '/:organisation/enkater/:id/texter',
  load: (ctx, { id }) => loadStartPackage(ctx, id),
  view(view, loaded) {
    const t = surveyTextsTexts[view.locale];
    const { survey, group, parts, labels } = loaded;
    const canOpen = survey.state === 'draft' && hasRole(view.actor, openSurvey.roles);
    const isMissing = canOpen && [survey.controller, survey.contact, survey.dataProtectionOfficer].includes('');
    return (
      <Page
        view={view}
        step="needs"
        title={t.heading}
        lead={t.lead}
        breadcrumbs={crumbsOnTheWay(view, surveyCrumbs(view, survey))}
      >
        {isMissing && (
          <Notice tone="warning" title={t.missing}>
            <p>
              <a href={surveysPaths.edit(view.organisation, survey.id)}>{t.fillIn}</a>
            </p>
          </Notice>
        )}
        {canOpen && isOnTheWay(view) && (
          <ButtonRow>
            <ButtonLink href={onTheWay(surveysPaths.open(view.organisation, survey.id))}>{t.next}</ButtonLink>
          </ButtonRow>
        )}
        <Checklist parts={labels} view={view} />
        <h2>{t.texts}</h2>
        {group && <p class="quiet">{t.example(group.name)}</p>}
        <Languages view={view} loaded={loaded} />
        {parts.map((part, at) => (
          <section id={part.key}>
            <Fold summary={labels[at]?.title}>
              <DocumentView document={partDocument(part, loaded)} headingOffset={2} withoutHead />
            </Fold>
          </section>
        ))}
        <Downloads view={view} loaded={loaded} />
      </Page>
    );
  },
});

function Checklist({ parts, view }: { parts: readonly StartPart[]; view: MemberView }) {
  const t = surveyTextsTexts[view.locale].checklist;
  return (
    <DataTable
      caption={t.onPage}
      rows={parts}
      columns={[
        { label: t.task, rowHeader: true, cell: (part) => <a href={`#${part.key}`}>{part.task}</a> },
        { label: t.who, cell: (part) => part.who },
        { label: t.when, cell: (part) => part.when },
      ]}
    />
  );
}

/** The texts are Swedish, since those who get them read it; whoever has the pages in English may read them in English too. */
function Languages({ view, loaded }: { view: MemberView; loaded: StartPackage }) {
  const t = surveyTextsTexts[view.locale];
  if (view.locale === 'sv') return null;
  const inEnglish = loaded.language === 'en';
  return (
    <p class="quiet">
      {inEnglish ? t.inEnglish : t.inSwedish}{' '}
      <a href={`${surveysPaths.texts(view.organisation, loaded.survey.id)}${inEnglish ? '' : inEnglishQuery}`}>
        {inEnglish ? t.readSwedish : t.readEnglish}
      </a>
    </p>
  );
}

function Downloads({ view, loaded }: { view: MemberView; loaded: StartPackage }) {
  const t = surveyTextsTexts[view.locale];
  const query = loaded.language === 'en' ? inEnglishQuery : '';
  const file = (format: 'word' | 'text' | 'pdf') =>
    surveysPaths.textsFile(view.organisation, loaded.survey.id, format, query);
  return (
    <>
      <h2>{t.takeAway}</h2>
      <ul>
        <li>
          <a href={file('word')}>{t.word}</a>
        </li>
        <li>
          <a href={file('text')}>{t.plainText}</a>
        </li>
        {isPdfAvailable() && (
          <li>
            <a href={file('pdf')}>{t.pdf}</a>
          </li>
        )}
      </ul>
    </>
  );
}
