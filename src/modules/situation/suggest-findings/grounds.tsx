import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';

/** Why a finding was suggested, as it read when it was accepted: in Swedish, whatever the reader's language. */
export function Grounds({ view, grounds }: { view: MemberView; grounds: readonly string[] }) {
  return (
    <Fold summary={suggestFindingsTexts[view.locale].grounds}>
      <ul lang={view.locale === 'sv' ? undefined : 'sv'}>
        {grounds.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </Fold>
  );
}
