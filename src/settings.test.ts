import { describe, expect, test } from 'vitest';
import { readEnv, SettingsError } from './env.ts';
import { readFlags } from './flags.ts';
import { settle } from './settings.ts';

const settled = (variables: Record<string, string>, args: string[]) =>
  settle(readEnv(variables), readFlags(args), 'Europe/Berlin');

test('without anything said it is port 8080 on this machine, with a file in data/', () => {
  expect(settled({}, [])).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    dataDir: 'data',
    databaseUrl: 'sqlite:data/termin.db',
    smtpUrl: null,
    publicUrl: null,
    movedTo: null,
  });
});

test('flags win over the environment', () => {
  const settings = settled({ PORT: '1000', HOST: 'env', DATA_DIR: '/env' }, [
    '--port',
    '2000',
    '--data',
    '/flag',
  ]);
  expect(settings).toMatchObject({ port: 2000, host: 'env', dataDir: '/flag' });
});

test('a database of its own, a mail server, a public address', () => {
  const settings = settled(
    {
      DATABASE_URL: 'postgres://db/termin',
      SMTP_URL: 'smtps://mail',
      PUBLIC_URL: 'https://termin.example/',
      ALLOW_ORIGINS: 'https://a.example, https://b.example',
    },
    [],
  );
  expect(settings).toMatchObject({
    databaseUrl: 'postgres://db/termin',
    smtpUrl: 'smtps://mail',
    publicUrl: 'https://termin.example',
    allowOrigins: ['https://a.example', 'https://b.example'],
  });
});

test('a moved clock shows the local time and runs on; its bookings stay apart', () => {
  const { clock, dataDir } = settled({}, ['--now', '2020-03-09T08:00']);
  const shown = clock();
  expect(shown - Date.parse('2020-03-09T08:00:00+01:00')).toBeLessThan(5_000);
  expect(shown).toBeGreaterThanOrEqual(Date.parse('2020-03-09T08:00:00+01:00'));
  expect(dataDir).toBe('data/replay-2020-03-09');
  expect(settled({}, ['--now', '2020-03-09T08:00', '--data', 'mine']).dataDir).toBe('mine');
});

describe('what makes no sense is said', () => {
  test.each([
    [{}, ['--port', '70000'], '--port 70000'],
    [{}, ['--port', 'http'], '--port http'],
    [{}, ['--now', 'yesterday'], '--now yesterday'],
    [{}, ['--now', '2020-02-30T08:00'], '--now 2020-02-30T08:00'],
    [{}, ['--speed', '9'], '--speed'],
    [{ PORT: 'http' }, [], 'PORT=http'],
    [{ SMTP_URL: 'mail.example' }, [], 'SMTP_URL=mail.example'],
    [{ PUBLIC_URL: 'termin.example' }, [], 'PUBLIC_URL=termin.example'],
    [{ ALLOW_ORIGINS: 'www.example' }, [], 'ALLOW_ORIGINS=www.example'],
    [{ ALLOW_ORIGINS: 'https://a.example, https://b.example/' }, [], 'without a path'],
    [{ LOG_LEVEL: 'loud' }, [], 'LOG_LEVEL=loud'],
    [{ DRAIN_SECONDS: '61' }, [], 'DRAIN_SECONDS=61'],
    [{ METRICS_TOKEN: 'short' }, [], "METRICS_TOKEN can't be used"],
    [{ RATE_LIMITS: '0' }, [], 'RATE_LIMITS=0'],
    [{ RATE_LIMITS: 'on' }, [], 'RATE_LIMITS=on'],
    [{ TRUSTED_PROXIES: 'nginx' }, [], 'TRUSTED_PROXIES=nginx'],
  ])('%j %j', (variables, args, named) => {
    expect(() => settled(variables, args)).toThrow(SettingsError);
    expect(() => settled(variables, args)).toThrow(named);
  });
});

test('empty variables are as good as none', () => {
  expect(settled({ PORT: '', SMTP_URL: '' }, [])).toMatchObject({ port: 8080, smtpUrl: null });
});

test('limits hold unless they are switched off, and nobody is believed who forwards', () => {
  expect(settled({}, [])).toMatchObject({ rateLimits: 1, trustedProxies: null });
  expect(settled({ RATE_LIMITS: '2.5', TRUSTED_PROXIES: '2' }, [])).toMatchObject({
    rateLimits: 2.5,
    trustedProxies: 2,
  });
  expect(settled({ RATE_LIMITS: 'off' }, []).rateLimits).toBeNull();
});

test('a password is not repeated in what is said', () => {
  const wrong = () => settled({ SMTP_URL: 'amt:geheim@mail.example' }, []);
  expect(wrong).toThrow("SMTP_URL can't be used");
  expect(wrong).not.toThrow('geheim');
});

test('a city of its own is in operation with a mail server, and tried without a public address', () => {
  const city = ['--city', 'city.yaml'];
  const publicUrl = { PUBLIC_URL: 'https://termin.example' };
  expect(() => settled(publicUrl, city)).toThrow('Without SMTP_URL every mail is shown');
  expect(() => settled({ ...publicUrl, CITY_FILE: 'city.yaml' }, [])).toThrow(SettingsError);
  expect(settled({ ...publicUrl, SMTP_URL: 'smtps://mail' }, city)).toMatchObject({
    smtpUrl: 'smtps://mail',
  });
  expect(settled({}, city)).toMatchObject({ smtpUrl: null, publicUrl: null });
});
