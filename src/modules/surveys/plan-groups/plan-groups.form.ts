import { z } from 'zod';
import { choice } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { EXPECTED_RESPONSES } from '../group-plan.rules.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** For how many per cent answering the groups are proposed; as before when nothing is said. */
export const proposeGroupsForm = defineForm(surveysTexts, (t) =>
  z.object({
    svar: choice(EXPECTED_RESPONSES.map(String), t.groups.responseWrong).transform(Number).optional(),
  }),
);
