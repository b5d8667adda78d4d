import type { MemberView } from '#platform/web/context.ts';
import { jointViewTexts } from './joint-view/joint-view.texts.ts';
import { networkPageTexts } from './network-page.texts.ts';
import { networkPaths } from './network.paths.ts';
import type { NetworkWork } from './network-work.queries.ts';
import { workPaths } from './work.paths.ts';

type Props = { view: MemberView; networkId: number; work: NetworkWork; registered: number };

/** The way to what is done in the network, each with how far it has come. */
export function Work({ view, networkId, work, registered }: Props) {
  const { links, work: t } = networkPageTexts[view.locale];
  const at = [view.organisation, networkId] as const;
  const expected = work.assignments * registered;
  const rows = [
    { href: networkPaths.missing(...at), label: links.missing, stands: '' },
    {
      href: workPaths.assignments(...at),
      label: links.assignments,
      stands: expected === 0 ? '' : t.handedIn(work.handIns, expected),
    },
    {
      href: workPaths.experiences(...at),
      label: links.experiences,
      stands: work.experiences === 0 ? '' : t.experiences(work.experiences),
    },
    { href: workPaths.jointView(...at), label: jointViewTexts[view.locale].title, stands: '' },
  ];
  return (
    <>
      <h2>{t.heading}</h2>
      <ul>
        {rows.map(({ href, label, stands }) => (
          <li>
            <a href={href}>{label}</a>
            {stands !== '' && <span class="quiet"> {stands}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
