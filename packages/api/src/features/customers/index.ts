import type { Feature } from '../../platform/feature.js';
import { CustomerEntity } from './customer.entity.js';
import { customerNode } from './customer.queries.js';
import { CustomerResolver } from './customer.resolver.js';
import { Customer } from './customer.type.js';
import { CustomerChannelEntity } from './customer-channel.entity.js';
import { CustomerCreateResolver } from './customer-create/customer-create.graphql.js';
import { customerSource } from './customer-export/customer-export.command.js';
import { CustomerExportResolver } from './customer-export/customer-export.graphql.js';

import { CustomerRevealResolver } from './customer-reveal/customer-reveal.graphql.js';
import { CustomerRevealEntity } from './customer-reveal.entity.js';
import { explainCustomer } from './explain-customer.js';

export { CustomerEntity } from './customer.entity.js';
export { type Condition, customersReachedBy, customersVisibleTo, customerTable, isCustomerVisible } from './customer.queries.js';
export { Customer, CustomerKindEnum } from './customer.type.js';
export { type CustomerKind, type CustomerPlace, reachesCustomer } from './customer-access.rules.js';
export { createCustomerIn, customerCreate } from './customer-create/customer-create.command.js';
export { CustomerCreateInput } from './customer-create/customer-create.graphql.js';
export type { CustomerCreateRequest } from './customer-create/customer-create.rules.js';
export { shownOfFile } from './customer-file.js';

export const customers: Feature = {
  name: 'customers',
  level: 2,
  entities: [CustomerEntity, CustomerChannelEntity, CustomerRevealEntity],
  exports: [customerSource],
  resolvers: [CustomerResolver, CustomerCreateResolver, CustomerRevealResolver, CustomerExportResolver],
  nodes: [{ prefix: 'cus', type: Customer, find: customerNode }],
  explains: [explainCustomer],
};
