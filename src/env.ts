import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { OperatorError } from '#db/operator-error.ts';
import { projectRoot } from '#db/project-root.ts';

/** Every setting, checked. What each means stands in `.env.example`. Folders are absolute, addresses without a final slash. */
export type Env = {
  mode: 'demo' | 'live';
  host: string;
  /** 0 lets the system choose a free port. */
  port: number;
  dataDir: string;
  secretsDir: string;
  /** Undefined: the embedded PostgreSQL in `dataDir`. */
  database: DatabaseUrls | undefined;
  /** The address people use, such as `https://stadig.example.se`. Always set in live mode. */
  publicUrl: string | undefined;
  /** Always set in live mode. */
  smtpUrl: string | undefined;
  /** Always set in live mode. */
  mailFrom: string | undefined;
  /** Addresses or networks (CIDR) whose X-Forwarded-For is believed. Never empty in live mode. */
  trustedProxies: string[];
  /** Undefined: nothing is mailed in. */
  mailIntake: MailIntakeEnv | undefined;
  logLevel: 'info' | 'warn' | 'error' | 'silent';
};

/** Where mail to matters is received. `host` is an address of this machine; `tls` holds paths of PEM files. */
export type MailIntakeEnv = {
  port: number;
  host: string;
  domain: string;
  tls: { certFile: string; keyFile: string } | undefined;
  /** Addresses or networks (CIDR) of our own mail relays, and the name they sign their verdicts with. */
  relays: string[];
  authservId: string | undefined;
  /** Undefined: the name servers of the machine. */
  dns: string | undefined;
};

/** A setting that cannot be used. The message is one line for the operator and never repeats a password. */
export class SettingError extends OperatorError {
  override name = 'SettingError';
}

/**
 * Reads the settings: from the environment, and below it from `.env` in the project's folder. An empty value counts as unset.
 * @throws {SettingError} naming the first variable that is wrong, what was wrong and an example
 */
export function readEnv(source: NodeJS.ProcessEnv = { ...envFile(), ...filled(process.env) }): Env {
  const given = filled(source);
  refuseUnknown(given);
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new SettingError(firstProblem(parsed.error, given));
  const values = parsed.data;
  if (values.STADIG_MODE === 'live') demand(given, neededLive, 'STADIG_MODE=live needs it');
  return {
    mode: values.STADIG_MODE,
    host: values.HOST,
    port: values.PORT,
    dataDir: resolve(projectRoot(), values.DATA_DIR),
    secretsDir: resolve(projectRoot(), values.SECRETS_DIR ?? join(values.DATA_DIR, 'secrets')),
    database: databaseOf(given, values),
    publicUrl: values.PUBLIC_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    trustedProxies: values.TRUSTED_PROXY ?? [],
    mailIntake: mailIntakeOf(given, values),
    logLevel: values.LOG_LEVEL,
  };
}

/** The whole environment, with this database set: for a server in a process of its own. */
export function environmentWith(database: DatabaseUrls): NodeJS.ProcessEnv {
  const { appUrl, adminUrl, intakeUrl } = database;
  return { ...process.env, DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl, DATABASE_INTAKE_URL: intakeUrl };
}

const examples = {
  STADIG_MODE: 'live',
  HOST: '127.0.0.1',
  PORT: '3000',
  DATA_DIR: '/var/lib/stadig',
  SECRETS_DIR: '/var/lib/stadig-secrets',
  DATABASE_URL: 'postgres://stadig_app:password@db.example.se/stadig',
  DATABASE_ADMIN_URL: 'postgres://stadig_owner:password@db.example.se/stadig',
  DATABASE_INTAKE_URL: 'postgres://stadig_intake:password@db.example.se/stadig',
  PUBLIC_URL: 'https://stadig.example.se',
  SMTP_URL: 'smtp://user:password@mail.example.se:587',
  MAIL_FROM: '"Stadig <stadig@example.se>"',
  TRUSTED_PROXY: '127.0.0.1,10.0.0.0/8',
  MAIL_INTAKE_PORT: '2525',
  MAIL_INTAKE_DOMAIN: 'arenden.example.se',
  MAIL_INTAKE_HOST: '127.0.0.1',
  MAIL_INTAKE_CERT: '/etc/stadig/mail.crt',
  MAIL_INTAKE_KEY: '/etc/stadig/mail.key',
  MAIL_INTAKE_RELAYS: '10.0.0.25',
  MAIL_INTAKE_AUTHSERV_ID: 'mx.example.se',
  MAIL_INTAKE_DNS: '127.0.0.1:53',
  LOG_LEVEL: 'info',
};
type Name = keyof typeof examples;

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^\s]+$/, 'must be an address that begins with postgres://');
const path = z.string().refine((value) => !value.includes('\0'), 'must be a folder');

const hostName = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, 'must be a host name');

