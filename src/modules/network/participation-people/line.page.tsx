import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import type { Line } from '../participation/lines.queries.ts';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths, toParticipation } from '../participation/participation.paths.ts';
import type { Participation } from '../participation/participation.queries.ts';
import { participationTexts } from '../participation/participation.texts.ts';
import { linePath, loadLine } from './load-line.ts';
import { changeLine, lineForm } from './people.commands.ts';
import { peopleTexts } from './people.texts.ts';

/** Places of one administration: who comes, what the invoice is to say, and the way to giving them back. */
export const linePage = formPage({
  path: linePath,
  form: lineForm,
  command: changeLine,
  load: ({ db }, params) => loadLine(db, params),
  initial: ({ line }) => ({ buyerReference: line.buyerReference }),
  view(view, { participation, line }, form) {
    const t = peopleTexts[view.locale];
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.line.title}
        lead={line.administration}
        form={form}
      >
        {line.endedOn !== null || participation.state !== 'registered' ? (
          <p>{t.ended}</p>
        ) : (
          <form method="post" novalidate>
            <TextField form={form} name="buyerReference" label={t.form.buyerReference} />
            <Button>{t.line.save}</Button>
          </form>
        )}
        <h2>{t.line.people}</h2>
        <People view={view} participation={participation} line={line} />
      </ParticipationPage>
    );
  },
  input: (typed, { id, lineKey }) => ({ ...typed, id, lineKey }),
  next: toParticipation,
});

function People({ view, participation, line }: { view: MemberView; participation: Participation; line: Line }) {
  const t = peopleTexts[view.locale].line;
  const { organisation, locale } = view;
  const isOpen = line.endedOn === null && participation.state === 'registered';
  const coming = line.people.filter(({ leftOn }) => leftOn === null);
  return (
    <>
      {line.people.length === 0 ? (
        <p>{participationTexts[locale].who.nobody}</p>
      ) : (
        <ul>
          {line.people.map(({ id, name, title, email, joinedOn, leftOn }) => (
            <li>
              {[name, title, email].filter(Boolean).join(', ')}{' '}
              <span class="quiet">
                {leftOn === null ? t.since(formatDate(joinedOn, locale)) : t.left(formatDate(leftOn, locale))}
              </span>{' '}
              {isOpen && leftOn === null && (
                <a
                  href={participationPaths.person(organisation, participation.id, id)}
                  aria-label={`${t.replaceLink}: ${name}`}
                >
                  {t.replaceLink}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && coming.length < line.quantity && (
        <p>
          <a href={participationPaths.addPerson(organisation, participation.id, line.lineKey)}>{t.addLink}</a>
        </p>
      )}
      {isOpen && (
        <p>
          <a href={participationPaths.changeRegistration(organisation, participation.id)}>{t.placesLink}</a>
        </p>
      )}
      {isOpen && (
        <p>
          <a href={participationPaths.withdraw(organisation, participation.id, line.lineKey)}>{t.withdrawLink}</a>
        </p>
      )}
    </>
  );
}
