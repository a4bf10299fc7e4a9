import { done, type Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { setting } from '../../../platform/settings/setting.js';
import { organisationLogo, setLogo } from '../organisation-logo.js';

/** Takes the organisation's logo away; without one nothing happens. */
export async function organisationLogoRemove(ctx: Ctx): Promise<Outcome<{ logoId: string | null }>> {
  return (await setting(ctx, organisationLogo)) ? setLogo(ctx, null) : done({ logoId: null });
}
