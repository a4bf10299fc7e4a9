import type { Ctx } from '../../../platform/context.js';

/** Whether the operator has named a server that takes mail. */
export function canMail({ settings }: Pick<Ctx, 'settings'>): boolean {
  return settings.mail !== undefined;
}

/** Where people open the panel: the address the operator names, else where this process listens, whichever port it was given. */
export function panelUrl({ settings, app }: Pick<Ctx, 'settings' | 'app'>): string {
  return `${settings.publicUrl ?? app.address ?? `http://${settings.host}:${settings.port}`}/admin`;
}
