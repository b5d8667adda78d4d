import type { MemberView } from '#platform/web/context.ts';
import { conversationsPaths } from './conversations.paths.ts';
import { conversationsTexts } from './conversations.texts.ts';

/** The way to a page of the module, or of one of its rounds. */
export function conversationsCrumbs(view: MemberView, round?: { id: number; title: string }) {
  return [
    { label: conversationsTexts[view.locale].title, href: conversationsPaths.rounds(view.organisation) },
    ...(round ? [{ label: round.title, href: conversationsPaths.round(view.organisation, round.id) }] : []),
  ];
}
