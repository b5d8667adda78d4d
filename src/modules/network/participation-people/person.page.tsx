import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { listLines } from '../participation/lines.queries.ts';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { toParticipation } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { linePath, loadLine } from './load-line.ts';
import { addPerson, personForm, replacePerson } from './people.commands.ts';
import { peopleTexts } from './people.texts.ts';

export const addPersonPage = formPage({
  path: `${linePath}/person`,
  form: personForm,
  command: addPerson,
  load: ({ db }, params) => loadLine(db, params),
  view(view, { participation, line }, form) {
    const t = peopleTexts[view.locale];
    return (
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.add.title}
        lead={t.add.lead(line.administration)}
        form={form}
      >
        <PersonFields view={view} form={form} label={t.add.label} />
      </ParticipationPage>
    );
  },
  input: (typed, { id, lineKey }) => ({ ...typed, id, lineKey }),
  next: toParticipation,
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
      <ParticipationPage
        view={view}
        participation={participation}
        title={t.replace.title}
        lead={t.replace.lead(person.name)}
        form={form}
      >
        {person.leftOn === null ? (
          <PersonFields view={view} form={form} label={t.replace.label} />
        ) : (
          <p>{t.replace.gone}</p>
        )}
      </ParticipationPage>
    );
  },
  input: (typed, { id, personId }) => ({ ...typed, id, personId }),
  next: toParticipation,
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
