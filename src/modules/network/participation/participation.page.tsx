import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, formatKronor, today } from '#foundations/clocks/index.ts';
import { decisionsPaths } from '#modules/decisions/index.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { InvitationFacts } from './invitation-facts.tsx';
import { loadWhole } from './load-whole.ts';
import { Meetings } from './meetings-shown.tsx';
import { placeWorkTexts } from '../place/work.texts.ts';
import { ParticipationPage } from './participation-frame.tsx';
import { otherFee } from './other-fee.rules.ts';
import { participationPaths } from './participation.paths.ts';
import type { Participation } from './participation.queries.ts';
import type { Line } from './lines.queries.ts';
import { answerers, writers } from './participation.roles.ts';
import { nextStepTexts } from './next-step.texts.ts';
import { participationTexts } from './participation.texts.ts';
import { RegistrationToSend } from './registration-to-send.tsx';
import { Reminded } from './reminded.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { StandingMark } from './standing-mark.tsx';
import { isUnderWay, type Standing } from './standing.rules.ts';
import { Lines } from './lines-shown.tsx';
import { Notes, Work } from './work-shown.tsx';

export const participationPage = page({
  path: '/:organisation/deltagande/:id',
  load: ({ db, now }, { id }) => loadWhole(db, id, now),
  view(view, { participation, standing, meetings, lines, tasks, notes, files, experience }) {
    const t = participationTexts[view.locale];
    const { id, subject, state } = participation;
    const isIn = state === 'registered' || lines.length > 0;
    const mayWrite = hasRole(view.actor, writers) && isUnderWay(standing);
    const here = participationPaths;
    return (
      <ParticipationPage
        view={view}
        title={subject ? subject.charAt(0).toLocaleUpperCase('sv') + subject.slice(1) : t.untitled}
        lead={
          <>
            <StandingMark locale={view.locale} standing={standing} /> · {t.means[standing]}
          </>
        }
      >
        <Refused view={view} participation={participation} lines={lines} />
        <Reminded view={view} participation={participation} />
        {participation.partyId !== null && <p class="quiet">{t.hostsWord}</p>}
        <NextStep view={view} participation={participation} standing={standing} />
        {isIn && <Lines view={view} participation={participation} lines={lines} />}
        {isIn && participation.matterId === null && (
          <RegistrationToSend view={view} participation={participation} lines={lines} meetings={meetings} />
        )}
        <Meetings view={view} participation={participation} meetings={meetings} mayWrite={mayWrite} />
        {isIn && <Work view={view} participation={participation} tasks={tasks} mayWrite={mayWrite} />}
        {isIn && <Notes view={view} participation={participation} notes={notes} mayWrite={mayWrite} />}
        {isIn && (
          <section>
            <h2>{t.documentation.heading}</h2>
            <p>
              {t.documentation.states[experience?.state ?? 'none']}. {t.documentation.lead}
            </p>
            {hasRole(view.actor, writers) && (
              <p>
                <a href={here.experience(view.organisation, id)}>{t.documentation.write}</a>
              </p>
            )}
          </section>
        )}
        <InvitationFacts view={view} participation={participation} files={files} />
        <More view={view} participation={participation} isIn={isIn} />
      </ParticipationPage>
    );
  },
});

/** What is done seldom. */
function More({ view, participation, isIn }: { view: MemberView; participation: Participation; isIn: boolean }) {
  const t = participationTexts[view.locale];
  const { id, state, partyId } = participation;
  const mayAnswer = hasRole(view.actor, answerers);
  const links = [
    ...(isIn ? [{ href: participationPaths.handOver(view.organisation, id), label: t.handOver }] : []),
    ...(state === 'registered' && partyId !== null && mayAnswer
      ? [{ href: participationPaths.consent(view.organisation, id), label: placeWorkTexts[view.locale].consent.open }]
      : []),
    ...(state === 'registered' && mayAnswer
      ? [{ href: participationPaths.leave(view.organisation, id), label: t.leave }]
      : []),
    ...(state === 'received' && partyId === null && mayAnswer
      ? [{ href: participationPaths.remove(view.organisation, id), label: t.remove }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <>
      <h2>{t.more}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why the host did not take what was sent last, in its own words. */
function Refused(props: { view: MemberView; participation: Participation; lines: readonly Line[] }) {
  const { view, participation, lines } = props;
  const t = nextStepTexts[view.locale].next;
  const refused = participation.stated?.party.refused ?? '';
  if (refused === '') return null;
  const there = placesAtHost(participation, lines);
  return (
    <Notice tone="warning" title={t.refused}>
      <p>{refusalSentence(refused, view.locale)}</p>
      {there.length > 0 && <p>{t.stands(there.join(', '))}</p>}
    </Notice>
  );
}

/** What the host has, administration by administration, where it is something else than what we have. */
function placesAtHost({ stated }: Participation, lines: readonly Line[]): string[] {
  const theirs = (stated?.lines ?? []).filter(({ isEnded }) => !isEnded);
  const ours = lines.filter(({ endedOn }) => endedOn === null).map(({ lineKey }) => lineKey);
  if (theirs.length === ours.length && theirs.every(({ lineKey }) => ours.includes(lineKey))) return [];
  return theirs.map(({ administration, quantity }) => `${administration} ${quantity}`);
}

/** The one thing to do next, where there is one. */
function NextStep({
  view,
  participation,
  standing,
}: {
  view: MemberView;
  participation: Participation;
  standing: Standing;
}) {
  const t = nextStepTexts[view.locale].next;
  const { id, subject, answerBy, matterId } = participation;
  const { organisation, locale } = view;
  if (standing === 'received') {
    if (!hasRole(view.actor, answerers)) return null;
    const late = answerBy !== null && answerBy < today(view.now);
    return (
      <>
        {answerBy !== null && <p>{(late ? t.answerLate : t.answerBy)(formatDate(answerBy, locale))}</p>}
        <ButtonRow>
          {subject === '' ? (
            <ButtonLink href={participationPaths.facts(organisation, id)}>{t.read}</ButtonLink>
          ) : (
            <>
              <ButtonLink href={participationPaths.register(organisation, id)}>{t.answer}</ButtonLink>
              <a href={participationPaths.decline(organisation, id)}>{t.decline}</a>
            </>
          )}
        </ButtonRow>
      </>
    );
  }
  if (standing === 'refused' && hasRole(view.actor, answerers)) {
    const fee = otherFee(participation);
    const action = participationPaths.registerAgain(organisation, id);
    if (fee === undefined) return <PostButton action={action} label={t.again} variant="primary" />;
    const now = formatKronor(fee, locale);
    return (
      <>
        <p>{t.otherFee(formatKronor(participation.feeOre, locale), now)}</p>
        <PostButton action={action} label={t.againAt(now)} fields={{ feeOre: String(fee) }} variant="primary" />
      </>
    );
  }
  if (matterId === null) return null;
  return (
    <ButtonRow>
      <ButtonLink href={decisionsPaths.matter(organisation, matterId)}>{t.matter}</ButtonLink>
      {participation.partyId === null && (
        <a href={decisionsPaths.registration(organisation, matterId)}>{t.registration}</a>
      )}
    </ButtonRow>
  );
}
