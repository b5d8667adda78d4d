import { formatDate, formatKronor, today } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import type { AtPlace } from './at-link.ts';
import { PlaceMeetings } from './place-meetings.tsx';
import { PlacePage } from './place-page.tsx';
import { placePaths } from './place.paths.ts';
import { PlaceRegistration } from './place-registration.tsx';
import { placeTexts } from './place.texts.ts';
import { placeAnswerTexts } from './answer.texts.ts';
import { PlaceWork } from './place-work.tsx';

/** The invitation as a letter until it is answered with yes; then what the party has to do with the network comes first. */
export function PlaceView({ at }: { at: AtPlace }) {
  const { state } = at;
  const isIn = state.party.state === 'registered' || state.party.state === 'waiting';
  return (
    <PlacePage at={at} title={state.network.title} isFirst>
      <Standing at={at} />
      {!isIn && <Invitation at={at} />}
      {!isIn && <Answer at={at} />}
      {state.lines.length > 0 && <PlaceRegistration at={at} />}
      <PlaceMeetings at={at} />
      {state.lines.length > 0 && <PlaceWork at={at} />}
      {isIn && (
        <Fold summary={placeTexts[at.view.locale].invitation}>
          <Invitation at={at} />
        </Fold>
      )}
    </PlacePage>
  );
}

function Standing({ at }: { at: AtPlace }) {
  const t = placeTexts[at.view.locale];
  const { party, network } = at.state;
  const standing = standingOf(party);
  if (standing === undefined) return <p class="lead">{t.lead(at.host.name, party.name)}</p>;
  return (
    <Notice tone={party.state === 'registered' ? 'success' : 'info'} title={t.standing[standing]}>
      {party.decidedWords !== '' && <p>{party.decidedWords}</p>}
      {network.state === 'closed' && <p>{t.closed}</p>}
    </Notice>
  );
}

/** Nothing before the invitation has been answered. */
function standingOf(
  party: AtPlace['state']['party'],
): 'conditional' | 'firm' | 'registered' | 'waiting' | 'declined' | 'left' | undefined {
  if (party.state === 'listed' || party.state === 'invited') return undefined;
  if (party.state !== 'registered') return party.state;
  if (party.decided === 'firm') return 'firm';
  return party.isConditional ? 'conditional' : 'registered';
}

function Invitation({ at }: { at: AtPlace }) {
  const { locale } = at.view;
  const t = placeTexts[locale];
  const { network, host } = at.state;
  const parts = [
    [t.purpose, network.purpose],
    [t.targetGroup, network.targetGroup],
    [t.terms, network.terms],
    [t.documentation, network.documentationPromise],
  ].filter(([, text]) => text !== '');
  return (
    <>
      {parts.map(([heading, text]) => (
        <>
          <h2>{heading}</h2>
          {(text ?? '').split(/\n{2,}/).map((paragraph) => (
            <p class="typed">{paragraph}</p>
          ))}
        </>
      ))}
      <h2>{t.inShort}</h2>
      <Facts
        items={[
          ...(network.answerBy === null
            ? []
            : [{ term: t.answerBy, value: t.wholeDay(formatDate(network.answerBy, locale)) }]),
          {
            term: t.fee,
            value: network.feeOre === 0 ? t.noFee : t.perParticipant(formatKronor(network.feeOre, locale)),
          },
          ...(network.feeOre === 0
            ? []
            : [
                { term: t.vat, value: [t.vats[network.vat], network.vatReason].filter(Boolean).join('. ') },
                { term: t.cancel, value: cancelTerms(at) },
                { term: t.rejected, value: t.whenRejected[network.whenRejected] },
              ]),
          ...(network.decisionRequired ? [{ term: t.decision, value: t.decisionRequired }] : []),
          ...(network.seats === null ? [] : [{ term: t.seats, value: String(network.seats) }]),
          {
            term: t.contact,
            value: [host.contactName, host.contactEmail, host.contactPhone].filter(Boolean).join(', '),
          },
        ]}
      />
    </>
  );
}

function cancelTerms({ state, view }: AtPlace): string {
  const t = placeTexts[view.locale];
  const { cancelFreeUntil, cancelPercent } = state.network;
  return cancelFreeUntil === null
    ? t.cancelFree
    : t.cancelTerms(formatDate(cancelFreeUntil, view.locale), cancelPercent);
}

function Answer({ at }: { at: AtPlace }) {
  const [t, answer] = [placeTexts[at.view.locale], placeAnswerTexts[at.view.locale]];
  const { network, party } = at.state;
  const isLate = network.answerBy !== null && today(at.view.now) > network.answerBy;
  if (network.state !== 'open') return <Notice tone="info">{t.notOpen}</Notice>;
  return (
    <>
      <h2>{t.answer}</h2>
      {isLate ? (
        <Notice tone="info">{t.late(formatDate(network.answerBy ?? '', at.view.locale))}</Notice>
      ) : (
        <ButtonRow>
          <ButtonLink href={placePaths.register(at.base)}>{answer.register.open}</ButtonLink>
          {party.state === 'invited' && <a href={placePaths.decline(at.base)}>{answer.decline.open}</a>}
        </ButtonRow>
      )}
    </>
  );
}
