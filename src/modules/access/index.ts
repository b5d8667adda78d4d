import { demoRoutes } from '#modules/access/demo.page.tsx';
import { accessSentences } from '#modules/access/access.sentences.ts';
import { glossaryRoutes } from '#modules/access/glossary.page.tsx';
import { hatRoutes } from '#modules/access/hat.page.ts';
import type { AuditSentences } from '#modules/access/entry-sentence.ts';
import { historyPage } from '#modules/access/history.page.tsx';
import { membersPages } from '#modules/access/members.page.tsx';
import { settingsPage } from '#modules/access/settings.page.tsx';
import { signInRoutes } from '#modules/access/sign-in.page.tsx';
import { startRoutes, type CastMember } from '#modules/access/start.page.tsx';
import type { OutboxMail } from '#platform/mail/mailer.ts';
import type { Route } from '#platform/web/route.ts';

export { addMember, changeRoles, endMember } from '#modules/access/members.page.tsx';
export { listMembers } from '#modules/access/members.queries.ts';
export { accessPaths } from '#modules/access/access.paths.ts';
export { changeSettings } from '#modules/access/settings.page.tsx';
export { entrySentence, quotable, type AuditSentence, type AuditSentences } from '#modules/access/entry-sentence.ts';
export type { CastMember } from '#modules/access/start.page.tsx';

/** Who may come in, and what has been done: sign-in, members and their roles, the history, settings. */
export function accessRoutes(options: {
  sentences: AuditSentences;
  demo?: { cast: readonly CastMember[]; letters: () => readonly OutboxMail[] } | undefined;
}): Route[] {
  return [
    ...startRoutes(options.demo?.cast ?? []),
    ...signInRoutes(),
    ...(options.demo ? demoRoutes(options.demo.cast, options.demo.letters) : []),
    ...historyPage({ ...options.sentences, ...accessSentences }),
    ...glossaryRoutes,
    ...hatRoutes,
    ...membersPages,
    ...settingsPage,
  ];
}

export { accessSentences };
