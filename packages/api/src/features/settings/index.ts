import type { Feature } from '../../platform/feature.js';
import {
  organisationCreed,
  organisationLanguages,
  organisationName,
  organisationTimeZone,
  organisationWorkingRules,
} from './organisation.settings.js';
import { SettingsResolver } from './settings.resolver.js';
import { SettingsUpdateResolver } from './settings-update/settings-update.graphql.js';

export * from './organisation.settings.js';
export { settingsUpdate } from './settings-update/settings-update.command.js';

export const settings: Feature = {
  name: 'settings',
  level: 0,
  entities: [],
  resolvers: [SettingsResolver, SettingsUpdateResolver],
  settings: [organisationName, organisationCreed, organisationTimeZone, organisationLanguages, organisationWorkingRules],
};
