import type { Feature } from '../../platform/feature.js';
import { importFile } from '../../platform/files/import-file.js';
import { CustomerEntity } from './customer.entity.js';
import { customerNode } from './customer.queries.js';
import { CustomerResolver } from './customer.resolver.js';
import { Customer } from './customer.type.js';
import { CustomerChannelEntity } from './customer-channel.entity.js';
import { CustomerChannelsSetResolver } from './customer-channels-set/customer-channels-set.graphql.js';
import { CustomerContactEntity } from './customer-contact.entity.js';
import { CustomerContactRemoveResolver } from './customer-contact-remove/customer-contact-remove.graphql.js';
import { CustomerContactSetResolver } from './customer-contact-set/customer-contact-set.graphql.js';
import { CustomerCreateResolver } from './customer-create/customer-create.graphql.js';
import { customerSource } from './customer-export/customer-export.command.js';
import { CustomerExportResolver } from './customer-export/customer-export.graphql.js';
import { CustomerFactsResolver } from './customer-facts.resolver.js';
import { CustomerFieldEntity, CustomerFieldValueEntity } from './customer-field.entity.js';
import { CustomerFieldResolver } from './customer-field.resolver.js';
import { CustomerFieldMoveResolver } from './customer-field-move/customer-field-move.graphql.js';
import { CustomerFieldSetResolver } from './customer-field-set/customer-field-set.graphql.js';
import { customerFieldsSection } from './customer-fields.playbook.js';
import { CustomerFieldsFillResolver } from './customer-fields-fill/customer-fields-fill.graphql.js';
import { CustomerFileRemoveResolver } from './customer-file-remove/customer-file-remove.graphql.js';
import { CustomerFileEntity } from './customer-files/customer-file.entity.js';
import { customerFilesEraser } from './customer-files/customer-files.erase.js';
import { customerFileRoutes } from './customer-files/customer-files.files.js';
import { fileHistory } from './customer-files/customer-files.history.js';
import { CustomerFilesResolver } from './customer-files/customer-files.resolver.js';
import { customerFileMegabytes } from './customer-files/customer-files.settings.js';
import { CustomerFilesAddResolver } from './customer-files-add/customer-files-add.graphql.js';
import { customerChanges } from './customer-history.js';
import { CustomerImportResolver } from './customer-import/customer-import.graphql.js';
import { customerMergers } from './customer-mergers.js';
import { CustomerOwnerSetResolver } from './customer-owner-set/customer-owner-set.graphql.js';
import { CustomerReachResolver } from './customer-reach.resolver.js';
import { CustomerRevealResolver } from './customer-reveal/customer-reveal.graphql.js';
import { CustomerRevealEntity } from './customer-reveal.entity.js';
import { CustomerTagResolver } from './customer-tag/customer-tag.graphql.js';
import { CustomerTagEntity } from './customer-tag.entity.js';
import { CustomerUpdateResolver } from './customer-update/customer-update.graphql.js';
import { customersLookedAfter } from './customers.holding.js';
import { explainCustomer } from './explain-customer.js';

export { belongingSource } from './belonging-export.js';
export { CustomerEntity } from './customer.entity.js';
export {
  type Condition,
  type CustomersAsked,
  customersReachedBy,
  customersVisibleTo,
  customerTable,
  isCustomerVisible,
  LISTED_CUSTOMERS,
  readCustomer,
} from './customer.queries.js';
export { Customer, CustomerKindEnum } from './customer.type.js';
export {
  CUSTOMER_KINDS,
  type CustomerFile,
  type CustomerKind,
  type CustomerPlace,
  mayEditField,
  mayMergeCustomer,
  reachesCustomer,
} from './customer-access.rules.js';
export { type CustomerPlan, changeCustomer } from './customer-change.command.js';
export { customerChannelsSet } from './customer-channels-set/customer-channels-set.command.js';
export { chosenCustomer, tierPriority } from './customer-chosen.command.js';
export { customerContactSet } from './customer-contact-set/customer-contact-set.command.js';
export { customerCreate } from './customer-create/customer-create.command.js';
export { CustomerCreateInput } from './customer-create/customer-create.graphql.js';
export type { CustomerCreateRequest } from './customer-create/customer-create.rules.js';
export { CustomerExportInput } from './customer-export/customer-export.graphql.js';
export { customerFieldBook, fieldsShownTo, rolesHeldBy } from './customer-field.queries.js';
export { customerFieldsFill } from './customer-fields-fill/customer-fields-fill.command.js';
export { shownOfFile } from './customer-file.js';
export { customerFilesAdd } from './customer-files-add/customer-files-add.command.js';
export { identitiesOf, namesOfCustomers } from './customer-history.js';
export { NEVER_DUE, shownDue } from './customer-order.rules.js';
export { customerOwnerSet } from './customer-owner-set/customer-owner-set.command.js';
export { CustomerPayload, customerPayload } from './customer-payload.type.js';
export { customerTag } from './customer-tag/customer-tag.command.js';
export { customerUpdate } from './customer-update/customer-update.command.js';

export const customers: Feature = {
  name: 'customers',
  level: 2,
  entities: [
    CustomerEntity,
    CustomerChannelEntity,
    CustomerContactEntity,
    CustomerFieldEntity,
    CustomerFieldValueEntity,
    CustomerRevealEntity,
    CustomerFileEntity,
    CustomerTagEntity,
  ],
  playbook: [customerFieldsSection],
  exports: [customerSource],
  holdings: [customersLookedAfter],
  resolvers: [
    CustomerResolver,
    CustomerReachResolver,
    CustomerCreateResolver,
    CustomerUpdateResolver,
    CustomerChannelsSetResolver,
    CustomerContactSetResolver,
    CustomerContactRemoveResolver,
    CustomerFieldResolver,
    CustomerFieldSetResolver,
    CustomerFieldMoveResolver,
    CustomerFieldsFillResolver,
    CustomerRevealResolver,
    CustomerTagResolver,
    CustomerFactsResolver,
    CustomerOwnerSetResolver,
    CustomerExportResolver,
    CustomerImportResolver,
    CustomerFilesResolver,
    CustomerFilesAddResolver,
    CustomerFileRemoveResolver,
  ],
  nodes: [{ prefix: 'cus', type: Customer, find: customerNode }],
  explains: [explainCustomer],
  mergers: customerMergers,
  customerHistory: [customerChanges, fileHistory],
  files: [...customerFileRoutes, importFile('customers/import', 'customer:import')],
  erasers: [customerFilesEraser],
  settings: [customerFileMegabytes],
};
