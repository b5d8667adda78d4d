import { z } from 'zod';
import { choice, reference, requiredText, ticked } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { themeBands } from './theme-bands.ts';

const longestTheme = 500;

export const appointReaderForm = defineForm(readTextsTexts, (t) =>
  z.object({ memberId: reference(t.appoint.missing) }),
);

export const themeForm = defineForm(readTextsTexts, (t) =>
  z.object({
    questionKey: z.string({ error: t.theme.missing }),
    theme: requiredText(t.theme.missing, { max: longestTheme, tooLong: t.theme.tooLong(longestTheme) }),
    howMany: choice(themeBands, t.theme.howManyMissing),
  }),
);

export const releaseThemesForm = defineForm(readTextsTexts, (t) =>
  z.object({ routineFollowed: ticked().refine((followed) => followed, { error: t.release.routineMissing }) }),
);
