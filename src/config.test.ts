import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.js';
import { projectFile } from './lib/projectRoot.js';

const url = 'postgresql://waymark_app:s3cret@db.example/waymark';
const adminUrl = 'postgresql://waymark_owner:s3cret@db.example/waymark';

describe('loadConfig', () => {
  it('works with nothing set', () => {
    expect(loadConfig({})).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: 'localhost',
        dataDir: projectFile('var'),
        planPack: projectFile('plans', 'dorset'),
        database: null,
        referenceData: projectFile('..', 'shared', 'data'),
        trustProxy: false,
        mail: { kind: 'outbox' },
        secretKey: null,
        siteAddress: 'http://localhost:3000',
        logLevel: 'info',
        metricsToken: null,
        identityProviders: [],
        assessments: {},
      },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '', DATA_DIR: '' })).toEqual(loadConfig({}));
  });

  it('takes everything that is set', () => {
    const loaded = loadConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/way mark',
      PLAN_PACK: '/srv/plan',
      DATABASE_URL: url,
      DATABASE_ADMIN_URL: adminUrl,
      REFERENCE_DATA: '/srv/reference',
      TRUST_PROXY: '10.0.0.0/8',
      LOG_LEVEL: 'debug',
      METRICS_TOKEN: 'a-token-for-counting',
      SITE_ADDRESS: 'https://plan.example/',
      SECRET_KEY: 'a-secret-of-more-than-32-characters',
      SMTP_URL: 'smtps://mail.example',
      MAIL_FROM: 'Waymark <waymark@plan.example>',
      DPIA_SEATS: 'DPIA-2026-014',
    });
    expect(loaded.ok && loaded.value).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/srv/way mark',
      planPack: '/srv/plan',
      database: { url, adminUrl },
      referenceData: '/srv/reference',
      trustProxy: '10.0.0.0/8',
      mail: {
        kind: 'smtp',
        url: 'smtps://mail.example',
        from: 'Waymark <waymark@plan.example>',
      },
      secretKey: 'a-secret-of-more-than-32-characters',
      siteAddress: 'https://plan.example',
      logLevel: 'debug',
      metricsToken: 'a-token-for-counting',
      identityProviders: [],
      assessments: { seats: 'DPIA-2026-014' },
    });
  });

  it.each([
    ['true', true],
    ['false', false],
    ['1', 1],
    ['127.0.0.1,10.0.0.1', '127.0.0.1,10.0.0.1'],
  ])('reads TRUST_PROXY %s', (text, expected) => {
    const loaded = loadConfig({ TRUST_PROXY: text });
    expect(loaded.ok && loaded.value.trustProxy).toBe(expected);
  });

  it('reports every problem at once', () => {
    const loaded = loadConfig({
      PORT: '70000',
      HOST: 'two words',
      DATABASE_URL: 'mysql://x',
      DATABASE_ADMIN_URL: adminUrl,
    });
    expect(loaded.ok).toBe(false);
    expect(loaded.ok ? [] : loaded.error.map((problem) => problem.name)).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
    ]);
  });

  it('56: takes no word for the id of an impact assessment, and no purpose that it does not know', () => {
    const loaded = loadConfig({ PORT: '70000', DPIA_SEATS: 'pending', DPIA_SEAT: 'DPIA-2026-014' });
    expect(loaded.ok ? [] : loaded.error.map((problem) => problem.name)).toEqual([
      'PORT',
      'DPIA_SEATS',
      'DPIA_SEAT',
    ]);
  });

  it('reports what is missing for mail together with what is wrong', () => {
    const problemsOf = (env: Readonly<Record<string, string>>) => {
      const loaded = loadConfig(env);
      return loaded.ok ? [] : loaded.error.map(({ name }) => name);
    };
    const key = 'waymark-26785a09-ab16-4eb0-8407-a37497a57506';
    expect(
      problemsOf({ PORT: '70000', SMTP_URL: 'http://mail.example', NOTIFY_API_KEY: key }),
    ).toEqual(['PORT', 'SMTP_URL', 'NOTIFY_API_KEY', 'MAIL_FROM', 'NOTIFY_TEMPLATE_ID']);
    expect(problemsOf({ MAIL_FROM: 'waymark@plan.example' })).toEqual(['SMTP_URL']);
    expect(problemsOf({ NOTIFY_CALLBACK_TOKEN: 'a-token-of-16-letters' })).toEqual([
      'NOTIFY_API_KEY',
    ]);
  });

  it('takes GOV.UK Notify in place of a mail server', () => {
    const NOTIFY_API_KEY = 'waymark-26785a09-ab16-4eb0-8407-a37497a57506';
    const NOTIFY_TEMPLATE_ID = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
    const loaded = loadConfig({ NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID });
    const notify = { kind: 'notify', apiKey: NOTIFY_API_KEY, templateId: NOTIFY_TEMPLATE_ID };
    expect(loaded.ok && loaded.value.mail).toEqual({ ...notify, callbackToken: null });
  });

  it('never repeats a password in a problem', () => {
    const loaded = loadConfig({
      DATABASE_URL: 'http://me:s3cret@db',
      DATABASE_ADMIN_URL: adminUrl,
      SMTP_URL: 'smtp://waymark:s3cret@mail.example',
      NOTIFY_API_KEY: 's3cret',
    });
    expect(loaded.ok).toBe(false);
    expect(JSON.stringify(loaded)).not.toContain('s3cret');
  });

  it('wants both database addresses or neither', () => {
    expect(loadConfig({ DATABASE_URL: url })).toEqual({
      ok: false,
      error: [
        {
          name: 'DATABASE_ADMIN_URL',
          message: 'must be set because DATABASE_URL is; set both, or neither',
        },
      ],
    });
    expect(loadConfig({ DATABASE_ADMIN_URL: adminUrl }).ok).toBe(false);
  });
});
