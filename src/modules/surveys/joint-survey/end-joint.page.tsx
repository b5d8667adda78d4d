import { trySend } from '#platform/mail/try-send.ts';
import type { MemberView, Services } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { commandScope, html, numberParam, page } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { endJoint } from './joint-survey.commands.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

const path = '/:organisation/enkater/:id/tillsammans/avslut';

/** Asks before the survey becomes the organisation's own again, and tells those who had been asked. */
export const endJointPage: Route[] = [
  ...page({
    path,
    access: endJoint.roles,
    async load(ctx, { id }) {
      const survey = await getDraft(ctx, id);
      await getJointSurvey(ctx.db, id);
      return survey;
    },
    view(view, survey) {
      const t = jointSurveyTexts[view.locale];
      return (
        <Page view={view} step="needs" title={t.end} breadcrumbs={surveyCrumbs(view, survey)}>
          <Confirm
            action={surveysPaths.jointEnd(view.organisation, survey.id)}
            heading="h2"
            question={t.endQuestion}
            consequences={Object.values(t.endConsequences)}
            label={t.end}
            cancelHref={surveysPaths.joint(view.organisation, survey.id)}
            danger
          />
        </Page>
      );
    },
  }),
  {
    method: 'POST',
    path,
    access: endJoint.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, endJoint.roles);
      const ended = await endJoint.run(commandScope(services, view), { id: numberParam(c, 'id') });
      const notTold: string[] = [];
      for (const address of ended.told) {
        const isTold = await tellEnd(services, { address, host: view.organisation.name, title: ended.title });
        if (!isTold) notTold.push(address);
      }
      if (notTold.length > 0) return html(c, <NotTold view={view} ended={ended} addresses={notTold} />);
      return c.redirect(surveysPaths.survey(view.organisation, ended.id), 303);
    },
  },
];

/** In Swedish, as letters are. Whether the mail server took it. */
async function tellEnd(services: Services, of: { address: string; host: string; title: string }): Promise<boolean> {
  const { mails } = jointSurveyTexts.sv;
  const to = { name: '', address: of.address };
  return trySend(services, { to, subject: mails.endSubject(of.title), text: mails.end(of) });
}

function NotTold(props: { view: MemberView; ended: { id: number; title: string }; addresses: readonly string[] }) {
  const { view, ended, addresses } = props;
  const t = jointSurveyTexts[view.locale];
  return (
    <Page view={view} step="needs" title={t.endedTitle} breadcrumbs={surveyCrumbs(view, ended)}>
      <p>{t.notTold}</p>
      <ul>
        {addresses.map((address) => (
          <li>{address}</li>
        ))}
      </ul>
      <ButtonLink href={surveysPaths.survey(view.organisation, ended.id)}>{t.toSurvey}</ButtonLink>
    </Page>
  );
}
