import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { searchPaths } from './search.paths.ts';
import { searchTexts } from './search.texts.ts';

/** A form that reads: what is searched for stands in the address, so that it can be kept and sent. */
export function SearchForm({ view, typed, kind }: { view: MemberView; typed: string; kind: string | undefined }) {
  const t = searchTexts[view.locale];
  return (
    <search>
      <form method="get" action={searchPaths.search(view.organisation)} class="search-form">
        <TextField
          form={formState<{ q: string }>({ q: typed })}
          name="q"
          label={t.field}
          hint={t.hint}
          type="search"
          unmarked
          autocomplete="off"
        />
        {kind && <input type="hidden" name="slag" value={kind} />}
        <Button>{t.submit}</Button>
      </form>
    </search>
  );
}
