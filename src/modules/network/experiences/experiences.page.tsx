import { z } from 'zod';
import { freeText, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { Button, PostButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { HiddenField, TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { MayBePersonal } from '../may-be-personal.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { workPaths } from '../work.paths.ts';
import { publishExperience, returnExperience } from './experience.commands.ts';
import { getExperience, listExperiences } from './experience.queries.ts';
import { experienceTexts } from './experience.texts.ts';
import { FourParts, partsOf } from './four-parts.tsx';

const remarkForm = defineForm(experienceTexts, (t) =>
  z.object({
    remark: freeText(requiredText(t.remarkMissing, { max: 4000 })),
    revision: z.coerce.number().int().catch(0),
  }),
);

/** What the parties have handed in, and the host's reading of it. */
export const experiencesPages = [
  ...page({
    path: '/:organisation/natverk/:id/erfarenheter',
    access: hostRoles,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id), experiences: await listExperiences(db, id) }),
    view(view, { network, experiences }) {
      const t = experienceTexts[view.locale];
      return (
        <Page view={view} step="network" title={t.title} lead={t.lead} breadcrumbs={networkCrumbs(view, network)}>
          {experiences.length === 0 ? (
            <EmptyState purpose={t.empty} />
          ) : (
            <DataTable
              caption={t.title}
              captionHidden
              rows={experiences}
              columns={[
                {
                  label: t.party,
                  rowHeader: true,
                  cell: (one) => <a href={workPaths.experience(view.organisation, network.id, one.id)}>{one.party}</a>,
                },
                { label: t.name, cell: ({ title }) => title },
                { label: t.state, cell: ({ state }) => t.states[state] },
              ]}
            />
          )}
        </Page>
      );
    },
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/erfarenheter/:experienceId',
    form: remarkForm,
    command: returnExperience,
    load: async ({ db }, { id, experienceId }) => ({
      network: await getNetwork(db, id),
      experience: await getExperience(db, { networkId: id, experienceId }),
    }),
    initial: ({ experience }) => ({ revision: String(experience.revision) }),
    view(view, { network, experience }, form) {
      const t = experienceTexts[view.locale];
      const at = [view.organisation, network.id, experience.id] as const;
      const href = workPaths.experiences(view.organisation, network.id);
      const crumbs = networkCrumbs(view, network, { label: t.title, href });
      const lead = `${experience.party} · ${t.states[experience.state]}`;
      return (
        <Page view={view} step="network" title={experience.title} lead={lead} form={form} breadcrumbs={crumbs}>
          {experience.publishedAt !== null && (
            <p>
              <a href={workPaths.libraryExperience(experience.id)}>{t.inLibrary}</a>
            </p>
          )}
          {experience.state === 'returned' && <Notice tone="info">{experience.remark}</Notice>}
          <MayBePersonal texts={partsOf(experience)} locale={view.locale} />
          <FourParts of={experience} locale={view.locale} />
          {experience.state === 'handed-in' && (
            <>
              <h2>{t.publish}</h2>
              <p>{t.publishHint}</p>
              <PostButton
                action={workPaths.publishExperience(...at)}
                label={t.publish}
                variant="primary"
                fields={{ revision: String(experience.revision) }}
              />
              <h2>{t.sendBack}</h2>
              <form method="post" novalidate>
                <HiddenField form={form} name="revision" />
                <TextArea form={form} name="remark" label={t.remark} hint={t.remarkHint} required />
                <Button variant="secondary">{t.sendBack}</Button>
              </form>
            </>
          )}
        </Page>
      );
    },
    input: (typed, { id, experienceId }) => ({ ...typed, networkId: id, experienceId }),
    next: (_id, view, { id }) => workPaths.experiences(view.organisation, id),
  }),
  ...action({
    path: '/:organisation/natverk/:id/erfarenheter/:experienceId/publicering',
    command: publishExperience,
    input: ({ id, experienceId }, raw) => ({ networkId: id, experienceId, revision: Number(raw.revision) }),
    next: (_id, view, { id }) => workPaths.experiences(view.organisation, id),
  }),
];
