import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { scopeParam, type Scope } from './scope.rules.ts';
import { situationTexts } from './situation.texts.ts';

/** A choice of whose needs are shown; the choice lives in the address. `all` is the text of the choice that shows every need. */
export function ScopeFilter(props: {
  view: MemberView;
  action: string;
  label: string;
  scopes: readonly Scope[];
  chosen: Scope | undefined;
  all?: string;
}) {
  const t = situationTexts[props.view.locale].needs;
  const form = formState<{ forvaltning: string }>({ forvaltning: props.chosen ? scopeParam(props.chosen) : '' });
  return (
    <form method="get" action={props.action} class="filter">
      <SelectField
        form={form}
        name="forvaltning"
        label={props.label}
        unmarked
        prompt={props.all}
        options={props.scopes.map((scope) => ({ value: scopeParam(scope), label: scope.name ?? t.whole }))}
      />
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}
