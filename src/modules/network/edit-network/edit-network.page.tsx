import type { FormState } from '#platform/form.ts';
import { formPage } from '#platform/web/page.tsx';
import { writeKronor } from '#modules/decisions/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { addNetwork, changeable, changeNetwork } from './edit-network.commands.ts';
import { networkForm, type EditNetwork } from './edit-network.form.ts';
import { editNetworkTexts } from './edit-network.texts.ts';
import { NetworkFields } from './network-fields.tsx';

/** What holds until something else is typed: what hosts most often write. */
const usual: FormState<EditNetwork>['values'] = {
  feeOre: '0',
  vat: 'standard',
  paymentDays: '30',
  cancelPercent: '100',
  whenRejected: 'attended',
};

export const editNetworkPages = [
  ...formPage({
    path: '/:organisation/natverk/nytt',
    form: networkForm,
    command: addNetwork,
    load: async () => ({}),
    initial: (_data, view) => ({ ...usual, contactName: view.actor.name, contactEmail: view.account.email }),
    view(view, _data, form) {
      const t = editNetworkTexts[view.locale];
      return (
        <Page
          view={view}
          step="network"
          title={t.addTitle}
          lead={t.addLead}
          form={form}
          breadcrumbs={networkCrumbs(view)}
        >
          <form method="post" novalidate>
            <NetworkFields form={form} locale={view.locale} />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: ({ basis: _basis, ...typed }) => typed,
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
  ...formPage({
    path: '/:organisation/natverk/:id/andring',
    form: networkForm,
    command: changeNetwork,
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id) }),
    initial: ({ network }) => typedOf(network),
    view(view, { network }, form) {
      const t = editNetworkTexts[view.locale];
      const href = networkPaths.network(view.organisation, network.id);
      return (
        <Page view={view} step="network" title={t.changeTitle} form={form} breadcrumbs={networkCrumbs(view, network)}>
          {network.state === 'open' && (
            <Notice tone="info">
              <p>{t.changedTerms}</p>
            </Notice>
          )}
          <form method="post" novalidate>
            <BasisField form={form} stored={changeable(network)} href={href} />
            <NetworkFields form={form} locale={view.locale} />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, id }),
    next: (id, view) => networkPaths.network(view.organisation, id),
  }),
];

/** A stored network as it would have been typed. */
function typedOf(network: Network): FormState<EditNetwork>['values'] {
  return {
    title: network.title,
    purpose: network.purpose,
    targetGroup: network.targetGroup,
    terms: network.terms,
    documentationPromise: network.documentationPromise,
    answerBy: network.answerBy ?? '',
    decisionRequired: network.decisionRequired ? 'on' : '',
    seats: network.seats === null ? '' : String(network.seats),
    feeOre: writeKronor(network.feeOre),
    vat: network.vat,
    vatReason: network.vatReason,
    vatCode: network.vatCode,
    paymentDays: String(network.paymentDays),
    cancelFreeUntil: network.cancelFreeUntil ?? '',
    cancelPercent: String(network.cancelPercent),
    whenRejected: network.whenRejected,
    contactName: network.contactName,
    contactEmail: network.contactEmail,
    contactPhone: network.contactPhone,
  };
}
