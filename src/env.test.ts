import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#db/project-root.ts';
import { readEnv, SettingError } from '#src/env.ts';

const live = {
  STADIG_MODE: 'live',
  PUBLIC_URL: 'https://stadig.example.se/',
  SMTP_URL: 'smtps://user:hemligt@mail.example.se',
  MAIL_FROM: 'Stadig <stadig@example.se>',
  TRUSTED_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8',
};
const ownDatabase = {
  DATABASE_URL: 'postgres://stadig_app:hemligt@db.example.se/stadig',
  DATABASE_ADMIN_URL: 'postgresql://stadig_owner@/stadig?host=/run/postgresql',
  DATABASE_INTAKE_URL: 'postgres://stadig_intake@db.example.se/stadig',
};

const mailIntake = { MAIL_INTAKE_PORT: '2525', MAIL_INTAKE_DOMAIN: 'Arenden.Example.se' };

describe('settings', () => {
  test('nothing set gives a demonstration on this machine', () => {
    expect(readEnv({})).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      dataDir: join(projectRoot(), 'data'),
      secretsDir: join(projectRoot(), 'data/secrets'),
      database: undefined,
      publicUrl: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      trustedProxies: [],
      logLevel: 'info',
    });
  });

  test('receiving mail', () => {
    expect(
      readEnv({ ...live, ...mailIntake, MAIL_INTAKE_HOST: '10.0.0.5', MAIL_INTAKE_DNS: '[::1]:5353' }).mailIntake,
    ).toEqual({
      port: 2525,
      domain: 'arenden.example.se',
      host: '10.0.0.5',
      tls: undefined,
      relays: [],
      authservId: undefined,
      dns: '[::1]:5353',
    });
  });

  test('an empty value counts as unset', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ', STADIG_MODE: '' })).toEqual(readEnv({}));
  });

  test('a live installation', () => {
    expect(readEnv({ ...live, ...ownDatabase, DATA_DIR: '/srv/stadig', SECRETS_DIR: 'hemligt' })).toMatchObject({
      mode: 'live',
      publicUrl: 'https://stadig.example.se',
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      dataDir: '/srv/stadig',
      secretsDir: join(projectRoot(), 'hemligt'),
      database: {
        appUrl: ownDatabase.DATABASE_URL,
        adminUrl: ownDatabase.DATABASE_ADMIN_URL,
        intakeUrl: ownDatabase.DATABASE_INTAKE_URL,
      },
    });
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a port number between 0 and 65535, found "abc". Example: PORT=3000'],
    [{ PORT: '65536' }, 'PORT must be a port number between 0 and 65535, found "65536". Example: PORT=3000'],
    [{ PORT: '80\n80' }, 'PORT must be a port number between 0 and 65535, found "80 80". Example: PORT=3000'],
    [{ HOST: 'http://x' }, 'HOST must be an address of this machine, found "http://x". Example: HOST=127.0.0.1'],
    [{ STADIG_MODE: 'prod' }, 'STADIG_MODE must be demo or live, found "prod". Example: STADIG_MODE=live'],
    [{ STADIG_MOD: 'live' }, 'STADIG_MOD is no setting of Stadig. Example: STADIG_MODE=live'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be info, warn, error or silent, found "loud". Example: LOG_LEVEL=info'],
    [
      { PUBLIC_URL: 'https://stadig.example.se/app' },
      'PUBLIC_URL must be http:// or https:// with a host and no path, found "https://stadig.example.se/app". Example: PUBLIC_URL=https://stadig.example.se',
    ],
    [
      { MAIL_FROM: 'Stadig' },
      'MAIL_FROM must be an e-mail address, with or without a name, found "Stadig". Example: MAIL_FROM="Stadig <stadig@example.se>"',
    ],
    [
      { TRUSTED_PROXY: '10.0.0.0/33' },
      'TRUSTED_PROXY must be addresses or networks divided by commas, found "10.0.0.0/33". Example: TRUSTED_PROXY=127.0.0.1,10.0.0.0/8',
    ],
    [
      { MAIL_INTAKE_PORT: '2525' },
      'MAIL_INTAKE_DOMAIN is not set: receiving mail needs both. Example: MAIL_INTAKE_DOMAIN=arenden.example.se',
    ],
    [
      { ...mailIntake, MAIL_INTAKE_HOST: '0.0.0.0' },
      'MAIL_INTAKE_HOST must be 127.0.0.1 in a demonstration, found "0.0.0.0". Example: MAIL_INTAKE_HOST=127.0.0.1',
    ],
    [
      { ...live, ...mailIntake, MAIL_INTAKE_RELAYS: '10.0.0.25' },
      'MAIL_INTAKE_AUTHSERV_ID is not set: a relay is believed by the name it signs with. Example: MAIL_INTAKE_AUTHSERV_ID=mx.example.se',
    ],
    [
      { ...live, ...mailIntake, MAIL_INTAKE_CERT: '/etc/stadig/mail.crt' },
      'MAIL_INTAKE_KEY is not set: TLS needs both files. Example: MAIL_INTAKE_KEY=/etc/stadig/mail.key',
    ],
    [
      { DATABASE_URL: ownDatabase.DATABASE_URL },
      'DATABASE_ADMIN_URL is not set: an own PostgreSQL needs DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_INTAKE_URL. Example: DATABASE_ADMIN_URL=postgres://stadig_owner:password@db.example.se/stadig',
    ],
    [
      { ...live, MAIL_FROM: '' },
      'MAIL_FROM is not set: STADIG_MODE=live needs it. Example: MAIL_FROM="Stadig <stadig@example.se>"',
    ],
  ])('a bad setting is one line: %o', (source, line) => {
    expect(() => readEnv(source)).toThrow(new SettingError(line));
    expect(line).not.toContain('\n');
  });

  test.each([
    { DATABASE_URL: 'mysql://stadig:hemligt@db.example.se/stadig' },
    { SMTP_URL: 'mail://user:hemligt@mail.example.se' },
  ])('a password is never repeated: %o', (source) => {
    expect(() => readEnv(source)).toThrow(SettingError);
    expect(() => readEnv(source)).not.toThrow(/hemligt/);
  });

  test('.env.example explains every setting, and its values are the defaults', () => {
    const example = readFileSync(join(projectRoot(), '.env.example'), 'utf8');
    const names = Object.keys(parseEnv(example));
    expect(names.toSorted()).toEqual(
      [
        'STADIG_MODE',
        'HOST',
        'PORT',
        'DATA_DIR',
        'SECRETS_DIR',
        ...Object.keys(ownDatabase),
        'PUBLIC_URL',
        'SMTP_URL',
        'MAIL_FROM',
        'TRUSTED_PROXY',
        'MAIL_INTAKE_PORT',
        'MAIL_INTAKE_DOMAIN',
        'MAIL_INTAKE_HOST',
        'MAIL_INTAKE_CERT',
        'MAIL_INTAKE_KEY',
        'MAIL_INTAKE_RELAYS',
        'MAIL_INTAKE_AUTHSERV_ID',
        'MAIL_INTAKE_DNS',
        'LOG_LEVEL',
      ].toSorted(),
    );
    expect(readEnv(parseEnv(example))).toEqual(readEnv({}));
  });
});
