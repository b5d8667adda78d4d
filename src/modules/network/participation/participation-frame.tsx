import type { Child } from 'hono/jsx';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Page } from '#ui/frame.tsx';
import { participationCrumbs } from './participation-crumbs.ts';

/** A page of the municipality's half: under `participation`, or under all that the organisation takes part in. */
export function ParticipationPage<T>(props: {
  view: MemberView;
  participation?: { id: number; subject: string } | undefined;
  title: string;
  lead?: Child | undefined;
  form?: FormState<T> | undefined;
  children?: Child;
}) {
  const { view, participation, children, ...heading } = props;
  return (
    <Page {...heading} view={view} step="network" breadcrumbs={participationCrumbs(view, participation)}>
      {children}
    </Page>
  );
}
