import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import { decisionsPaths } from '#modules/decisions/index.ts';
import { Facts } from '#ui/facts.tsx';
import { participationPaths } from './participation.paths.ts';
import type { Participation } from './participation.queries.ts';
import { answerers } from './participation.roles.ts';
import { participationTexts } from './participation.texts.ts';

type Props = { view: MemberView; participation: Participation; files: readonly { id: number; title: string }[] };

/** What the invitation says, and the files it came in. */
export function InvitationFacts({ view, participation, files }: Props) {
  const { facts: t, list } = participationTexts[view.locale];
  const { locale, organisation } = view;
  const { inviter, feeOre, answerBy, decisionRequired, purpose, documentationPromise, stated } = participation;
  const terms = [participation.terms, participation.cancellationTerms].filter(Boolean).join('\n');
  const contact = stated && [stated.host.contactName, stated.host.contactEmail, stated.host.contactPhone];
  const said: [string, string][] = [
    [t.inviter, inviter],
    [t.contact, (contact ?? []).filter(Boolean).join(', ')],
    [t.purpose, purpose],
    [t.fee, feeOre === 0 ? t.free : formatKronor(feeOre, locale)],
    [list.answerBy, answerBy === null ? '' : formatDate(answerBy, locale)],
    [t.decision, decisionRequired ? t.required : t.notRequired],
    [t.documentation, documentationPromise],
    [t.terms, terms],
  ];
  return (
    <section>
      <h2>{t.heading}</h2>
      <Facts
        items={said
          .filter(([, value]) => value !== '')
          .map(([term, value]) => ({ term, value: <span class="typed">{value}</span> }))}
      />
      {files.length > 0 && (
        <ul>
          {files.map(({ id, title }) => (
            <li>
              <a href={decisionsPaths.file(organisation, id)}>{t.file(title)}</a>
            </li>
          ))}
        </ul>
      )}
      {participation.partyId === null && hasRole(view.actor, answerers) && (
        <p>
          <a href={participationPaths.facts(organisation, participation.id)}>{t.change}</a>
        </p>
      )}
    </section>
  );
}
