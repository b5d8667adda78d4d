import { AppError, FieldError } from '#platform/errors.ts';
import { formState, parseForm, type FormState } from '#platform/form.ts';
import { trySend } from '#platform/mail/try-send.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { MemberView, Services, WebContext } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { commandScope, html, numberParam, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getDraft } from '../survey-in-state.ts';
import type { Survey } from '../survey.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { jointPaths, surveysPaths } from '../surveys.paths.ts';
import { participantForm, type NewParticipant } from './joint-survey.form.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { ParticipantFields } from './participant-fields.tsx';
import { addParticipant, replaceLink } from './participants.commands.ts';

type Invited = Awaited<ReturnType<typeof addParticipant.run>>;

// Routes of their own: the link is shown once, in the answer to the very post that made it, and is kept nowhere.
/** Inviting a municipality, and giving it a new link. */
export const inviteParticipantPage: Route[] = [
  {
    method: 'GET',
    path: '/:organisation/enkater/:id/tillsammans/inbjudan',
    access: addParticipant.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, addParticipant.roles);
      return html(c, <Invite view={view} survey={await loadDraft(c, services, view)} form={formState()} />);
    },
  },
  {
    method: 'POST',
    path: '/:organisation/enkater/:id/tillsammans/inbjudan',
    access: addParticipant.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, addParticipant.roles);
      const parsed = parseForm(participantForm, await readForm(c), view.locale);
      const survey = await loadDraft(c, services, view);
      if (!parsed.ok) return html(c, <Invite view={view} survey={survey} form={parsed.state} />, 400);
      try {
        const invited = await addParticipant.run(commandScope(services, view), { ...parsed.input, id: survey.id });
        return await tell(c, services, { view, invited, isNew: true });
      } catch (error) {
        if (!(error instanceof FieldError)) throw error;
        const form = { ...parsed.state, errors: [{ name: 'name' as const, message: error.sentence }] };
        return html(c, <Invite view={view} survey={survey} form={form} />, 400);
      }
    },
  },
  {
    method: 'POST',
    path: '/:organisation/enkater/:id/tillsammans/:participantId/lank',
    access: replaceLink.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, replaceLink.roles);
      const of = { id: numberParam(c, 'id'), participantId: numberParam(c, 'participantId') };
      const invited = await replaceLink.run(commandScope(services, view), of);
      return tell(c, services, { view, invited, isNew: false });
    },
  },
];

async function loadDraft(c: WebContext, services: Services, view: MemberView): Promise<Survey> {
  const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
  return inOrganisation(scope, async (db) => {
    const survey = await getDraft({ db, locale: view.locale }, numberParam(c, 'id'));
    if (!survey.joint) throw new AppError('not-found');
    return survey;
  });
}

type Told = { view: MemberView; invited: Invited; isNew: boolean };

async function tell(c: WebContext, services: Services, of: Told): Promise<Response> {
  const { view, invited } = of;
  const link = new URL(jointPaths.byLink(invited.link), services.publicUrl).href;
  const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
  const { answerBy } = await inOrganisation(scope, (db) => getJointSurvey(db, invited.surveyId));
  const isSent = await sendLink(services, { ...of, link, day: formatDate(answerBy, 'sv') });
  return html(c, <LinkOnce {...of} link={link} isSent={isSent} />);
}

/** In Swedish, as letters are. Whether the mail server took it. */
async function sendLink(services: Services, of: Told & { link: string; day: string }): Promise<boolean> {
  const { mails } = jointSurveyTexts.sv;
  const { title, participant } = of.invited;
  const about = { host: of.view.organisation.name, name: participant.name, title, day: of.day, link: of.link };
  return trySend(services, {
    to: { name: '', address: participant.email },
    subject: of.isNew ? mails.inviteSubject(title) : mails.linkSubject(title),
    text: of.isNew ? mails.invite(about) : mails.link(about),
  });
}

function Invite(props: { view: MemberView; survey: Survey; form: FormState<NewParticipant> }) {
  const { view, survey, form } = props;
  const t = jointSurveyTexts[view.locale];
  return (
    <Page view={view} step="needs" title={t.addHeading} form={form} breadcrumbs={crumbsOf(view, survey)}>
      <form method="post" novalidate>
        <ParticipantFields form={form} locale={view.locale} />
        <Button>{t.add}</Button>
      </form>
    </Page>
  );
}

function LinkOnce(props: Told & { link: string; isSent: boolean }) {
  const { view, invited, isNew, link, isSent } = props;
  const t = jointSurveyTexts[view.locale];
  const titles = isNew
    ? { sent: t.sentTitle, not: t.notSentTitle }
    : { sent: t.linkSentTitle, not: t.linkNotSentTitle };
  const title = titles[isSent ? 'sent' : 'not'](invited.participant.name);
  return (
    <Page
      view={view}
      step="needs"
      title={title}
      breadcrumbs={crumbsOf(view, { id: invited.surveyId, title: invited.title })}
    >
      {!isSent && <Notice tone="warning">{t.notSent}</Notice>}
      <p>{t.linkOnce}</p>
      <p>
        <code>{link}</code>
      </p>
      <ButtonLink href={surveysPaths.joint(view.organisation, invited.surveyId)}>{t.back}</ButtonLink>
    </Page>
  );
}

function crumbsOf(view: MemberView, survey: { id: number; title: string }) {
  return [
    ...surveyCrumbs(view, survey),
    { label: jointSurveyTexts[view.locale].heading, href: surveysPaths.joint(view.organisation, survey.id) },
  ];
}
