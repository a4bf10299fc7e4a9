import { access } from './features/access/index.js';
import { audit } from './features/audit/index.js';
import { automation } from './features/automation/index.js';
import { calendars } from './features/calendars/index.js';
import { contactConsents } from './features/contact-consents/index.js';
import { customerMerge } from './features/customer-merge/index.js';
import { customerProducts } from './features/customer-products/index.js';
import { customerRecords } from './features/customer-records/index.js';
import { customerRetention } from './features/customer-retention/index.js';
import { customerTimeline } from './features/customer-timeline/index.js';
import { customers } from './features/customers/index.js';
import { dailyChecks } from './features/daily-checks/index.js';
import { departments } from './features/departments/index.js';
import { disclosures } from './features/disclosures/index.js';
import { documents } from './features/documents/index.js';
import { escalations } from './features/escalations/index.js';
import { fileUpkeep } from './features/file-upkeep/index.js';
import { firstResponsibility } from './features/first-responsibility/index.js';
import { forms } from './features/forms/index.js';
import { kpis } from './features/kpis/index.js';
import { loyalty } from './features/loyalty/index.js';
import { macros } from './features/macros/index.js';
import { notifications } from './features/notifications/index.js';
import { people } from './features/people/index.js';
import { plans } from './features/plans/index.js';
import { playbooks } from './features/playbooks/index.js';
import { promises } from './features/promises/index.js';
import { replies } from './features/replies/index.js';
import { routing } from './features/routing/index.js';
import { savedViews } from './features/saved-views/index.js';
import { search } from './features/search/index.js';
import { serviceLevels } from './features/service-levels/index.js';
import { settings } from './features/settings/index.js';
import { setup } from './features/setup/index.js';
import { system } from './features/system/index.js';
import { tickets } from './features/tickets/index.js';
import { words } from './features/words/index.js';
import { workflows } from './features/workflows/index.js';
import type { Feature } from './platform/feature.js';

/** Every feature, lower levels first: the order in which playbooks are applied. */
export const features: readonly Feature[] = [
  settings,
  playbooks,
  departments,
  words,
  forms,
  people,
  access,
  calendars,
  plans,
  dailyChecks,
  documents,
  customers,
  workflows,
  disclosures,
  customerMerge,
  tickets,
  serviceLevels,
  routing,
  customerProducts,
  contactConsents,
  loyalty,
  customerRecords,
  promises,
  customerRetention,
  customerTimeline,
  fileUpkeep,
  firstResponsibility,
  replies,
  savedViews,
  kpis,
  escalations,
  search,
  audit,
  system,
  notifications,
  macros,
  automation,
  setup,
];
