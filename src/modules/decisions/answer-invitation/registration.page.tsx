import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { notFound } from '#platform/errors.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { State } from '#ui/state.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { listDecisions, type Decision } from '../decision.queries.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { getMatter } from '../matter.queries.ts';
import { endedMatter } from '../matter.rules.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { finalBody, nameInText } from '../proposal.rules.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { findInvitation } from './invitation.queries.ts';
import { participationOf, type Invitation, type Participation } from './participation.rules.ts';
import { Costs, TextToSend } from './registration-parts.tsx';
import { registrationText } from './registration.rules.ts';

/** What to send to the one who invited, as the matter stands today: on a condition, firm, or the places given back. */
export const registrationPage = page({
  path: '/:organisation/arenden/:id/anmalan',
  async load({ db, now }, { id }) {
    const matter = await getMatter(db, id);
    const invitation = (await findInvitation(db, id)) ?? notFound();
    const memoranda = await listMemoranda(db, id);
    const deciding = memoranda.map((one) => ({ ...one, deciding: finalBody(one, one.proposals) }));
    const ended = (await listDecisions(db, id)).findLast((one) =>
      endedMatter(one, { state: matter.state, memoranda: deciding }),
    );
    const participation = participationOf({ invitation, outcome: ended?.outcome, today: today(now) });
    const body = (await getCommittee(db, matter.committeeId)).name;
    return { matter, invitation, memorandum: memoranda.at(-1), ended, participation, body };
  },
  view(view, { matter, invitation, memorandum, ended, participation, body }) {
    const t = answerInvitationTexts[view.locale].result;
    const says = t.says[participation](ended ? decisionName(ended, view.locale) : nameInText(body));
    const text = registrationText({
      invitation,
      organisation: view.organisation.name,
      body,
      participation,
      decided: ended && decisionName(ended, 'sv'),
      signature: [memorandum?.officerName, memorandum?.officerRole, memorandum?.sender].map((line) => line ?? ''),
    });
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={
          <>
            <State tone={tones[participation]}>{t.states[participation]}</State> · {says}
          </>
        }
        breadcrumbs={matterCrumbs(view, matter)}
      >
        <section>
          <h2>{t.next}</h2>
          {memorandum?.state === 'draft' ? (
            <ol>
              <li>{sendSentence(view, invitation, participation)}</li>
              {memorandum.assessment === '' && (
                <li>
                  {t.noAssessment}
                  {hasRole(view.actor, writeMemorandum.roles) && (
                    <>
                      {' '}
                      <a href={decisionsPaths.memorandumText(view.organisation, memorandum.id)}>{t.writeAssessment}</a>
                    </>
                  )}
                </li>
              )}
              <li>{t.memorandum(nameInText(body))}</li>
            </ol>
          ) : (
            <p>{sendSentence(view, invitation, participation)}</p>
          )}
          <ButtonRow>
            {memorandum && (
              <ButtonLink href={decisionsPaths.memorandum(view.organisation, memorandum.id)}>
                {t.toMemorandum}
              </ButtonLink>
            )}
            <a href={decisionsPaths.matter(view.organisation, matter.id)}>{t.toMatter}</a>
            <a href={decisionsPaths.participationOfMatter(view.organisation, matter.id)}>{t.toParticipation}</a>
          </ButtonRow>
        </section>
        {!invitation.networkTells && <TextToSend view={view} text={text} />}
        <section>
          <h2>{t.meetings}</h2>
          <ul lang="sv">
            {invitation.meetings.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </section>
        <Costs view={view} invitation={invitation} />
      </Page>
    );
  },
});

const tones = { conditional: 'draft', pending: 'waiting', firm: 'done', declined: 'stopped' } as const;

function sendSentence(view: MemberView, invitation: Invitation, participation: Participation): string {
  const t = answerInvitationTexts[view.locale].result.send;
  const { inviter, answerBy, networkTells } = invitation;
  if (networkTells) return t.told(inviter);
  if (participation === 'firm') return t.confirm(inviter);
  if (participation === 'declined') return t.decline(inviter);
  if (answerBy === null) return t.now(inviter);
  return (answerBy < today(view.now) ? t.late : t.by)(inviter, formatDate(answerBy, view.locale));
}

function decisionName({ body, decidedOn, itemNumber }: Decision, locale: 'sv' | 'en'): string {
  return decisionsTexts[locale].decisionTitle(body, formatDate(decidedOn, locale), itemNumber);
}
