import { decisionWays, type DecisionWay, type DecisionWayKey } from '#content/decision-ways.ts';
import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { Committee } from '#modules/organisation/index.ts';
import { Button, PostButton } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import type { MatterRow } from '../matter.queries.ts';
import { sameBody } from '../proposal.rules.ts';
import { proposeWay, wayKeys, whyNotDelegable } from './propose-way.rules.ts';
import type { LoadedWay } from './way.queries.ts';
import { wayOf } from './way.rules.ts';
import { wayTexts } from './way.texts.ts';

type Props = {
  view: MemberView;
  matter: MatterRow;
  way: LoadedWay;
  own: Committee;
  chosen: DecisionWayKey;
  may: boolean;
};

/** The way that fits what the matter is about, each step with its reason, to take or to look at another. */
export function ProposedWay({ view, matter, way, own, chosen, may }: Props) {
  const t = wayTexts[view.locale].proposal;
  if (!may) return <p>{t.none}</p>;
  const kind: DecisionWay = decisionWays[chosen];
  const refused = kind.decides === 'delegate' ? whyNotDelegable(way.planType) : undefined;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.intro}</p>
      <form method="get" action={decisionsPaths.way(view.organisation, matter.id)}>
        <SelectField
          form={formState<{ slag: string }>({ slag: chosen })}
          name="slag"
          label={t.kind}
          required
          options={wayKeys.map((key) => ({ value: key, label: decisionWays[key].name[view.locale] }))}
        />
        <Button variant="secondary">{t.show}</Button>
      </form>
      {refused ? (
        <Notice tone="warning">
          <p>{refused[view.locale]}</p>
        </Notice>
      ) : (
        <>
          <ProposedSteps view={view} way={way} own={own} chosen={chosen} />
          {kind.otherwise && (
            <Fold summary={t.otherwise}>
              <p>{kind.otherwise[view.locale]}</p>
            </Fold>
          )}
          <PostButton
            action={decisionsPaths.wayProposal(view.organisation, matter.id)}
            fields={{ slag: chosen }}
            label={t.use}
            variant="primary"
          />
        </>
      )}
    </section>
  );
}

function ProposedSteps({ view, way, own, chosen }: Pick<Props, 'view' | 'way' | 'own' | 'chosen'>) {
  const t = wayTexts[view.locale];
  const proposed = proposeWay({ key: chosen, own, committees: way.committees, kind: view.organisation.kind });
  const rows = proposed.map(({ body, kind }, id) => ({ id, body, kind, plannedOn: null }));
  return (
    <ol>
      {wayOf(rows, way.asked).map((step) => {
        const why = proposed.find(({ body }) => sameBody(body, step.body));
        return (
          <li>
            <strong>{step.body}</strong> · {t.kinds[step.kind]}
            {why ? (
              <p class="quiet">
                {why.reason[view.locale]} {why.law !== '' && t.proposal.law(why.law)}
                {!why.here && why.kind !== 'decides-by-delegation' && ` ${t.proposal.notHere(step.body)}`}
              </p>
            ) : (
              <p class="quiet">{t.steps.fromMemorandum}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
