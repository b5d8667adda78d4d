import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { EXPECTED_RESPONSES } from '../group-plan.rules.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** The share chosen in the address, in per cent; undefined when none of ours is. */
export function responseIn(url: URL): number | undefined {
  const chosen = Number(url.searchParams.get('svar'));
  return EXPECTED_RESPONSES.find((one) => one === chosen);
}

/** Asks how many may be expected to answer; what it changes is only what the page shows. */
export function ResponseChoice({ rate, locale, onTheWay }: { rate: number; locale: Locale; onTheWay: boolean }) {
  const t = surveysTexts[locale].groups;
  const form = { values: { svar: String(rate) }, errors: [] };
  return (
    <form method="get" class="filter">
      {/* A GET form writes the whole query anew. */}
      {onTheWay && <input type="hidden" name="vidare" value="borja" />}
      <SelectField
        form={form}
        name="svar"
        label={t.expectedResponse}
        options={EXPECTED_RESPONSES.map((one) => ({ value: String(one), label: t.percent(one) }))}
        required
      />
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}
