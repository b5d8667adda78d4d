import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { participationCrumbs } from '../participation/participation-crumbs.ts';
import { participationPaths } from '../participation/participation.paths.ts';
import { participationTexts } from '../participation/participation.texts.ts';
import { getParticipation, listLines, type Line, type Participation } from '../participation/participation.queries.ts';
import {
  addPerson,
  changeLine,
  leaveNetwork,
  lineForm,
  personForm,
  replacePerson,
  whyForm,
  withdrawLine,
} from './people.commands.ts';
import { peopleTexts } from './people.texts.ts';

const linePath = '/:organisation/deltagande/:id/rader/:lineKey';

async function loadLine(db: Tx, { id, lineKey }: { id: number; lineKey: string }) {
  const participation = await getParticipation(db, id);
  const line = (await listLines(db, id)).find((one) => one.lineKey === lineKey) ?? notFound();
  return { participation, line };
}

const back = (id: number, view: MemberView) => participationPaths.participation(view.organisation, id);

export const linePage = formPage({
  path: linePath,
  form: lineForm,
  command: changeLine,
  load: ({ db }, params) => loadLine(db, params),
  initial: ({ line }) => ({ buyerReference: line.buyerReference }),
  view(view, { participation, line }, form) {
    const t = peopleTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.line.title}
        lead={line.administration}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
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
      </Page>
    );
  },
  input: (typed, { id, lineKey }) => ({ ...typed, id, lineKey }),
  next: back,
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

export const addPersonPage = formPage({
  path: `${linePath}/person`,
  form: personForm,
  command: addPerson,
  load: ({ db }, params) => loadLine(db, params),
  view(view, { participation, line }, form) {
    const t = peopleTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.add.title}
        lead={t.add.lead(line.administration)}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        <PersonFields view={view} form={form} label={t.add.label} />
      </Page>
    );
  },
  input: (typed, { id, lineKey }) => ({ ...typed, id, lineKey }),
  next: back,
});

export const replacePersonPage = formPage({
  path: '/:organisation/deltagande/:id/personer/:personId',
  form: personForm,
  command: replacePerson,
  async load({ db }, { id, personId }) {
    const participation = await getParticipation(db, id);
    const people = (await listLines(db, id)).flatMap((line) => line.people);
    return { participation, person: people.find((one) => one.id === personId) ?? notFound() };
  },
  view(view, { participation, person }, form) {
    const t = peopleTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.replace.title}
        lead={t.replace.lead(person.name)}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        {person.leftOn === null ? (
          <PersonFields view={view} form={form} label={t.replace.label} />
        ) : (
          <p>{t.replace.gone}</p>
        )}
      </Page>
    );
  },
  input: (typed, { id, personId }) => ({ ...typed, id, personId }),
  next: back,
});

type PersonState = FormState<{ name: string; title: string; email: string }>;

function PersonFields({ view, form, label }: { view: MemberView; form: PersonState; label: string }) {
  const t = peopleTexts[view.locale].form;
  return (
    <form method="post" novalidate>
      <TextField form={form} name="name" label={t.name} required />
      <TextField form={form} name="title" label={t.title} />
      <TextField form={form} name="email" label={t.email} hint={t.emailHint} type="email" />
      <Button>{label}</Button>
    </form>
  );
}

export const withdrawPage = formPage({
  path: `${linePath}/aterbud`,
  form: whyForm,
  command: withdrawLine,
  load: ({ db }, params) => loadLine(db, params),
  view(view, { participation, line }, form) {
    const { withdraw: t, form: fields } = peopleTexts[view.locale];
    const terms = participation.cancellationTerms || participation.terms;
    return (
      <Page
        view={view}
        step="network"
        title={t.title}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        <Confirm
          action={participationPaths.withdraw(view.organisation, participation.id, line.lineKey)}
          question={t.question(line.administration, line.quantity)}
          heading="h2"
          consequences={[
            ...(terms ? [t.pays(terms)] : []),
            participation.partyId === null ? t.notTold : t.told,
            ...(participation.matterId === null ? [] : [t.memorandum]),
          ]}
          label={t.label}
          danger
          cancelHref={participationPaths.line(view.organisation, participation.id, line.lineKey)}
        >
          <TextArea form={form} name="why" label={fields.why} rows={3} />
        </Confirm>
      </Page>
    );
  },
  input: ({ why }, { id, lineKey }) => ({ id, lineKey, why }),
  next: back,
});

export const leavePage = formPage({
  path: '/:organisation/deltagande/:id/avgang',
  form: whyForm,
  command: leaveNetwork,
  load: ({ db }, { id }) => getParticipation(db, id),
  view(view, participation, form) {
    const { leave: t, withdraw, form: fields } = peopleTexts[view.locale];
    const terms = participation.cancellationTerms || participation.terms;
    return (
      <Page
        view={view}
        step="network"
        title={t.title}
        form={form}
        breadcrumbs={participationCrumbs(view, participation)}
      >
        {participation.state !== 'registered' ? (
          <p>{t.notIn}</p>
        ) : (
          <Confirm
            action={participationPaths.leave(view.organisation, participation.id)}
            question={t.question(participation.subject)}
            heading="h2"
            consequences={[
              t.consequence,
              ...(terms ? [withdraw.pays(terms)] : []),
              participation.partyId === null ? withdraw.notTold : withdraw.told,
            ]}
            label={t.label}
            danger
            cancelHref={participationPaths.participation(view.organisation, participation.id)}
          >
            <TextArea form={form} name="why" label={fields.why} rows={3} />
          </Confirm>
        )}
      </Page>
    );
  },
  input: ({ why }, { id }) => ({ id, why }),
  next: back,
});
