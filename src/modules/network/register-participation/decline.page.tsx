import { formPage } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextArea } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { declineInvitation } from './register.commands.ts';
import { declineForm } from './register.form.ts';
import { registerTexts } from './register.texts.ts';

export const declinePage = formPage({
  path: '/:organisation/deltagande/:id/avbojning',
  form: declineForm,
  command: declineInvitation,
  load: ({ db }, { id }) => getParticipation(db, id),
  view(view, participation, form) {
    const { decline: t, answered, factsFirst } = registerTexts[view.locale];
    const here = participationPaths.participation(view.organisation, participation.id);
    return (
      <ParticipationPage view={view} participation={participation} title={t.title} form={form}>
        {participation.state !== 'received' || participation.subject === '' ? (
          <p>{participation.state === 'received' ? factsFirst : answered}</p>
        ) : (
          <Confirm
            action={participationPaths.decline(view.organisation, participation.id)}
            question={t.question(participation.subject)}
            heading="h2"
            consequences={[t.consequence, participation.partyId === null ? t.notTold : t.told]}
            label={t.label}
            cancelHref={here}
          >
            <TextArea form={form} name="message" label={t.why} rows={3} />
          </Confirm>
        )}
      </ParticipationPage>
    );
  },
  input: ({ message }, { id }) => ({ id, message }),
  next: (id, view) => participationPaths.participation(view.organisation, id),
});
