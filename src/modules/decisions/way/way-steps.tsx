import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { PostButton } from '#ui/button.tsx';
import { DataTable, type Column } from '#ui/table.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import type { MatterRow } from '../matter.queries.ts';
import { sameBody } from '../proposal.rules.ts';
import { addStep } from './way.command.ts';
import { isDone } from './way-dates.rules.ts';
import type { LoadedWay } from './way.queries.ts';
import type { WayStep } from './way.rules.ts';
import { latestSentences } from './way-words.ts';
import { wayTexts } from './way.texts.ts';

type Props = { view: MemberView; matter: MatterRow; way: LoadedWay };

/** The steps with their planned days, and what follows from each by law. */
export function WaySteps({ view, matter, way }: Props) {
  const t = wayTexts[view.locale].steps;
  const may = matter.state === 'open' && hasRole(view.actor, addStep.roles);
  return (
    <section>
      <h2>{t.heading}</h2>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={way.steps}
        columns={[...stepColumns({ view, way }), ...(may ? changeColumns({ view, matter, way }) : [])]}
      />
      {may && (
        <p>
          <a href={decisionsPaths.addStep(view.organisation, matter.id)}>{t.add}</a>
        </p>
      )}
    </section>
  );
}

function stepColumns({ view, way }: Omit<Props, 'matter'>): Column<WayStep>[] {
  const t = wayTexts[view.locale];
  return [
    { label: t.steps.body, rowHeader: true, cell: ({ body }) => body },
    { label: t.steps.kind, cell: ({ kind }) => t.kinds[kind] },
    {
      label: t.steps.planned,
      cell: ({ body, plannedOn }) => {
        const had = way.facts.decided.findLast((one) => sameBody(one.body, body));
        const day = had?.decidedOn ?? plannedOn;
        return day === null ? t.steps.notPlanned : formatDate(day, view.locale);
      },
    },
    {
      label: t.steps.latest,
      cell: (step) =>
        isDone(step, way.facts)
          ? t.steps.done
          : latestSentences(step, way.facts, view.locale).map((sentence) => <p>{sentence}</p>),
    },
  ];
}

function changeColumns({ view, matter, way }: Props): Column<WayStep>[] {
  const t = wayTexts[view.locale].steps;
  const { organisation } = view;
  const stored = way.steps.filter(({ id }) => id !== null);
  const move = (id: number, direction: 'up' | 'down') => (
    <PostButton
      action={decisionsPaths.moveStep(organisation, matter.id, id)}
      fields={{ direction }}
      label={t[direction]}
    />
  );
  return [
    {
      label: t.order,
      cell: (step) =>
        step.id !== null && (
          <>
            {step !== stored[0] && move(step.id, 'up')}
            {step !== stored.at(-1) && move(step.id, 'down')}
          </>
        ),
    },
    {
      label: t.change,
      cell: ({ id, body }) =>
        id === null ? (
          <a href={`${decisionsPaths.addStep(organisation, matter.id)}?organ=${encodeURIComponent(body)}`}>
            {t.setDay}
          </a>
        ) : (
          <>
            <a href={decisionsPaths.step(organisation, matter.id, id)} aria-label={t.changeNamed(body)}>
              {t.changeLink}
            </a>
            {' · '}
            <a
              class="unbroken"
              href={decisionsPaths.removeStep(organisation, matter.id, id)}
              aria-label={t.removeNamed(body)}
            >
              {t.removeLink}
            </a>
          </>
        ),
    },
  ];
}
