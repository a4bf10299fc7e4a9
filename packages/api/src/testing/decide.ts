import type { SettingValue } from '../kernel/setting-definition.js';
import type { TestApp } from './start-test-app.js';

/** Decides settings of a group as an administrator would; the app must have the account `admin`, freshly signed in. */
export async function decide(app: TestApp, group: string, values: Readonly<Record<string, SettingValue>>): Promise<void> {
  const admin = await app.signIn('admin');
  const groups = (await admin.run('{ settings { code version } }')).data.settings;
  const { version } = groups.find(({ code }: { code: string }) => code === group);
  const input = { group, version, values: Object.entries(values).map(([key, value]) => ({ key, value })) };
  const document = 'mutation ($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code field message } } }';
  const { data, errors } = await admin.run(document, { input });
  const problems = errors ?? data.settingsUpdate.userErrors;
  if (problems.length > 0) throw new Error(`The settings were refused: ${JSON.stringify(problems)}`);
}
