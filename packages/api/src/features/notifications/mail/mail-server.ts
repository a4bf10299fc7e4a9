import type { Ctx } from '../../../platform/context.js';

/** Whether the operator has named a server that takes mail. */
export function canMail({ settings }: Pick<Ctx, 'settings'>): boolean {
  return settings.mail !== undefined;
}

/** Where people open the panel. */
export function panelUrl({ settings }: Pick<Ctx, 'settings'>): string {
  return `${settings.publicUrl ?? `http://${settings.host}:${settings.port}`}/admin`;
}
