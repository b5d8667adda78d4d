import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatMoment } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { State, type StateTone } from '#ui/state.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { mailPaths } from '../mail.paths.ts';
import type { RegistrarLetter, RegistrarMail } from './registrar-mail.queries.ts';
import { sendToRegistrar, tryRegistrarMailAgain } from './send-to-registrar.command.ts';
import { sendToRegistrarTexts } from './send-to-registrar.texts.ts';

const tones: Record<RegistrarLetter['state'], StateTone> = {
  queued: 'waiting',
  sent: 'done',
  refused: 'stopped',
  incomplete: 'stopped',
};

/** Each sending to the registrar with its letters: sent, waiting, or refused with the server's words, or stopped by a file that is not here. And what is yet to be sent. */
export function SentMail(props: {
  view: MemberView;
  matterId: number;
  sent: readonly RegistrarMail[];
  unsent: readonly { id: number; title: string }[];
}) {
  const { view, matterId, sent } = props;
  const unsent = hasRole(view.actor, sendToRegistrar.roles) ? props.unsent : [];
  const t = sendToRegistrarTexts[view.locale];
  if (sent.length === 0 && unsent.length === 0) return null;
  return (
    <section id="registrator">
      <h2>{t.heading}</h2>
      {unsent.map(({ id, title }) => (
        <p>
          {t.notSent(title)} <a href={mailPaths.sendToRegistrar(view.organisation, id)}>{t.link}</a>
        </p>
      ))}
      {sent.map((mail) => (
        <>
          <p>
            {mail.toAddress}{' '}
            <span class="quiet">{t.orderedBy(mail.orderedBy, formatMoment(mail.orderedAt, view.locale))}</span>
          </p>
          <ul>
            {mail.letters.map((letter) => (
              <li>
                <Letter view={view} letter={letter} count={mail.letters.length} />
              </li>
            ))}
          </ul>
          {mail.letters.some(hasFailed) && hasRole(view.actor, tryRegistrarMailAgain.roles) && (
            <PostButton action={mailPaths.tryAgain(view.organisation, matterId, mail.id)} label={t.tryAgain} />
          )}
        </>
      ))}
    </section>
  );
}

function Letter(props: { view: MemberView; letter: RegistrarLetter; count: number }) {
  const { view, letter } = props;
  const t = sendToRegistrarTexts[view.locale];
  return (
    <>
      {t.letterOf(letter.number, props.count)}: <State tone={tones[letter.state]}>{t.states[letter.state]}</State>
      {letter.sentAt && <span class="quiet"> {formatMoment(letter.sentAt, view.locale)}</span>}
      {hasFailed(letter) && (
        <p>
          {t.tried(letter.tries)}{' '}
          {letter.answer !== '' && (letter.state === 'incomplete' ? t.fileMissing : t.serverSaid)(letter.answer)}
        </p>
      )}
      <Fold summary={t.files}>
        <ul>
          {letter.files.map(({ name, fileId }) => (
            <li>
              <a href={decisionsPaths.file(view.organisation, fileId)}>{name}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function hasFailed({ state, tries }: RegistrarLetter): boolean {
  return state === 'refused' || state === 'incomplete' || (state === 'queued' && tries > 0);
}
