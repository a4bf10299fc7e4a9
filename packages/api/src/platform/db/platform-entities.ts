import { EventRow } from '../events/event.entity.js';
import { EventTextRow } from '../events/event-text.entity.js';
import { OutboxRow } from '../events/outbox.entity.js';
import type { ClassRef } from '../feature.js';
import { StoredFileRow } from '../files/stored-file.entity.js';
import { JobRow } from '../jobs/job.entity.js';
import { SettingGroupRow, SettingRow } from '../settings/setting.entity.js';
import { MaintenanceRow } from '../system/maintenance.entity.js';
import { ServerProcessRow } from '../system/server-process.entity.js';

/** Tables of the platform itself. */
export const platformEntities: readonly ClassRef[] = [
  EventRow,
  EventTextRow,
  OutboxRow,
  JobRow,
  StoredFileRow,
  SettingRow,
  SettingGroupRow,
  ServerProcessRow,
  MaintenanceRow,
];
