import type { Tx } from '#db/connection.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatKronor } from '#foundations/clocks/index.ts';
import { Notice } from '#ui/notice.tsx';
import type { MatterRow } from '../matter.queries.ts';
import { listCostLines, type MemorandumRow } from '../memorandum.queries.ts';
import { findInvitation } from './invitation.queries.ts';
import { registrationSince, type RegistrationSince } from './registration-since.rules.ts';
import { registrationSinceTexts } from './registration-since.texts.ts';

/** What differs between the latest memorandum that was handed over and what is registered now. A draft tells it at its costs. */
export async function loadRegistrationSince(
  db: Tx,
  { id, memoranda }: { id: number; memoranda: readonly Pick<MemorandumRow, 'id' | 'state'>[] },
): Promise<RegistrationSince[]> {
  const latest = memoranda.at(-1);
  const invitation = latest?.state === 'handed-over' ? await findInvitation(db, id) : undefined;
  if (!latest || !invitation) return [];
  return registrationSince(await listCostLines(db, latest.id), invitation);
}

type Props = { view: MemberView; matter: Pick<MatterRow, 'state'>; since: readonly RegistrationSince[] };

export function RegistrationChanged({ view, matter, since }: Props) {
  if (since.length === 0) return null;
  const t = registrationSinceTexts[view.locale];
  const money = (ore: number) => formatKronor(ore, view.locale);
  return (
    <Notice tone="warning" title={t.title}>
      <p>{t.lead}</p>
      <ul>
        {since.map((one) => (
          <li>
            {one.what === 'nobody'
              ? t.nobody
              : one.what === 'fee'
                ? t.fee(money(one.before), money(one.now))
                : t.places(one.administration, one.before, one.now)}
          </li>
        ))}
      </ul>
      <p>{matter.state === 'open' ? t.todo : t.decided}</p>
    </Notice>
  );
}
