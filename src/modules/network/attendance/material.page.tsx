import { notFound } from '#platform/errors.ts';
import { findFile, largestFile } from '#platform/files/files.ts';
import { action, download, formPage, page } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { FileField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getMeeting } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { addMaterial, removeMaterial } from './attendance.commands.ts';
import { materialForm } from './attendance.form.ts';
import { listMaterial } from './attendance.queries.ts';
import { attendanceTexts } from './attendance.texts.ts';

const removePath = '/:organisation/natverk/:id/traffar/:meetingId/material/:materialId/borttagning';

export const materialPages = [
  ...formPage({
    path: '/:organisation/natverk/:id/traffar/:meetingId/material',
    form: materialForm,
    command: addMaterial,
    // A larger file is refused before it has been read, with words of its own.
    maxBody: largestFile + 64 * 1024,
    load: async ({ db }, { id, meetingId }) => ({
      network: await getNetwork(db, id),
      meeting: await getMeeting(db, { networkId: id, meetingId }),
    }),
    view(view, { network, meeting }, form) {
      const t = attendanceTexts[view.locale].material;
      const href = networkPaths.meeting(view.organisation, network.id, meeting.id);
      return (
        <Page
          view={view}
          step="network"
          title={t.title(meeting.title)}
          lead={t.lead}
          form={form}
          breadcrumbs={networkCrumbs(view, network, { label: meeting.title, href })}
        >
          <form method="post" enctype="multipart/form-data" novalidate>
            <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
            <FileField form={form} name="file" label={t.file} hint={t.fileHint} required />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: async ({ title, file }, { id, meetingId }) => ({
      networkId: id,
      meetingId,
      title,
      file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    }),
    next: (id, view, { meetingId }) => networkPaths.meeting(view.organisation, id, meetingId),
  }),
  ...download({
    path: '/:organisation/natverk/:id/traffar/:meetingId/material/:materialId',
    access: hostRoles,
    async load({ db }, { id, meetingId, materialId }) {
      await getMeeting(db, { networkId: id, meetingId });
      const found = (await listMaterial(db, meetingId)).find((one) => one.id === materialId);
      return (await findFile(db, (found ?? notFound()).fileId)) ?? notFound();
    },
    make: async ({ bytes, mediaType, name }) => ({ body: bytes, mediaType, name }),
  }),
  ...page({
    path: removePath,
    access: removeMaterial.roles,
    async load({ db }, { id, meetingId, materialId }) {
      await getMeeting(db, { networkId: id, meetingId });
      const material = (await listMaterial(db, meetingId)).find((one) => one.id === materialId);
      return { network: await getNetwork(db, id), meetingId, material: material ?? notFound() };
    },
    view(view, { network, meetingId, material }) {
      const t = attendanceTexts[view.locale].material;
      return (
        <Page view={view} step="network" title={t.removeTitle} breadcrumbs={networkCrumbs(view, network)}>
          <Confirm
            action={networkPaths.removeMaterial(view.organisation, network.id, meetingId, material.id)}
            heading="h2"
            question={t.removeQuestion(material.title)}
            label={t.removeTitle}
            cancelHref={networkPaths.meeting(view.organisation, network.id, meetingId)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeMaterial,
    input: ({ id, meetingId, materialId }) => ({ networkId: id, meetingId, materialId }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
];
