import { z } from 'zod';
import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { choice } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { findSetting, saveSetting } from '#platform/tenancy/settings.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { RadioField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { homePaths } from '../home.paths.ts';
import { homeTexts } from '../home.texts.ts';
import { tracks } from './track.rules.ts';
import { trackTexts } from './track.texts.ts';

const chooseTrackForm = defineForm(trackTexts, (t) => z.object({ track: choice(tracks, t.missing) }));

/** Says how large the work is meant to be. A network host has no such work. */
export const chooseTrack = command(
  'track.choose',
  ['coordinator', 'administrator'],
  async (ctx, { track }: FormInput<typeof chooseTrackForm>) => {
    refuseHost(ctx.organisation);
    await saveSetting(ctx, { name: 'track', value: track });
    return { output: undefined, audit: { details: { track } } };
  },
);

export const chooseTrackPage = formPage({
  path: '/:organisation/spar',
  form: chooseTrackForm,
  command: chooseTrack,
  async load({ db, organisation }) {
    refuseHost(organisation);
    return { track: (await findSetting(db, 'track')) ?? tracks[0] };
  },
  initial: ({ track }) => ({ track }),
  view(view, _data, form) {
    const t = trackTexts[view.locale];
    return (
      <Page
        view={view}
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={[{ label: homeTexts[view.locale].crumb, href: homePaths.home(view.organisation) }]}
      >
        <form method="post" novalidate>
          <RadioField
            form={form}
            name="track"
            label={t.label}
            hint={t.outside}
            required
            options={tracks.map((track) => ({ value: track, label: t.names[track], hint: t.holds[track] }))}
          />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => homePaths.home(view.organisation),
});

function refuseHost({ kind }: Pick<Organisation, 'kind'>): void {
  if (kind === 'host') notFound();
}
