import type { Feature } from '../../platform/feature.js';
import { CustomerProductEntity, TicketProductEntity } from './customer-product.entity.js';
import { CustomerProductsResolver, TicketProductResolver, WarrantyResolver } from './customer-product.resolver.js';
import { productSource } from './customer-product-export/customer-product-export.command.js';
import { CustomerProductExportResolver } from './customer-product-export/customer-product-export.graphql.js';
import { CustomerProductRemoveResolver } from './customer-product-remove/customer-product-remove.graphql.js';
import { CustomerProductSetResolver } from './customer-product-set/customer-product-set.graphql.js';
import { productHistory } from './customer-products.history.js';
import { TicketProductSetResolver } from './ticket-product-set/ticket-product-set.graphql.js';
import { warrantyNoticeDays } from './warranty.settings.js';

export { customerProductSet } from './customer-product-set/customer-product-set.command.js';
export { ticketProductSet } from './ticket-product-set/ticket-product-set.command.js';

export const customerProducts: Feature = {
  name: 'customer-products',
  level: 4,
  entities: [CustomerProductEntity, TicketProductEntity],
  resolvers: [
    CustomerProductsResolver,
    TicketProductResolver,
    WarrantyResolver,
    CustomerProductSetResolver,
    CustomerProductExportResolver,
    CustomerProductRemoveResolver,
    TicketProductSetResolver,
  ],
  settings: [warrantyNoticeDays],
  exports: [productSource],
  customerHistory: [productHistory],
};
