import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { openMatterAddress } from './mailed-in/matter-address.command.ts';
import { MatterMailView, type MatterMail } from './mailed-in/matter-mail.tsx';
import type { MatterRow } from './matter.queries.ts';
import { matterTexts } from './matter.texts.ts';

type Props = {
  view: MemberView;
  matter: MatterRow;
  mail: MatterMail;
  /** Whether a memorandum has been handed over, so that there is something to get an answer to. */
  started: boolean;
};

/** The letters of a matter: behind a line before anything has been handed over, and once the matter is decided and nothing waits. */
export function MailOfUse({ view, matter, mail, started }: Props) {
  const { mails, sent, token } = mail;
  const none = mails.length === 0 && sent.length === 0 && token === undefined;
  const opens = started || hasRole(view.actor, openMatterAddress.roles);
  if (none && (matter.state === 'closed' || view.mailDomain === undefined || !opens)) return null;
  // What is yet to be sent is said at the top of the page, beside the next step.
  const shown = <MatterMailView view={view} matter={matter} mail={{ ...mail, unsent: [] }} />;
  const waits =
    (matter.state === 'open' && (started || !none)) ||
    mails.some(({ state }) => state === 'quarantined') ||
    sent.some(({ letters }) => letters.some(({ state }) => state !== 'sent'));
  return waits ? shown : <Fold summary={matterTexts[view.locale].mail}>{shown}</Fold>;
}
