import type { Role } from '#platform/tenancy/roles.ts';
import type { Services, WebContext } from '#platform/web/context.ts';

/**
 * Who may come in: `public` (pinned with its reason in `public-routes.ts`), `account` (signed in, no organisation in the address),
 * `member` (any role in the organisation), or the named roles.
 */
export type Access = 'public' | 'account' | 'member' | readonly Role[];

export type Route = {
  method: 'GET' | 'POST';
  path: string;
  access: Access;
  /** Largest body in bytes; 1 MiB unless said. */
  maxBody?: number | undefined;
  /** Nothing about the request is logged, not even its template: the respondent's part. */
  unlogged?: boolean | undefined;
  handle: (c: WebContext, services: Services) => Promise<Response>;
};

/** `/:organisation/enkater/:id/grupper/:groupId` → `{ organisation: string; id: number; groupId: number }`. */
export type Params<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Param<Name> & Params<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Param<Name>
    : unknown;
type Param<Name extends string> = { [K in Name]: K extends 'id' | `${string}Id` ? number : string };