const settings = z.object({
  STADIG_MODE: z.enum(['demo', 'live'], 'must be demo or live').default('demo'),
  HOST: z
    .string()
    .regex(/^[a-zA-Z0-9.:-]+$/, 'must be an address of this machine')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^[0-9]{1,5}$/, 'must be a port number between 0 and 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number between 0 and 65535')
    .default(3000),
  DATA_DIR: path.default('data'),
  SECRETS_DIR: path.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_ADMIN_URL: postgresUrl.optional(),
  DATABASE_INTAKE_URL: postgresUrl.optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be http:// or https:// with a host and no path')
    .transform((value) => new URL(value).origin)
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => /^smtps?:\/\//.test(value) && URL.canParse(value),
      'must be an address that begins with smtp:// or smtps://',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be an e-mail address, with or without a name',
    )
    .optional(),
  TRUSTED_PROXY: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine((networks) => networks.every(isNetwork), 'must be addresses or networks divided by commas')
    .optional(),
  MAIL_INTAKE_PORT: z
    .string()
    .regex(/^[0-9]{1,5}$/, 'must be a port number between 0 and 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number between 0 and 65535')
    .optional(),
  MAIL_INTAKE_DOMAIN: hostName.optional(),
  MAIL_INTAKE_HOST: z
    .string()
    .refine((value) => isIP(value) > 0, 'must be an IP address of this machine')
    .default('127.0.0.1'),
  MAIL_INTAKE_CERT: path.optional(),
  MAIL_INTAKE_KEY: path.optional(),
  MAIL_INTAKE_RELAYS: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine((networks) => networks.every(isNetwork), 'must be addresses or networks divided by commas')
    .optional(),
  MAIL_INTAKE_AUTHSERV_ID: hostName.optional(),
  MAIL_INTAKE_DNS: z
    .string()
    .refine(isNameServer, 'must be the IP address of a name server, with or without a port')
    .optional(),
  LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent'], 'must be info, warn, error or silent').default('info'),
});

const neededLive: Name[] = ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'TRUSTED_PROXY'];
const logins: Name[] = ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'DATABASE_INTAKE_URL'];
const mayHoldPassword: string[] = [...logins, 'SMTP_URL'];

function envFile(): NodeJS.ProcessEnv {
  const file = join(projectRoot(), '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function filled(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

/** A misspelt STADIG_MODE must not become a demonstration on the open network. */
function refuseUnknown(given: NodeJS.ProcessEnv): void {
  const unknown = Object.keys(given).find((name) => name.startsWith('STADIG_') && name !== 'STADIG_MODE');
  if (unknown)
    throw new SettingError(`${unknown} is no setting of Stadig. Example: STADIG_MODE=${examples.STADIG_MODE}`);
}

function firstProblem(error: z.ZodError, given: NodeJS.ProcessEnv): string {
  const [issue] = error.issues;
  const name = String(issue?.path[0]) as Name; // the keys of `settings` are the keys of `examples`
  const found = mayHoldPassword.includes(name) ? '' : `, found "${given[name]?.replaceAll(/\s+/g, ' ')}"`;
  return `${name} ${issue?.message}${found}. Example: ${name}=${examples[name]}`;
}

function demand(given: NodeJS.ProcessEnv, names: Name[], why: string): void {
  const missing = names.find((name) => given[name] === undefined);
  if (missing) throw new SettingError(`${missing} is not set: ${why}. Example: ${missing}=${examples[missing]}`);
}

function databaseOf(given: NodeJS.ProcessEnv, values: z.infer<typeof settings>): DatabaseUrls | undefined {
  if (logins.every((name) => given[name] === undefined)) return undefined;
  demand(given, logins, 'an own PostgreSQL needs DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_INTAKE_URL');
  const { DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: appUrl, DATABASE_INTAKE_URL: intakeUrl } = values;
  return adminUrl && appUrl && intakeUrl ? { adminUrl, appUrl, intakeUrl } : undefined;
}

function mailIntakeOf(given: NodeJS.ProcessEnv, values: z.infer<typeof settings>): MailIntakeEnv | undefined {
  const { MAIL_INTAKE_PORT: port, MAIL_INTAKE_DOMAIN: domain, MAIL_INTAKE_HOST: host } = values;
  if (port === undefined && domain === undefined) return undefined;
  demand(given, ['MAIL_INTAKE_PORT', 'MAIL_INTAKE_DOMAIN'], 'receiving mail needs both');
  const { MAIL_INTAKE_CERT: certFile, MAIL_INTAKE_KEY: keyFile } = values;
  if (certFile !== undefined || keyFile !== undefined)
    demand(given, ['MAIL_INTAKE_CERT', 'MAIL_INTAKE_KEY'], 'TLS needs both files');
  const relays = values.MAIL_INTAKE_RELAYS ?? [];
  if (relays.length > 0) demand(given, ['MAIL_INTAKE_AUTHSERV_ID'], 'a relay is believed by the name it signs with');
  // A demonstration lets anybody in as anyone.
  if (values.STADIG_MODE === 'demo' && !/^(127\.|::1$)/.test(host))
    throw new SettingError(
      `MAIL_INTAKE_HOST must be 127.0.0.1 in a demonstration, found "${host}". Example: MAIL_INTAKE_HOST=${examples.MAIL_INTAKE_HOST}`,
    );
  return port === undefined || domain === undefined
    ? undefined
    : {
        port,
        domain,
        host,
        tls: certFile && keyFile ? { certFile, keyFile } : undefined,
        relays,
        authservId: values.MAIL_INTAKE_AUTHSERV_ID,
        dns: values.MAIL_INTAKE_DNS,
      };
}

function isNameServer(value: string): boolean {
  const [, address = '', port] = /^\[?([0-9a-fA-F.:]+?)\]?(?::([0-9]{1,5}))?$/.exec(value) ?? [];
  return isIP(value) > 0 || (isIP(address) > 0 && (port === undefined || Number(port) <= 65_535));
}

function isOrigin(value: string): boolean {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.hostname !== '' && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

function isNetwork(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
