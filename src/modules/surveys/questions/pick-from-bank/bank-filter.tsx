import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { areas, audiencesInAddress, bankChoice } from './bank-choice.rules.ts';
import { pickFromBankTexts } from './pick-from-bank.texts.ts';

/**
 * Chooses which questions of the bank are shown; the choice lives in the address. It stands in the form that they are ticked in, so that
 * what is ticked goes along.
 */
export function BankFilter({ view }: { view: MemberView }) {
  const t = pickFromBankTexts[view.locale];
  const { searchParams } = view.url;
  const { audience, area, words } = bankChoice(searchParams);
  const inAddress = Object.entries(audiencesInAddress);
  const malgrupp = inAddress.find(([, one]) => one === audience)?.[0] ?? '';
  const form = formState<{ malgrupp: string; omrade: string; sok: string }>({
    malgrupp,
    omrade: area ?? '',
    sok: words,
  });
  return (
    <div class="filter" role="group" aria-label={t.filter}>
      <SelectField
        form={form}
        name="malgrupp"
        label={t.audience}
        prompt={t.allAudiences}
        options={inAddress.map(([value, one]) => ({ value, label: capitalised(t.audiences[one]) }))}
        unmarked
      />
      <SelectField
        form={form}
        name="omrade"
        label={t.area}
        prompt={t.allAreas}
        options={areas.map((one) => ({ value: one, label: t.areas[one] }))}
        unmarked
      />
      <TextField form={form} name="sok" label={t.search} type="search" unmarked />
      <button type="submit" formmethod="get" formaction={view.path} class="ds-button" data-variant="secondary">
        {t.show}
      </button>
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
