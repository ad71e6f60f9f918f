import type { Config } from '../../src/config.js';
import { projectFile } from '../../src/lib/projectRoot.js';

/** Settings as an operator would give them; a test names its database or its data folder. */
export function aConfig(given: Partial<Config>): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    dataDir: '',
    planPack: projectFile('test', 'packs', 'alderbury'),
    database: null,
    referenceData: '',
    trustProxy: false,
    siteAddress: 'http://plan.example',
    mail: { kind: 'outbox' },
    secretKey: 'only-for-tests-only-for-tests-only-for-tests',
    logLevel: 'warn',
    metricsToken: null,
    identityProviders: [],
    assessments: { accounts: 'DPIA-2026-001', journal: 'DPIA-2026-001', seats: 'DPIA-2026-002' },
    ...given,
  };
}
