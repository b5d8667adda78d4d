import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { surveysTexts } from '../surveys.texts.ts';

/** Shares of the staff who may answer, in per cent, to see what the plan would show. */
const rates = [35, 45, 50, 60, 70];

/** The share chosen in the address, half when none of ours is. */
export function responseIn(url: URL): number {
  const chosen = Number(url.searchParams.get('svar'));
  return rates.includes(chosen) ? chosen : 50;
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
        options={rates.map((one) => ({ value: String(one), label: t.percent(one) }))}
        required
      />
      <Button variant="secondary">{t.show}</Button>
    </form>
  );
}
