import type { RawForm } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { formatDate, formatKronor, today } from '#foundations/clocks/index.ts';
import { answerInvitationTexts, DecidingFields, likelySender } from '#modules/decisions/index.ts';
import { getLeadCommittee, listAdministrations, listCommittees, listPosts } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation, type Participation } from '../participation/participation.queries.ts';
import { participationTexts } from '../participation/participation.texts.ts';
import { registerAgain, registerParticipation } from './register.commands.ts';
import { registerForm } from './register.form.ts';
import { registerTexts } from './register.texts.ts';
import { shownFaults } from './shown-faults.ts';
import { WhoFields } from './who-fields.tsx';

export const registerPage = formPage({
  path: '/:organisation/deltagande/:id/anmalan',
  form: registerForm,
  command: registerParticipation,
  async load({ db }, { id }) {
    return {
      participation: await getParticipation(db, id),
      administrations: await listAdministrations(db),
      committees: await listCommittees(db),
      lead: await getLeadCommittee(db),
      posts: await listPosts(db),
    };
  },
  initial: ({ participation, administrations, lead, posts }, view) => ({
    decision: participation.decisionRequired ? 'yes' : 'no',
    committeeId: lead ? String(lead.id) : '',
    sender: likelySender({ administrations, posts, lead: lead?.id, email: view.account.email }),
    officerRole: view.actor.title,
    officerEmail: view.account.email,
    organisationNumber: participation.stated?.party.organisationNumber,
  }),
  view(view, { participation, administrations, committees }, form) {
    const t = registerTexts[view.locale];
    const answer = answerInvitationTexts[view.locale].form;
    const canAnswer = participation.state === 'received' && participation.subject !== '';
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.title}
        lead={canAnswer ? t.lead : undefined}
        form={shownFaults(form, administrations.length > 0)}
      >
        {canAnswer ? (
          <>
            <Invited view={view} participation={participation} />
            <form method="post" novalidate>
              <input type="hidden" name="seenFeeOre" value={String(participation.feeOre)} />
              <WhoFields view={view} form={form} administrations={administrations} />
              <TextArea form={form} name="reason" label={answer.reason} hint={answer.reasonHint} rows={3} />
              {participation.partyId !== null && (
                <>
                  <TextField
                    form={form}
                    name="organisationNumber"
                    label={t.organisationNumber}
                    hint={t.organisationNumberHint}
                  />
                  <TextArea form={form} name="message" label={t.message} rows={2} />
                </>
              )}
              <DecidingFields view={view} form={form} committees={committees} />
              <Button>{t.save}</Button>
            </form>
          </>
        ) : (
          <p>{participation.state === 'received' ? t.factsFirst : t.answered}</p>
        )}
      </ParticipationPage>
    );
  },
  input: (
    {
      'administrationIds[]': administrationIds,
      'participants[]': participants,
      'buyerReferences[]': buyerReferences,
      ...typed
    },
    { id },
  ) => ({ ...typed, administrationIds, participants, buyerReferences, id }),
  next: (id, view) => participationPaths.participation(view.organisation, id),
});

export const registerAgainAction = action({
  path: '/:organisation/deltagande/:id/anmalan/igen',
  command: registerAgain,
  input: ({ id }, raw) => ({ id, feeOre: feeIn(raw) }),
  next: (id, view) => participationPaths.participation(view.organisation, id),
});

function feeIn({ feeOre }: RawForm): number | undefined {
  return typeof feeOre === 'string' && /^\d{1,12}$/.test(feeOre) ? Number(feeOre) : undefined;
}

/** What is answered, in short: so that nobody has to go back to see it. */
function Invited({ view, participation }: { view: MemberView; participation: Participation }) {
  const t = registerTexts[view.locale];
  const { subject, inviter, feeOre, answerBy, partyId } = participation;
  const { facts } = participationTexts[view.locale];
  const fee = feeOre === 0 ? facts.free : `${facts.fee}: ${formatKronor(feeOre, view.locale)}`;
  return (
    <>
      <p>
        <strong>{subject}</strong> · {inviter} · {fee}
      </p>
      {answerBy !== null && answerBy < today(view.now) && (
        <Notice tone="warning">
          <p>{t.late(formatDate(answerBy, view.locale))}</p>
        </Notice>
      )}
      {partyId !== null && (
        <Notice tone="info">
          <p>
            {t.hosts} {t.whoHosts(inviter)}
          </p>
        </Notice>
      )}
    </>
  );
}
