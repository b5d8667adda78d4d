import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Database, Tx } from '#db/connection.ts';
import type { Clock } from '#platform/clock.ts';
import type { Subscription } from '#platform/events.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Jobs } from '#platform/jobs/jobs.ts';
import type { Log } from '#platform/log.ts';
import type { SenderTrust } from '#platform/mail/check-sender.ts';
import type { Mailer } from '#platform/mail/mailer.ts';
import type { Screen } from '#platform/screen.ts';
import type { Secrets } from '#platform/secrets.ts';
import type { Actor, Membership, Theme } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';

/** What the running system is made of; handed down, never reached for. */
export type Services = {
  database: Database;
  /** Connection of the role that may take in an answer and nothing else. */
  intake: Database;
  clock: Clock;
  mailer: Mailer;
  /** Where mail to matters is received, and how its senders are known; undefined when nothing is mailed in. */
  mailIntake?: SenderTrust | undefined;
  jobs: Jobs;
  log: Log;
  /** Shows a fault with all it holds to whoever develops; never set where real data is. */
  showFault?: (error: Error) => void;
  secrets: Secrets;
  mode: 'demo' | 'live';
  publicUrl: string;
  /** Addresses or networks (CIDR) whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
  subscriptions: readonly Subscription[];
  screen: Screen;
  frame: Frame;
};

/** What a page needs of style: signed-in pages all of it, those before and beside the work less, a respondent's least, its preview as much and a frame, a shown result as much and its pictures. */
export type Bundle = 'app' | 'public' | 'respond' | 'preview' | 'result';

/** Parts of the page that only the application as a whole can know. */
export type Frame = {
  /** Addresses of style, script and the tab's icon, in an organisation's colours. */
  assets: (kind: Bundle, theme: Theme) => { stylesheets: string[]; scripts: string[]; icon?: string };
  wheel: (view: MemberView) => WheelStep[];
  /** Stands between the top line and the page: the demonstration's guided tour. */
  banner?: ((view: MemberView) => Child) | undefined;
};

export type WheelStep = { step: string; label: string; href: string };

/** What every view may know about the request. Views are functions of this and their data. */
export type View = {
  locale: Locale;
  now: Date;
  mode: 'demo' | 'live';
  path: string;
  url: URL;
  publicUrl: string;
  /** Where mail to matters is received; undefined when nothing is mailed in. */
  mailDomain?: string | undefined;
  frame: Frame;
  account?: Account | undefined;
  memberships: readonly Membership[];
  /** `/` goes to the search box, unless the person has turned that off in this browser. */
  searchKey: boolean;
  /** Where in the demonstration's guided tour the visitor is, from 1. */
  tourStop?: number | undefined;
  organisation?: Membership['organisation'] | undefined;
  actor?: Actor | undefined;
  heldRoles?: readonly Role[] | undefined;
};

export type MemberView = View & {
  organisation: Membership['organisation'];
  actor: Actor;
  account: Account;
  /** Every role of the person here; `actor` may have put on one of them. */
  heldRoles: readonly Role[];
};

export type Account = { id: number; email: string };

/** While a page loads: the view's knowledge and the request's one read-only transaction. */
export type LoadContext = MemberView & {
  db: Tx;
  /** Reads as a member of another of the person's own organisations, in the same transaction, and comes back. */
  visit: <T>(membership: Membership, work: (db: Tx) => Promise<T>) => Promise<T>;
};

export type AppEnv = { Variables: { requestId: string; template: string } };
export type WebContext = Context<AppEnv>;
