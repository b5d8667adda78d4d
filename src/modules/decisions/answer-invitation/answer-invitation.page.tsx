import { largestFile } from '#platform/files/files.ts';
import { formPage } from '#platform/web/page.tsx';
import { getLeadCommittee, listAdministrations, listCommittees, listPosts } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { answerInvitation } from './answer-invitation.command.ts';
import { answerInvitationForm, type AnswerInvitationForm } from './answer-invitation.form.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { faultsToMend, faultsWhereShown } from './faults-shown.ts';
import { DecidingFields, InvitationFields, WhoFields } from './invitation-fields.tsx';
import { likelySender } from './likely-sender.rules.ts';

export const answerInvitationPage = formPage({
  path: '/:organisation/arenden/inbjudan',
  form: answerInvitationForm,
  command: answerInvitation,
  // Room for a file that is somewhat too large, so that it is explained at the field.
  maxBody: largestFile + 2 * 1024 * 1024,
  async load({ db }) {
    const lead = await getLeadCommittee(db);
    const administrations = await listAdministrations(db);
    return { administrations, committees: await listCommittees(db), lead, posts: await listPosts(db) };
  },
  initial: ({ administrations, lead, posts }, view) => ({
    decision: 'yes',
    committeeId: lead ? String(lead.id) : '',
    sender: likelySender({ administrations, posts, lead: lead?.id, email: view.account.email }),
    officerRole: view.actor.title,
    officerEmail: view.account.email,
  }),
  view(view, data, typed) {
    const t = answerInvitationTexts[view.locale];
    const form = faultsWhereShown(typed, data.administrations.length > 0);
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={t.lead}
        form={faultsToMend(form)}
        breadcrumbs={matterCrumbs(view)}
      >
        <p>
          <a href={decisionsPaths.bringInvitation(view.organisation)}>{t.bring}</a>
        </p>
        <form method="post" enctype="multipart/form-data" novalidate>
          <InvitationFields view={view} form={form} />
          <WhoFields view={view} form={form} administrations={data.administrations} />
          <DecidingFields view={view} form={form} committees={data.committees} />
          <Button>{t.form.save}</Button>
        </form>
      </Page>
    );
  },
  input: async ({ file, ...typed }) => ({
    ...withComing(typed),
    file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  }),
  next: (matterId, view) =>
    matterId === null
      ? decisionsPaths.participations(view.organisation)
      : decisionsPaths.registration(view.organisation, matterId),
});

/** The numbers under the names that the command has for them. */
function withComing<T extends Pick<AnswerInvitationForm, 'administrationIds[]' | 'participants[]'>>(typed: T) {
  const { 'administrationIds[]': administrationIds, 'participants[]': participants, ...rest } = typed;
  return { ...rest, administrationIds, participants };
}
