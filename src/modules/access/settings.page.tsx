import { z } from 'zod';
import { command } from '#platform/command.ts';
import { emailAddress } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { findSetting, saveSetting } from '#platform/tenancy/settings.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { accessTexts } from '#modules/access/access.texts.ts';

const settingsForm = defineForm(accessTexts, (t) =>
  z.object({
    auditHeadEmail: z.union([z.literal(''), emailAddress(t.settings.auditHeadEmailWrong)], {
      error: t.settings.auditHeadEmailWrong,
    }),
  }),
);

export const changeSettings = command(
  'settings.change',
  ['administrator'],
  async (ctx, input: FormInput<typeof settingsForm>) => {
    await saveSetting(ctx, { name: 'audit-head-email', value: input.auditHeadEmail });
    return { output: undefined, audit: {} };
  },
);

export const settingsPage = formPage({
  path: '/:organisation/installningar',
  form: settingsForm,
  command: changeSettings,
  load: async ({ db }) => ({ auditHeadEmail: await findSetting(db, 'audit-head-email') }),
  initial: ({ auditHeadEmail }) => ({ auditHeadEmail }),
  view(view, _data, form) {
    const t = accessTexts[view.locale].settings;
    return (
      <Page view={view} title={t.title} form={form}>
        <form method="post" novalidate>
          <TextField
            form={form}
            name="auditHeadEmail"
            label={t.auditHeadEmail}
            hint={t.auditHeadEmailHint}
            type="email"
          />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => accessPaths.history(view.organisation),
});
