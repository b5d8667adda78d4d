import type { Child } from 'hono/jsx';
import { inLanguage } from '#content/localized.ts';
import { formState, type FormState } from '#platform/form.ts';
import type { Frame } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page, PlainPage } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { AnswersInWords } from '../questions/question-in-words.tsx';
import { minutesOf } from '../ready-set.ts';
import { jointPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { jointPlaceTexts } from './joint-place.texts.ts';
import type { JointYes } from './joint-survey.form.ts';
import { groupLines, mayAnswer } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { JointTermsList } from './joint-terms.tsx';
import type { AtPlace, JointPlace } from './joint-place.ts';
import { OpenPlace } from './open-place.tsx';
import type { PlaceData } from './place.queries.ts';
import { YesFields } from './yes-fields.tsx';

export type PlaceForms = { yes?: FormState<JointYes>; no?: FormState<{ reason: string }> };
export type Placed = { at: AtPlace & { place: JointPlace }; data: PlaceData };

/** A joint survey as a municipality that is asked sees it, in its own organisation or through its link. */
export function PlaceView({ at, data, forms }: Placed & { forms: PlaceForms }) {
  const { survey, participant } = data;
  const t = jointPlaceTexts[at.view.locale];
  const isIn = participant.answer === 'yes';
  return (
    <PlaceFrame at={at} title={t.heading(survey.title)} form={forms.yes ?? forms.no}>
      {survey.state === 'draft' && <Invitation at={at} data={data} forms={forms} />}
      {survey.state !== 'draft' && !isIn && <Notice tone="info">{t.notIn}</Notice>}
      {survey.state === 'open' && isIn && <OpenPlace at={at} data={data} />}
      {survey.state === 'closed' && isIn && (
        <>
          <h2>{t.closedHeading}</h2>
          <p>{data.isCounted ? <a href={jointPaths.share(at.base)}>{t.result}</a> : t.counting}</p>
        </>
      )}
    </PlaceFrame>
  );
}

/** The invitation leads nowhere any more. */
export function GoneView({ at, title }: { at: AtPlace; title: string }) {
  const t = jointPlaceTexts[at.view.locale];
  return (
    <PlaceFrame at={at} title={t.heading(title)}>
      <Notice tone="info">{t.gone}</Notice>
    </PlaceFrame>
  );
}

/** The frame of the organisation for its members; a plain page through the link. */
export function PlaceFrame(props: {
  at: AtPlace;
  title: string;
  form?: FormState<JointYes & { reason: string }> | undefined;
  children?: Child;
}) {
  const { at, title, form } = props;
  const { member } = at;
  if (!member)
    return (
      <PlainPage view={{ ...at.view, frame: wholeLook(at.view.frame) }} title={title} form={form}>
        {props.children}
      </PlainPage>
    );
  const crumbs = [{ label: surveysTexts[member.locale].title, href: surveysPaths.surveys(member.organisation) }];
  return (
    <Page view={member} step="needs" title={title} form={form} breadcrumbs={crumbs}>
      {props.children}
    </Page>
  );
}

/** Tables, choices and pictures are not in the style of plain pages. */
function wholeLook(frame: Frame): Frame {
  return { ...frame, assets: (_kind, theme) => frame.assets('app', theme) };
}

function Invitation({ at, data, forms }: Placed & { forms: PlaceForms }) {
  const { survey, joint, participant, minimum } = data;
  const { locale } = at.view;
  const t = jointPlaceTexts[locale];
  const host = at.place.host.name;
  const names = joint.participants.filter(({ answer }) => answer !== 'no').map(({ name }) => name);
  const canAnswer = mayAnswer(participant, { answerBy: joint.answerBy, today: today(at.view.now) });
  return (
    <>
      {participant.answer !== 'yes' && <p>{t.lead(host, participant.name)}</p>}
      <Standing data={data} at={at} />
      <h2>{t.what}</h2>
      <p>{t.whatText(host, minutesOf(survey.questionnaire))}</p>
      <p>
        {t.others(names.join(', '))} {t.answerBy(formatDate(joint.answerBy, locale))}
      </p>
      <Fold summary={t.questions}>
        {survey.questionnaire.sections.map((section) => (
          <>
            <h3>{inLanguage(section.title, locale)}</h3>
            <ol>
              {section.questions.map((question) => (
                <li>
                  <p>{inLanguage(question.text, locale)}</p>
                  <AnswersInWords question={question} locale={locale} />
                </li>
              ))}
            </ol>
          </>
        ))}
      </Fold>
      <h2>{jointSurveyTexts[locale].termsHeading}</h2>
      <JointTermsList host={host} responsibility={joint.responsibility} minimum={minimum} locale={locale} />
      {canAnswer ? (
        <AnswerForms at={at} data={data} forms={forms} />
      ) : (
        <Notice tone="info">{t.late(formatDate(joint.answerBy, locale))}</Notice>
      )}
      {!at.member && <p class="quiet">{t.privacy}</p>}
    </>
  );
}

function Standing({ at, data }: Placed) {
  const { participant, joint, minimum, alwaysWith: others } = data;
  const { locale } = at.view;
  const t = jointPlaceTexts[locale];
  if (participant.answer === 'waiting') return null;
  if (participant.answer !== 'yes')
    return (
      <Notice tone="info">
        {participant.answer === 'no' ? t.isNo : t.isLeftOut}{' '}
        {today(at.view.now) <= joint.answerBy && t.stillYes(formatDate(joint.answerBy, locale))}
      </Notice>
    );
  return (
    <Notice tone="success" title={t.isYes(participant.answeredAs, formatDate(participant.answeredOn ?? '', locale))}>
      {others !== undefined && <p>{others === 'all' ? t.onlyAll(minimum) : t.small(others, minimum)}</p>}
    </Notice>
  );
}

function AnswerForms({ at, data, forms }: Placed & { forms: PlaceForms }) {
  const { participant } = data;
  const t = jointPlaceTexts[at.view.locale];
  const isIn = participant.answer === 'yes';
  const stored = formState<JointYes>({ groups: groupLines(participant.groups), answeredAs: participant.answeredAs });
  return (
    <>
      <h2>{isIn ? t.changeHeading(participant.name) : t.yesHeading(participant.name)}</h2>
      <form method="post" action={jointPaths.yes(at.base)} novalidate>
        <YesFields form={forms.yes ?? stored} revision={participant.revision} locale={at.view.locale} />
        <Button>{isIn ? t.save : t.yes(participant.name)}</Button>
      </form>
      {participant.answer !== 'no' && (
        <>
          <h2>{isIn ? t.withdrawHeading : t.noHeading}</h2>
          <form method="post" action={jointPaths.no(at.base)} novalidate>
            <TextField
              form={forms.no ?? formState<{ reason: string }>()}
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              required
            />
            <Button variant="secondary">{isIn ? t.withdraw : t.no}</Button>
          </form>
        </>
      )}
    </>
  );
}
