import type { Random } from '../random.js';
import { seededId, sqlInstant } from './ids.js';
import type { TableBuffer } from './table-buffer.js';
import { GIVEN, SURNAMES } from './texts.js';

export const CUSTOMER_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  customer: ['id', 'version', 'kind', 'stage', 'name', 'phone', 'address', 'created_at', 'updated_at'],
  customer_channel: ['id', 'customer_id', 'kind', 'value', 'tail', 'created_at'],
};

/** Adds one customer with a phone number; answers the id. */
export function addCustomer(buffer: TableBuffer, at: Date, random: Random): string {
  const id = seededId('cus', at, random);
  const phone = `13${String(random.below(1_000_000_000)).padStart(9, '0')}`;
  const created = sqlInstant(at);
  const name = `${random.of(SURNAMES)}${random.of(GIVEN)}`;
  const address = `北京市海淀区第 ${random.below(900) + 1} 号`;
  buffer.add('customer', {
    id,
    version: 1,
    kind: 'person',
    stage: 'active',
    name,
    phone,
    address,
    created_at: created,
    updated_at: created,
  });
  buffer.add('customer_channel', {
    id: seededId('cch', at, random),
    customer_id: id,
    kind: 'phone',
    value: `+86${phone}`,
    tail: phone.slice(-8),
    created_at: created,
  });
  return id;
}
