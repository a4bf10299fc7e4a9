import type { Feature } from '../../platform/feature.js';
import { CustomerRecordEntity } from './customer-record.entity.js';
import { CustomerRecordResolver, RecordsOfCustomerResolver } from './customer-record.resolver.js';
import { CustomerRecordAddResolver } from './customer-record-add/customer-record-add.graphql.js';
import { CustomerRecordChangeResolver } from './customer-record-change/customer-record-change.graphql.js';
import { CustomerRecordEndResolver } from './customer-record-end/customer-record-end.graphql.js';
import { recordSource } from './customer-record-export/customer-record-export.command.js';
import { CustomerRecordExportResolver } from './customer-record-export/customer-record-export.graphql.js';
import { CustomerRecordVoidResolver } from './customer-record-void/customer-record-void.graphql.js';
import { recordHistory } from './customer-records.history.js';
import { RecordKindEntity } from './record-kind.entity.js';
import { RecordKindMoveResolver } from './record-kind-move/record-kind-move.graphql.js';
import { RecordKindSetResolver } from './record-kind-set/record-kind-set.graphql.js';
import { recordKindsSection } from './record-kinds.playbook.js';
import { recordsHeld } from './records.holding.js';

export { customerRecordAdd } from './customer-record-add/customer-record-add.command.js';

export const customerRecords: Feature = {
  name: 'customer-records',
  level: 4,
  entities: [RecordKindEntity, CustomerRecordEntity],
  resolvers: [
    RecordsOfCustomerResolver,
    CustomerRecordResolver,
    CustomerRecordAddResolver,
    CustomerRecordChangeResolver,
    CustomerRecordEndResolver,
    CustomerRecordVoidResolver,
    CustomerRecordExportResolver,
    RecordKindSetResolver,
    RecordKindMoveResolver,
  ],
  playbook: [recordKindsSection],
  customerHistory: [recordHistory],
  holdings: [recordsHeld],
  exports: [recordSource],
};
