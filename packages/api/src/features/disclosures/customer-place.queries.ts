import type { Permission } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';
import type { Reader } from '../../platform/db/db.js';
import { type CustomerPlace, isCustomerVisible, reachesCustomer } from '../customers/index.js';

interface Asked {
  readonly customerId: string;
  readonly permission: Permission;
}

/** Whose customer it is; null when the actor may not see it, or not do this to it: both are answered like an unknown one. */
export async function placeOf(reader: Reader, actor: Actor, { customerId, permission }: Asked): Promise<CustomerPlace | null> {
  if (!(await isCustomerVisible(reader, actor, customerId))) return null;
  const [place] = await reader.objects<CustomerPlace>(
    'select department_id as departmentId, creator_id as creatorId from customer where id = ?',
    [customerId],
  );
  return place && reachesCustomer(actor, permission, place) ? place : null;
}
