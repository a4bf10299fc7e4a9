import { exportRowLimitSetting } from '../../platform/exports/export-limit.setting.js';
import type { Feature } from '../../platform/feature.js';
import { AccessLogResolver } from './access-log/access-log.resolver.js';
import { closeNightly } from './access-log/close-days.job.js';
import { accessRetention, signInRetention } from './audit.settings.js';
import { AuditCheckEntity } from './audit-check.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { AuditEventResolver } from './audit-event/audit-event.resolver.js';
import { auditSource } from './audit-export/audit-export.command.js';
import { AuditExportResolver } from './audit-export/audit-export.graphql.js';
import { AuditFilterEntity } from './audit-filter.entity.js';
import { AuditFilterResolver } from './audit-filter.type.js';
import { AuditFilterDeleteResolver } from './audit-filter-delete/audit-filter-delete.graphql.js';
import { AuditFilterSaveResolver } from './audit-filter-save/audit-filter-save.graphql.js';
import { AuditVerifyResolver } from './audit-verify/audit-verify.graphql.js';
import { checkNightly, checkOnDemand } from './audit-verify/check-chain.job.js';
import { EventTextsEraseResolver } from './event-texts-erase/event-texts-erase.graphql.js';
import { purgeNightly } from './retention/purge-events.job.js';
import { sealLog } from './seal/seal-log.js';

export type { Head } from './chain/canonical-event.rules.js';
export { anchorOf, type EventNote, inOrder, placeLine, readAnchor, verdictLine } from './chain/report.rules.js';
export type { ChainReport, Place } from './chain/verdict.rules.js';
export { verifyChain } from './chain/verify-chain.js';

export const audit: Feature = {
  name: 'audit',
  level: 6,
  entities: [AuditEntryEntity, AuditCheckEntity, AuditFilterEntity],
  resolvers: [
    AccessLogResolver,
    AuditExportResolver,
    AuditEventResolver,
    AuditVerifyResolver,
    AuditFilterResolver,
    AuditFilterSaveResolver,
    AuditFilterDeleteResolver,
    EventTextsEraseResolver,
  ],
  exports: [auditSource],
  followers: [sealLog],
  jobs: [checkOnDemand, checkNightly, purgeNightly, closeNightly],
  settings: [exportRowLimitSetting, signInRetention, accessRetention],
};
