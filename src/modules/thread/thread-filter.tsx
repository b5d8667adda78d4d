import { kindTexts } from '#foundations/thread/index.ts';
import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { anyGap, gapWords, isChosen, kinds, kindWords, queryOf, type ThreadFilter } from './filter.rules.ts';
import { gapKinds, type Gap } from './gaps.rules.ts';
import { threadPaths, type ThreadQuery } from './thread.paths.ts';
import { threadTexts } from './thread.texts.ts';

/** Which things are shown; the choice lives in the address. */
export function Filter({ view, filter, gaps }: { view: MemberView; filter: ThreadFilter; gaps: readonly Gap[] }) {
  const t = threadTexts[view.locale].filter;
  const chosen = queryOf(filter);
  const form = formState<Required<Pick<ThreadQuery, 'slag' | 'lucka' | 'text'>>>({
    slag: chosen.slag ?? '',
    lucka: chosen.lucka ?? '',
    text: filter.text,
  });
  const found = gapKinds.filter((kind) => kind === filter.gap || gaps.some((gap) => gap.kind === kind));
  return (
    <Fold summary={t.heading} open={isChosen(filter)}>
      <form method="get" action={threadPaths.overview(view.organisation)} class="filter">
        <SelectField
          form={form}
          name="slag"
          label={t.kind}
          unmarked
          prompt={t.everyKind}
          options={kinds.map((kind) => ({ value: kindWords[kind], label: kindTexts[view.locale][kind] }))}
        />
        <SelectField
          form={form}
          name="lucka"
          label={t.gap}
          unmarked
          prompt={t.everyGap}
          options={[
            { value: anyGap, label: t.anyGap },
            ...found.map((kind) => ({ value: gapWords[kind], label: threadTexts[view.locale].gapNames[kind] })),
          ]}
        />
        <TextField form={form} name="text" label={t.text} unmarked />
        <Button variant="secondary">{t.show}</Button>
      </form>
    </Fold>
  );
}
