import type { Language } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { settingIn, settingTable } from '../../platform/settings/setting.js';
import { organisationTimeZone } from '../../platform/settings/time-zone.js';
import { organisationCreed, organisationLanguages, organisationName, organisationWorkingRules } from './organisation.settings.js';
import { logoUrl } from './organisation-logo.js';

/** What an organisation says of itself; what it leaves open is null. */
export interface OrganisationView {
  readonly name: string | null;
  readonly creed: string | null;
  readonly workingRules: string | null;
  readonly logoUrl: string | null;
  readonly languages: readonly Language[];
  readonly timeZone: string;
}

export async function findOrganisation(ctx: Pick<Ctx, 'db'>): Promise<OrganisationView> {
  const table = await settingTable.of(ctx);
  return {
    name: settingIn(table, organisationName) || null,
    creed: settingIn(table, organisationCreed) || null,
    workingRules: settingIn(table, organisationWorkingRules) || null,
    logoUrl: await logoUrl(ctx),
    languages: settingIn(table, organisationLanguages) as readonly Language[],
    timeZone: settingIn(table, organisationTimeZone),
  };
}
