import { AppError, notFound } from '#platform/errors.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, download, formPage, page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { isPdfAvailable, renderPdf, renderWord } from '#foundations/documents/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { ParticipationPage } from '../participation/participation-frame.tsx';
import { participationPaths, toParticipation } from '../participation/participation.paths.ts';
import { findExperience, type Experience } from './experience.queries.ts';
import { getParticipation, type Participation } from '../participation/participation.queries.ts';
import { fourPartsTexts } from '../experiences/four-parts.texts.ts';
import { experienceDocument, experienceText } from './experience-document.ts';
import { experienceForm, experiencePart, handInExperience, isWhole, writeExperience } from './experience.commands.ts';
import { experienceTexts } from './experience.texts.ts';

const base = '/:organisation/deltagande/:id/dokumentation';

export const experiencePage = formPage({
  path: base,
  form: experienceForm,
  command: writeExperience,
  load: async ({ db }, { id }) => ({
    participation: await getParticipation(db, id),
    experience: await findExperience(db, id),
  }),
  initial: ({ experience }) => experiencePart(experience),
  view(view, { participation, experience }, form) {
    const t = experienceTexts[view.locale];
    const parts = fourPartsTexts[view.locale];
    const remark = participation.stated?.experience?.remark ?? '';
    return (
      <ParticipationPage view={view} participation={participation} title={t.title} lead={t.lead} form={form}>
        {remark !== '' && (
          <Notice tone="warning" title={t.remark}>
            <p>{remark}</p>
          </Notice>
        )}
        <form method="post" novalidate>
          <TextField form={form} name="title" label={t.form.name} />
          <TextArea form={form} name="background" label={parts.background} hint={t.form.backgroundHint} rows={7} />
          <TextArea form={form} name="how" label={parts.how} hint={t.form.howHint} rows={7} />
          <TextArea form={form} name="successFactors" label={parts.successFactors} rows={7} />
          <TextArea form={form} name="challenges" label={parts.challenges} rows={7} />
          <BasisField form={form} stored={experiencePart(experience)} />
          <Button>{t.form.save}</Button>
        </form>
        <Onwards view={view} participation={participation} experience={experience} />
      </ParticipationPage>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => participationPaths.experience(view.organisation, id),
});

type Written = { view: MemberView; participation: Participation; experience: Experience | undefined };

/** What can be done with what is saved: handed in to a host that is here, taken away as a file otherwise. */
function Onwards({ view, participation, experience }: Written) {
  const t = experienceTexts[view.locale];
  if (!experience) return <p>{t.nothingYet}</p>;
  const { organisation } = view;
  return (
    <>
      {participation.partyId !== null && hasRole(view.actor, handInExperience.roles) && (
        <p>
          <ButtonLink href={participationPaths.handInExperience(organisation, participation.id)} variant="secondary">
            {t.handIn.link}
          </ButtonLink>
        </p>
      )}
      <p>
        {t.download}{' '}
        {(['pdf', 'word', 'text'] as const).map((format, at) => (
          <>
            {at > 0 && ' · '}
            <a href={participationPaths.experienceFile(organisation, participation.id, format)}>{t.formats[format]}</a>
          </>
        ))}
        . {participation.partyId === null && t.sendSelf}
      </p>
    </>
  );
}

const handInPath = `${base}/lamna-in` as const;

export const handInExperiencePage = [
  ...page({
    path: handInPath,
    access: handInExperience.roles,
    load: async ({ db }, { id }) => ({
      participation: await getParticipation(db, id),
      experience: await findExperience(db, id),
    }),
    view(view, { participation, experience }) {
      const { handIn: t } = experienceTexts[view.locale];
      const here = participationPaths.experience(view.organisation, participation.id);
      return (
        <ParticipationPage view={view} participation={participation} title={t.title}>
          {participation.partyId === null || !isWhole(experience) ? (
            <p>
              {participation.partyId === null ? t.notHere : t.incomplete}{' '}
              <a href={here}>{experienceTexts[view.locale].title}</a>
            </p>
          ) : (
            <Confirm
              action={participationPaths.handInExperience(view.organisation, participation.id)}
              question={t.question(participation.inviter)}
              heading="h2"
              consequences={Object.values(t.consequences)}
              label={t.label}
              cancelHref={here}
            />
          )}
        </ParticipationPage>
      );
    },
  }),
  ...action({
    path: handInPath,
    command: handInExperience,
    input: ({ id }) => ({ id }),
    next: toParticipation,
  }),
];

const formats = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  word: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  text: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
} as const;

/** The four parts to take away; `:format` is `pdf`, `word` or `text`. */
export const experienceFile = download({
  path: `${base}/:format`,
  async load({ db, now, organisation }, { id, format }) {
    const participation = await getParticipation(db, id);
    const experience = (await findExperience(db, id)) ?? notFound();
    const asked = formatOf(format);
    const documented = { experience, organisation: organisation.name, network: participation.subject };
    return { ...documented, date: today(now), format: asked };
  },
  async make(data, view) {
    const { mediaType, ending } = formats[data.format];
    if (data.format === 'pdf' && !isPdfAvailable()) throw new AppError('not-now', experienceTexts[view.locale].noPdf);
    const document = experienceDocument(data);
    const body =
      data.format === 'text'
        ? new TextEncoder().encode(experienceText(data))
        : new Uint8Array(await (data.format === 'pdf' ? renderPdf(document) : renderWord(document)));
    return { body, mediaType, name: `${document.title}.${ending}` };
  },
});

function formatOf(text: string): keyof typeof formats {
  return text === 'pdf' || text === 'word' || text === 'text' ? text : notFound();
}
