import type { MemberView } from '#platform/web/context.ts';
import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { askNetworkTexts } from './ask-network.texts.ts';
import { closeNetwork, copyNetwork, removeNetwork } from './edit-network.commands.ts';

const copyPath = '/:organisation/natverk/:id/kopia';
const removePath = '/:organisation/natverk/:id/borttagning';
const closePath = '/:organisation/natverk/:id/avslut';

/** What is done to a whole network asks first, on a page of its own. */
export const askNetworkPages = [
  ...page({
    path: copyPath,
    access: copyNetwork.roles,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id) }),
    view: (view, { network }) => (
      <Ask view={view} network={network} what="copy" action={networkPaths.copyNetwork(view.organisation, network.id)} />
    ),
  }),
  ...action({
    path: copyPath,
    command: copyNetwork,
    input: ({ id }) => ({ id }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
  ...page({
    path: removePath,
    access: removeNetwork.roles,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id) }),
    view: (view, { network }) => (
      <Ask
        view={view}
        network={network}
        what="remove"
        action={networkPaths.removeNetwork(view.organisation, network.id)}
      />
    ),
  }),
  ...action({
    path: removePath,
    command: removeNetwork,
    input: ({ id }) => ({ id }),
    next: (_id, view) => networkPaths.networks(view.organisation),
  }),
  ...page({
    path: closePath,
    access: closeNetwork.roles,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id) }),
    view: (view, { network }) => (
      <Ask
        view={view}
        network={network}
        what="close"
        action={networkPaths.closeNetwork(view.organisation, network.id)}
      />
    ),
  }),
  ...action({
    path: closePath,
    command: closeNetwork,
    input: ({ id }) => ({ id }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
];

type Asked = {
  view: MemberView;
  network: { id: number; title: string };
  what: 'copy' | 'remove' | 'close';
  action: string;
};

function Ask({ view, network, what, action: href }: Asked) {
  const t = askNetworkTexts[view.locale][what];
  return (
    <Page view={view} step="network" title={t.title} breadcrumbs={networkCrumbs(view, network)}>
      <Confirm
        action={href}
        heading="h2"
        question={t.question(network.title)}
        consequences={Object.values(t.consequences)}
        label={t.button}
        cancelHref={networkPaths.network(view.organisation, network.id)}
        danger={what === 'remove'}
      />
    </Page>
  );
}
