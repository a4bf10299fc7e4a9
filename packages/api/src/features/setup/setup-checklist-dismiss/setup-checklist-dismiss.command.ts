import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { decideSetting } from '../../settings/index.js';
import { isSetupDismissed } from '../setup.settings.js';

/** Puts the checklist away for all administrators, or shows it again. */
export function setupChecklistDismiss(ctx: Ctx, isDismissed: boolean): Promise<Outcome<{ isDismissed: boolean }>> {
  return runCommand(ctx, async (tx) => {
    await decideSetting(tx, ctx, { definition: isSetupDismissed, value: isDismissed ? true : null });
    return done({ isDismissed });
  });
}
