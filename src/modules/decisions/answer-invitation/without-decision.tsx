import type { MemberView } from '#platform/web/context.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import type { Invitation } from './participation.rules.ts';
import { Costs, TextToSend } from './registration-parts.tsx';
import { registrationText } from './registration.rules.ts';

/** The answer where it is enough to register: the text and the costs, and that nothing has been kept. */
export function WithoutDecision(props: { view: MemberView; invitation: Invitation; signature: readonly string[] }) {
  const { view, invitation, signature } = props;
  const t = answerInvitationTexts[view.locale].result;
  const text = registrationText({
    invitation,
    organisation: view.organisation.name,
    body: undefined,
    participation: 'conditional',
    signature: [...signature, view.organisation.name],
  });
  return (
    <Page view={view} step="decision" title={t.title} breadcrumbs={matterCrumbs(view)}>
      <Notice tone="info">
        <p>{t.nothingKept}</p>
      </Notice>
      <TextToSend view={view} text={text} />
      <Costs view={view} invitation={invitation} />
      <p>
        <a href={decisionsPaths.matters(view.organisation)}>{t.back}</a>
      </p>
    </Page>
  );
}
