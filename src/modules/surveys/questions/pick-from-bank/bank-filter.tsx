import { formState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { areas, audiencesInAddress, bankChoice } from './bank-choice.rules.ts';
import { pickFromBankTexts } from './pick-from-bank.texts.ts';

/** Chooses which questions of the bank are shown; the choice lives in the address. */
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
  const section = searchParams.get('avsnitt');
  return (
    <>
      <p class="quiet">{t.filterHint}</p>
      <form method="get" action={view.path} class="filter" aria-label={t.filter}>
        {section !== null && <input type="hidden" name="avsnitt" value={section} />}
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
        <Button variant="secondary">{t.show}</Button>
      </form>
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
