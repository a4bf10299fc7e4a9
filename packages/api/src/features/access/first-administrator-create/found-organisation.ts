import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { DEFAULT_PLAYBOOK } from '../../../kernel/settings.js';
import { type Ctx, systemCtx } from '../../../platform/context.js';
import { appliedPlaybooks, keepPlaybook, listPlaybooks } from '../../playbooks/index.js';
import { organisationName, settingsUpdate } from '../../settings/index.js';

interface Founding {
  readonly organisation?: string | null;
  readonly playbook?: string | null;
}

/**
 * Gives an empty installation its playbook and its name, in the language of whoever sets it up. What is there already stays: a first
 * attempt may have got this far.
 */
export async function foundOrganisation(ctx: Ctx, { organisation, playbook }: Founding): Promise<Outcome<{ playbook: string | null }>> {
  const setup = systemCtx(ctx.app, 'setup', { requestId: ctx.requestId, language: ctx.language });
  const applied = await appliedPlaybooks(ctx.db.read);
  if (applied.length === 0) {
    const wanted = playbook ?? ctx.settings.playbook ?? DEFAULT_PLAYBOOK;
    if (!(await listPlaybooks(ctx)).some(({ code }) => code === wanted)) return refused({ code: 'NOT_FOUND', field: ['playbook'] });
    // Two may try at once; only one of them brings it in.
    await keepPlaybook(ctx.app, { first: wanted, language: ctx.language });
  }
  if (organisation) {
    const { key, group } = organisationName;
    // Somebody who got this far before has named it already; the settings page changes it.
    await settingsUpdate(setup, { group, version: 0, values: [{ key, value: organisation }] });
  }
  return done({ playbook: playbook ?? null });
}
