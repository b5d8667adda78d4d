import { largestFile } from '#platform/files/files.ts';
import { formPage } from '#platform/web/page.tsx';
import { decisionsPaths } from '#modules/decisions/index.ts';
import { Button } from '#ui/button.tsx';
import { FileField, TextArea } from '#ui/field.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths } from '../participation/participation.paths.ts';
import { bringInvitation } from './bring-invitation.command.ts';
import { bringInvitationForm } from './bring-invitation.form.ts';
import { bringInvitationTexts } from './bring-invitation.texts.ts';
import { textOfInvitation } from './text-of-invitation.ts';

export const bringInvitationPage = formPage({
  path: '/:organisation/deltagande/ny',
  form: bringInvitationForm,
  command: bringInvitation,
  // Room for a file that is somewhat too large, so that it is explained at the field.
  maxBody: largestFile + 2 * 1024 * 1024,
  load: () => Promise.resolve({}),
  view(view, _data, form) {
    const t = bringInvitationTexts[view.locale];
    return (
      <ParticipationPage view={view} title={t.title} lead={t.lead} form={form}>
        <form method="post" enctype="multipart/form-data" novalidate>
          <FileField form={form} name="file" label={t.form.file} hint={t.form.fileHint} accept=".pdf,.docx,.txt,.eml" />
          <TextArea form={form} name="text" label={t.form.text} hint={t.form.textHint} rows={8} />
          <Button>{t.form.save}</Button>
        </form>
        <p>
          <a href={decisionsPaths.answerInvitation(view.organisation)}>{t.byHand}</a>
        </p>
      </ParticipationPage>
    );
  },
  input: async ({ file, text }) => {
    if (!file) return { text, unread: undefined, files: [] };
    const brought = await textOfInvitation({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return 'refused' in brought ? brought : { ...brought, text: [brought.text, text].filter(Boolean).join('\n\n') };
  },
  next: ({ id, unread }, view) =>
    `${participationPaths.facts(view.organisation, id)}${unread === undefined ? '' : `?fil=${unread}`}`,
});
