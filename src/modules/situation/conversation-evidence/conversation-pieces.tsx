import type { MemberView } from '#platform/web/context.ts';
import { findingTexts } from '../finding.texts.ts';
import { conversationEvidencePaths } from './conversation-evidence.paths.ts';
import type { ConversationPiece } from './conversation-evidence.queries.ts';

/** What a finding leans on of conversations, each with where it is read. */
export function ConversationPieces(props: {
  view: MemberView;
  findingId: number;
  pieces: readonly ConversationPiece[];
  may: boolean;
}) {
  const { view, may } = props;
  const t = findingTexts[view.locale].evidence;
  return (
    <ul>
      {props.pieces.map((piece) => (
        <li>
          {/* Picked in Swedish, whatever the reader's language. */}
          <span lang={view.locale === 'sv' ? undefined : 'sv'}>{piece.sentence}</span>
          <br />
          <span class="quiet">
            {t.from} <a href={`/${view.organisation.slug}${piece.path}`}>{piece.title}</a>
            {may && ' · '}
          </span>
          {may && <a href={conversationEvidencePaths.remove(view.organisation, props.findingId, piece)}>{t.remove}</a>}
        </li>
      ))}
    </ul>
  );
}

/** The other kind of evidence, beside the choice of a survey result. */
export function OtherEvidence({ href, label }: { href: string; label: string }) {
  return (
    <p>
      <a href={href}>{label}</a>
    </p>
  );
}
