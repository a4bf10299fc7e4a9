import { describe, expect, it } from '@jest/globals';
import { ConfigError, readSettings } from './config.js';

describe('settings', () => {
  it('have a default each, and an empty value counts as none', () => {
    const settings = readSettings({ PORT: '' });
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      playbook: null,
      demo: 'auto',
      logLevel: 'info',
    });
    expect(settings.dataDir).toMatch(/^\/.*data$/);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 0 to 65535, got "abc"'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535, got "65536"'],
    [{ PORT: '-1' }, 'PORT must be a number from 0 to 65535, got "-1"'],
    [{ HOST: 'not a host' }, 'HOST must be a host name or an address, got "not a host"'],
    [{ HOST: '1.2.3' }, 'HOST must be a host name or an address, got "1.2.3"'],
    [{ DEMO: 'yes' }, 'DEMO must be one of on, off, auto, got "yes"'],
    [{ DEMO: 'on', HOST: '0.0.0.0' }, 'DEMO=on needs a HOST that only this machine reaches'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, got "loud"'],
    [{ PLAYBOOK: '../etc' }, 'PLAYBOOK must be one of after-sales, baseline, blank, engine-factory, '],
    [{ DATABASE_URL: 'postgres://x/y' }, 'DATABASE_URL must look like mysql://user:password@host:3306/database'],
    [{ DATABASE_URL: 'mysql://root@localhost' }, 'DATABASE_URL must look like mysql://user:password@host:3306/database'],
    [{ SECRET_KEY: 'my cat' }, 'SECRET_KEY must be 32 bytes'],
    [{ NEW_SECRET_KEY: 'my dog' }, 'NEW_SECRET_KEY must be 32 bytes'],
    [{ SECRETS: 'lose' }, 'SECRETS must be one of keep, forget, got "lose"'],
    [{ PUBLIC_URL: 'service.example.cn' }, 'PUBLIC_URL must be an address without path'],
    [{ PUBLIC_URL: 'https://service.example.cn/desk' }, 'PUBLIC_URL must be an address without path'],
    [{ PUBLIC_URL: 'ftp://service.example.cn' }, 'PUBLIC_URL must be an address without path'],
    [{ FILE_SCANNER: 'clamdscan' }, 'FILE_SCANNER must be the absolute path of a program'],
    [{ FILE_SCANNER: '/nowhere/clamdscan' }, 'FILE_SCANNER must be the absolute path of a program'],
    [{ SMTP_URL: 'mail.example.cn' }, 'SMTP_URL must look like'],
    [{ SMTP_URL: 'smtps://u:hush@mail.example.cn' }, 'SMTP_URL needs MAIL_FROM'],
    [{ SMTP_URL: 'smtps://mail.example.cn', MAIL_FROM: 'Service' }, 'SMTP_URL needs MAIL_FROM'],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES must be addresses or networks'],
    [{ OIDC_ISSUER: 'http://id.example.cn', OIDC_CLIENT_ID: 'x' }, 'OIDC_ISSUER must be an https address'],
    [{ OIDC_ISSUER: 'https://id.example.cn' }, 'OIDC_ISSUER needs OIDC_CLIENT_ID'],
    [{ OIDC_ISSUER: 'https://id.example.cn', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'hush' }, 'OIDC_ISSUER needs PUBLIC_URL'],
  ])('refuse %j in one line', (env, message) => {
    const read = () => readSettings(env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });

  it('take the public address as an origin, and networks of proxies (SEC-01)', () => {
    const settings = readSettings({ PUBLIC_URL: 'https://Service.Example.cn/', TRUSTED_PROXIES: '10.0.0.0/8, fd00::1' });
    expect([settings.publicUrl, settings.trustedProxies?.map(({ bits }) => bits)]).toEqual(['https://service.example.cn', [8, 128]]);
    expect(readSettings({}).publicUrl).toBeUndefined();
  });

  it('take a mail server with its name and password, encoded or not', () => {
    const { mail } = readSettings({ SMTP_URL: 'smtp://desk%40example.cn:p%2Fw@mail.example.cn', MAIL_FROM: '首问 <desk@example.cn>' });
    expect(mail).toEqual({
      ...{ host: 'mail.example.cn', port: 587, isTls: false, user: 'desk@example.cn', password: 'p/w', from: '首问 <desk@example.cn>' },
    });
    expect(readSettings({ SMTP_URL: 'smtps://mail.example.cn', MAIL_FROM: 'a@b.cn' }).mail).toMatchObject({ port: 465, user: null });
  });

  it('take addresses and names of hosts', () => {
    for (const HOST of ['0.0.0.0', '::', 'localhost', 'service.example.cn']) expect(readSettings({ HOST }).host).toBe(HOST);
  });
});
