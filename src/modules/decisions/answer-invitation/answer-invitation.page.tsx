import type { FormState } from '#platform/form.ts';
import { largestFile } from '#platform/files/files.ts';
import { formPage } from '#platform/web/page.tsx';
import {
  getLeadCommittee,
  listAdministrations,
  listCommittees,
  type Administration,
} from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { answerInvitation, invitationOf } from './answer-invitation.command.ts';
import { answerInvitationForm, type AnswerInvitationForm } from './answer-invitation.form.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { DecidingFields, InvitationFields, NoCommittee, WhoFields } from './invitation-fields.tsx';
import { WithoutDecision } from './without-decision.tsx';

export const answerInvitationPage = formPage({
  path: '/:organisation/arenden/inbjudan',
  form: answerInvitationForm,
  command: answerInvitation,
  // Room for a file that is somewhat too large, so that it is explained at the field.
  maxBody: largestFile + 2 * 1024 * 1024,
  async load({ db }) {
    const lead = await getLeadCommittee(db);
    const administrations = await listAdministrations(db);
    return { administrations, committees: await listCommittees(db), lead };
  },
  initial: ({ administrations, lead }, view) => ({
    decision: 'yes',
    committeeId: lead ? String(lead.id) : '',
    sender: likelySender(administrations, lead?.id)?.name ?? '',
    officerRole: view.actor.title,
    officerEmail: view.account.email,
  }),
  view(view, data, typed) {
    const t = answerInvitationTexts[view.locale];
    const form = data.administrations.length > 0 ? typed : onLines(typed);
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} form={form} breadcrumbs={matterCrumbs(view)}>
        {data.committees.length === 0 && <NoCommittee view={view} />}
        <form method="post" enctype="multipart/form-data" novalidate>
          <InvitationFields view={view} form={form} />
          <WhoFields view={view} form={form} administrations={data.administrations} />
          <DecidingFields view={view} form={form} committees={data.committees} />
          <Button>{t.form.save}</Button>
        </form>
      </Page>
    );
  },
  /** Where no decision is needed there is nothing to keep: only a text to send. */
  async confirm({ db, ...view }, { input }) {
    if (input.decision === 'yes') return undefined;
    const invitation = await invitationOf(db, input, view.locale);
    const signature = [view.actor.name, input.officerRole, input.sender];
    return <WithoutDecision view={view} invitation={invitation} signature={signature} />;
  },
  input: async ({ file, ...typed }) => ({
    ...typed,
    file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  }),
  next: (matterId, view) => decisionsPaths.registration(view.organisation, matterId),
});

/** The office of the body that leads the work, which most often writes; it can be changed. */
function likelySender(
  administrations: readonly Administration[],
  lead: number | undefined,
): Administration | undefined {
  const own = administrations.filter(({ committeeId }) => committeeId === lead);
  const isOffice = ({ name }: Administration) => /ledning|kansli|stab/i.test(name);
  return own.find(isOffice) ?? own[0] ?? administrations.find(isOffice) ?? administrations[0];
}

/** Without administrations there is one field for who comes: what is wrong with the numbers is said there. */
function onLines(form: FormState<AnswerInvitationForm>): FormState<AnswerInvitationForm> {
  const errors = form.errors.map((error) =>
    error.name === 'participants' ? { ...error, name: 'others' as const } : error,
  );
  return { ...form, errors };
}
