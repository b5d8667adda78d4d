import { z } from 'zod';
import { command } from '#platform/command.ts';
import { emailAddress } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { findSetting, saveSetting, saveTheme } from '#platform/tenancy/settings.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { ThemeSample } from '#ui/theme-sample.tsx';
import { themes } from '#platform/tenancy/organisation.ts';
import { accessPaths } from '#modules/access/access.paths.ts';
import { settingsTexts } from '#modules/access/settings.texts.ts';

const settingsForm = defineForm(settingsTexts, (t) =>
  z.object({
    auditHeadEmail: z.union([z.literal(''), emailAddress(t.auditHeadEmailWrong)], {
      error: t.auditHeadEmailWrong,
    }),
    theme: z.enum(themes, { error: t.themeWrong }),
  }),
);

export const changeSettings = command(
  'settings.change',
  ['administrator'],
  async (ctx, input: FormInput<typeof settingsForm>) => {
    await saveSetting(ctx, { name: 'audit-head-email', value: input.auditHeadEmail });
    await saveTheme(ctx, input.theme);
    return { output: undefined, audit: {} };
  },
);

export const settingsPage = formPage({
  path: '/:organisation/installningar',
  form: settingsForm,
  command: changeSettings,
  load: async ({ db }) => ({ auditHeadEmail: await findSetting(db, 'audit-head-email') }),
  initial: ({ auditHeadEmail }, view) => ({ auditHeadEmail, theme: view.organisation.theme }),
  view(view, _data, form) {
    const t = settingsTexts[view.locale];
    return (
      <Page view={view} title={t.title} lead={t.lead} form={form}>
        <form method="post" novalidate>
          <RadioField
            form={form}
            name="theme"
            label={t.theme}
            hint={t.themeHint}
            required
            options={themes.map((theme) => ({
              value: theme,
              label: <ThemeSample theme={theme} name={t.themes[theme]} />,
            }))}
          />
          <TextField
            form={form}
            name="auditHeadEmail"
            label={t.auditHeadEmail}
            hint={t.auditHeadEmailHint}
            type="email"
          />
          <Button>{t.save}</Button>
        </form>
        <p>
          <a href={accessPaths.mailSettings(view.organisation)}>{t.mail}</a>
        </p>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => accessPaths.history(view.organisation),
});
