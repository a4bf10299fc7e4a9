import type { Channel } from '@shouwen/shared';
import type { Cast, Stage } from './story.js';
import type { CaseText } from './texts/case-text.js';

/** A case somebody should find on their desk: how far it has come, and who holds it. */
export interface Scene {
  readonly type: CaseText['type'];
  readonly channel: Channel;
  readonly until: Stage;
  readonly hoursAgo: number;
  readonly cast?: Partial<Cast>;
}

/** One open case in every state, and some for every demo account. */
export function scenes(): readonly Scene[] {
  return [
    { type: 'repair', channel: 'phone', until: 'created', hoursAgo: 0.3, cast: { desk: 'agent' } },
    { type: 'inquiry', channel: 'phone', until: 'classified', hoursAgo: 0.7, cast: { desk: 'agent' } },
    { type: 'repair', channel: 'phone', until: 'solved', hoursAgo: 26, cast: { desk: 'agent', technician: 'technician' } },
    { type: 'installation', channel: 'phone', until: 'solved', hoursAgo: 30, cast: { desk: 'agent' } },
    { type: 'complaint', channel: 'phone', until: 'analysed', hoursAgo: 20, cast: { desk: 'agent', handler: 'supervisor' } },
    { type: 'repair', channel: 'phone', until: 'classified', hoursAgo: 1.1 },
    { type: 'inquiry', channel: 'phone', until: 'created', hoursAgo: 0.4 },
    { type: 'installation', channel: 'phone', until: 'solved', hoursAgo: 29 },
    { type: 'guidance', channel: 'chat', until: 'created', hoursAgo: 0.2, cast: { desk: 'agent2' } },
    { type: 'inquiry', channel: 'wechat', until: 'classified', hoursAgo: 1, cast: { desk: 'agent2' } },
    { type: 'guidance', channel: 'web', until: 'waiting-customer', hoursAgo: 8, cast: { desk: 'agent2' } },
    { type: 'repair', channel: 'wechat', until: 'solved', hoursAgo: 28, cast: { desk: 'agent2' } },
    { type: 'repair', channel: 'wechat', until: 'dispatched', hoursAgo: 1.5, cast: { desk: 'agent2', technician: 'technician' } },
    { type: 'maintenance', channel: 'phone', until: 'dispatched', hoursAgo: 2.5, cast: { desk: 'agent', technician: 'technician' } },
    { type: 'repair', channel: 'phone', until: 'accepted', hoursAgo: 5, cast: { technician: 'technician' } },
    { type: 'repair', channel: 'chat', until: 'on-site', hoursAgo: 24, cast: { technician: 'technician' } },
    { type: 'repair', channel: 'phone', until: 'waiting-parts', hoursAgo: 50, cast: { technician: 'technician' } },
    { type: 'repair', channel: 'web', until: 'queued', hoursAgo: 0.6 },
    { type: 'installation', channel: 'phone', until: 'queued', hoursAgo: 0.9 },
    { type: 'emergency', channel: 'phone', until: 'queued', hoursAgo: 0.1 },
    { type: 'repair', channel: 'phone', until: 'returned', hoursAgo: 4 },
    { type: 'repair', channel: 'wechat', until: 'remote', hoursAgo: 2 },
    { type: 'complaint', channel: 'phone', until: 'created', hoursAgo: 0.5 },
    { type: 'complaint', channel: 'wechat', until: 'handed-up', hoursAgo: 7 },
    { type: 'complaint', channel: 'phone', until: 'handed-up', hoursAgo: 5, cast: { desk: 'agent' } },
    { type: 'complaint', channel: 'phone', until: 'solution-set', hoursAgo: 44, cast: { handler: 'supervisor' } },
    { type: 'complaint', channel: 'phone', until: 'implementing', hoursAgo: 60, cast: { handler: 'supervisor' } },
    { type: 'repair', channel: 'phone', until: 'reopened', hoursAgo: 96, cast: { desk: 'agent' } },
    { type: 'installation', channel: 'api', until: 'accepted', hoursAgo: 18 },
    { type: 'repair', channel: 'api', until: 'queued', hoursAgo: 1.2 },
  ];
}
