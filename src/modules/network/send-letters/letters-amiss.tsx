import type { MemberView } from '#platform/web/context.ts';
import { ButtonRow, PostButton } from '#ui/button.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkPaths } from '../network.paths.ts';
import type { LetterAmiss } from './letters.queries.ts';
import { lettersAmissTexts } from './letters-amiss.texts.ts';

type Shown = { view: MemberView; networkId: number; letters: readonly LetterAmiss[] };

/** Those that the mail server would not take. */
export function RefusedLetters({ view, networkId, letters }: Shown) {
  const t = lettersAmissTexts[view.locale];
  return (
    <section>
      <h2>{t.failedTitle(letters.length)}</h2>
      <DataTable
        caption={t.failed.caption}
        captionHidden
        rows={letters}
        columns={[
          { label: t.failed.party, rowHeader: true, cell: (one) => one.name },
          { label: t.failed.address, cell: (one) => one.email },
          { label: t.failed.reason, cell: (one) => one.reason },
          {
            label: t.change,
            cell: (one) => <a href={networkPaths.changeParty(view.organisation, networkId, one.partyId)}>{t.change}</a>,
          },
        ]}
      />
      <PostButton action={networkPaths.tryAgain(view.organisation, networkId)} label={t.tryAgain} />
    </section>
  );
}

/** Those that may have gone: a person asks the receiver, and says which. */
export function DoubtfulLetters({ view, networkId, letters }: Shown) {
  const t = lettersAmissTexts[view.locale].doubt;
  const { organisation } = view;
  return (
    <section>
      <h2>{t.title(letters.length)}</h2>
      <p>{t.why}</p>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={letters}
        columns={[
          { label: t.party, rowHeader: true, cell: (one) => one.name },
          { label: t.address, cell: (one) => one.email },
          { label: t.letter, cell: (one) => t.kindOf(one.type) },
          {
            label: t.what,
            cell: (one) => (
              <ButtonRow>
                <PostButton
                  action={networkPaths.mailCame(organisation, networkId, one.id)}
                  label={<Named label={t.came} name={one.name} />}
                />
                <PostButton
                  action={networkPaths.mailAgain(organisation, networkId, one.id)}
                  label={<Named label={t.again} name={one.name} />}
                />
              </ButtonRow>
            ),
          },
        ]}
      />
    </section>
  );
}

/** The same words stand in each row: whoever hears them hears the name too. */
function Named({ label, name }: { label: string; name: string }) {
  return (
    <>
      {label} <span class="ds-sr-only">{name}</span>
    </>
  );
}
