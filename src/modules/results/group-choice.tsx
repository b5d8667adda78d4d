import { formState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { sayNumber } from './amount.ts';
import { formats } from './formats.ts';
import type { Result, ShownGroup } from './result.queries.ts';
import { groupsShown } from './result.rules.ts';
import { groupParam } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

type GroupChoiceProps = {
  result: Result;
  chosen: ShownGroup | undefined;
  action: string;
  /** Where the language stands in the address, which the choice of a group would otherwise lose. */
  keepsLanguage?: boolean;
  locale: Locale;
};

/** For whoever wants the answers of one group, all questions after each other: the group is chosen by name and lives in the address. */
export function GroupChoice({ result, chosen, action, keepsLanguage = false, locale }: GroupChoiceProps) {
  const t = resultsTexts[locale].oneGroup;
  const { number, names } = formats[locale];
  const groups = groupsShown(result.groups, 'group')
    .filter(({ level }) => level === 'group')
    .toSorted((a, b) => names.compare(a.name, b.name));
  if (groups.length < 2) return null;
  const form = formState<{ grupp: string }>({ grupp: chosen ? String(chosen.id) : '' });
  return (
    <>
      <form method="get" action={action} class="filter">
        {keepsLanguage && locale !== 'sv' && <input type="hidden" name="lang" value={locale} />}
        <SelectField
          form={form}
          name={groupParam}
          label={t.label}
          prompt={t.prompt}
          options={groups.map(({ id, name }) => ({ value: String(id), label: name }))}
          unmarked
        />
        <Button variant="secondary">{t.show}</Button>
      </form>
      {chosen && (
        <p>
          <strong>{chosen.name}.</strong> {t.shown(sayNumber(chosen.answers, locale), number.format(chosen.staff))}
        </p>
      )}
    </>
  );
}
