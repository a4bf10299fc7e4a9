import type { SlotFill } from '@shouwen/admin-contract';
import { SkeletonRows } from '@shouwen/admin-kit';
import { type ComponentType, lazy, Suspense } from 'react';

type Panel = ComponentType<{ readonly customerId: string }>;

/** Fetched only where a customer is shown. */
function later(load: () => Promise<Panel>): Panel {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function LaterPanel(props) {
    return (
      <Suspense fallback={<SkeletonRows rows={2} />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** What this remote adds to the page of a customer. */
export const CUSTOMER_PANELS: readonly SlotFill[] = [
  {
    id: 'disclosures',
    order: 50,
    permission: 'disclosure:read',
    component: later(async () => (await import('./DisclosurePanel.js')).DisclosurePanel),
  },
  {
    id: 'retention',
    order: 80,
    permission: 'customer:read',
    component: later(async () => (await import('./RetentionPanel.js')).RetentionPanel),
  },
  { id: 'looks', order: 90, permission: 'access-log:read', component: later(async () => (await import('./LooksPanel.js')).LooksPanel) },
];
