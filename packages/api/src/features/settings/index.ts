import type { Feature } from '../../platform/feature.js';
import { organisationTimeZone } from '../../platform/settings/time-zone.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { organisationCreed, organisationLanguages, organisationName, organisationWorkingRules } from './organisation.settings.js';
import { logoFiles, organisationLogo } from './organisation-logo.js';
import { OrganisationLogoRemoveResolver } from './organisation-logo-remove/organisation-logo-remove.graphql.js';
import { SettingHistoryResolver } from './setting-history/setting-history.resolver.js';
import { SettingsResolver } from './settings.resolver.js';
import { SettingsUpdateResolver } from './settings-update/settings-update.graphql.js';

export { decideSetting } from './decide-setting.js';
export { findOrganisation } from './organisation.queries.js';
export * from './organisation.settings.js';
export { SettingDecision } from './setting-history/setting-history.resolver.js';
export { settingsUpdate } from './settings-update/settings-update.command.js';

export const settings: Feature = {
  name: 'settings',
  level: 0,
  entities: [],
  resolvers: [SettingsResolver, SettingHistoryResolver, SettingsUpdateResolver, OrganisationResolver, OrganisationLogoRemoveResolver],
  files: logoFiles,
  settings: [organisationLogo, organisationName, organisationCreed, organisationTimeZone, organisationLanguages, organisationWorkingRules],
};
