import { z } from 'zod';
import { inLanguage } from '#content/localized.ts';
import { choice, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Survey } from '../../survey.queries.ts';
import { getDraft } from '../../survey-in-state.ts';
import { CancelLink } from '../cancel-link.tsx';
import { questionFormTexts } from '../question-form/question-form.texts.ts';
import { questionFields } from '../question-form/question.form.ts';
import { QuestionFields } from '../question-form/question-fields.tsx';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { addQuestion } from './add-question.command.ts';
import { addQuestionTexts } from './add-question.texts.ts';
import { scaleInAddress, scaleNames } from './ready-scales.ts';
import { kindInAddress, kindsInAddress } from './kinds-in-address.ts';

/** No section has this key: it stands for a new one. */
const newSection = '+';
const kinds = Object.values(kindsInAddress) as [
  (typeof kindsInAddress)['ett-val'],
  ...(typeof kindsInAddress)[keyof typeof kindsInAddress][],
]; // the first of them is single

const form = defineForm(questionFormTexts, (t) =>
  z.object({
    ...questionFields(t),
    section: requiredText(t.sectionMissing, { max: 400 }),
    kind: choice(kinds, t.choicesMissing),
  }),
);

export const addQuestionPage = formPage({
  path: '/:organisation/enkater/:id/fragor/ny',
  form,
  command: addQuestion,
  load: (ctx, { id }) => getDraft(ctx, id),
  initial: ({ questionnaire }, view) => ({
    kind: kindInAddress(view.url.searchParams.get('typ')) ?? '',
    section: view.url.searchParams.get('avsnitt') ?? questionnaire.sections.at(-1)?.key ?? newSection,
    size: 'long',
    ...scaleInAddress(view.url.searchParams.get('skala')),
  }),
  view(view, survey, state) {
    const { locale, organisation } = view;
    const t = addQuestionTexts[locale];
    const words = questionFormTexts[locale];
    const kind = kinds.find((one) => one === state.values.kind);
    const title = kind ? `${t.heading}: ${t.kinds[kind].name.toLocaleLowerCase(locale)}` : t.heading;
    const section = view.url.searchParams.get('avsnitt') ?? undefined;
    return (
      <Page view={view} step="needs" title={title} form={state} breadcrumbs={questionCrumbs(view, survey)}>
        <p>
          {t.lead} <a href={questionsPaths.bank(organisation, survey.id, section)}>{t.toBank}</a>
        </p>
        {!kind && <KindChoice view={view} survey={survey} />}
        {kind === 'scale' && <ScaleChoice view={view} survey={survey} />}
        {kind === 'text' && <Notice tone="info">{t.textWarning}</Notice>}
        {kind && (
          <form method="post" novalidate>
            <input type="hidden" name="kind" value={kind} />
            <p>
              {t.kinds[kind].hint} <a href={questionsPaths.add(organisation, survey.id, { section })}>{t.otherKind}</a>
            </p>
            <QuestionFields form={state} kind={kind} locale={locale} />
            <SelectField
              form={state}
              name="section"
              label={words.section}
              prompt={words.sectionPrompt}
              options={[
                ...survey.questionnaire.sections.map((one) => ({
                  value: one.key,
                  label: inLanguage(one.title, locale),
                })),
                { value: newSection, label: words.firstSection },
              ]}
              required
            />
            <ButtonRow>
              <Button>{t.save}</Button>
              <CancelLink href={questionsPaths.all(organisation, survey.id, { section })} />
            </ButtonRow>
          </form>
        )}
      </Page>
    );
  },
  input: ({ section, ...typed }, { id }) => ({ ...typed, id, section: section === newSection ? undefined : section }),
  next: ({ id, section, key }, view) => questionsPaths.all(view.organisation, id, { section, question: key }),
});

function KindChoice({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = addQuestionTexts[view.locale];
  const section = view.url.searchParams.get('avsnitt') ?? undefined;
  return (
    <>
      <h2>{t.chooseKind}</h2>
      <ul class="kinds">
        {Object.entries(kindsInAddress).map(([name, kind]) => (
          <li>
            <a href={questionsPaths.add(view.organisation, survey.id, { kind: name, section })}>{t.kinds[kind].name}</a>{' '}
            <span class="quiet">{t.kinds[kind].hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Steps that others use too: the form is filled in, and anything in it can be changed. */
function ScaleChoice({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = addQuestionTexts[view.locale];
  const section = view.url.searchParams.get('avsnitt') ?? undefined;
  return (
    <Fold summary={t.readyScales}>
      <ul>
        {scaleNames.map((scale) => (
          <li>
            <a href={questionsPaths.add(view.organisation, survey.id, { kind: 'skala', section, scale })}>
              {t.scales[scale]}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
