import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { removeUpload } from '../../../platform/http/uploads.js';
import { setting } from '../../../platform/settings/setting.js';
import { decideSetting } from '../decide-setting.js';
import { logoUpload, organisationLogo } from '../organisation-logo.js';

/** Takes the organisation's logo away; without one nothing happens. */
export async function organisationLogoRemove(ctx: Ctx): Promise<Outcome<{ removed: string | null }>> {
  const name = await setting(ctx, organisationLogo);
  if (!name) return done({ removed: null });
  const outcome = await runCommand(ctx, async (tx) => {
    const removed = String(await decideSetting(tx, ctx, { definition: organisationLogo, value: null }));
    return done({ removed });
  });
  if (outcome.value) await removeUpload(ctx, logoUpload, outcome.value.removed);
  return outcome;
}
