import { AppError } from '#platform/errors.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { addDesignation } from '../designations/designation.command.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { mailPaths } from '../mail.paths.ts';
import { getMatter } from '../matter.queries.ts';
import { mailTexts } from './mail.texts.ts';
import { openMatterAddress } from './matter-address.command.ts';

const path = '/:organisation/arenden/:id/adress';

export const matterAddressPage = [
  ...page({
    path,
    access: openMatterAddress.roles,
    load: async ({ db }, { id }) => getMatter(db, id),
    view(view, matter) {
      const t = mailTexts[view.locale].address;
      return (
        <Page view={view} step="decision" title={t.title} breadcrumbs={matterCrumbs(view, matter)}>
          <Confirm
            action={mailPaths.address(view.organisation, matter.id)}
            heading="h2"
            question={t.question}
            consequences={[t.old, t.tell]}
            label={t.button}
            cancelHref={`${decisionsPaths.matter(view.organisation, matter.id)}#post`}
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: openMatterAddress,
    input: ({ id }) => ({ id }),
    next: (id, view) => `${decisionsPaths.matter(view.organisation, id)}#post`,
  }),
];

/** A number that was read in a letter, taken as the matter's with one press. */
export const takeDesignationAction = action({
  path: '/:organisation/arenden/:id/beteckningar/ur-post',
  command: addDesignation,
  input: ({ id }, raw) => ({
    matterId: id,
    type: 'registration-number' as const,
    value: numberOf(raw.value),
    register: '',
  }),
  next: ({ matterId }, view) => decisionsPaths.matter(view.organisation, matterId),
});

function numberOf(value: unknown): string {
  const number = typeof value === 'string' ? value.trim() : '';
  if (!/^[^\p{C}]{1,100}$/u.test(number)) throw new AppError('not-found');
  return number;
}
