import type { Migration } from '../platform/db/migration.js';
import { platform0001 } from './0001-platform.js';
import { settings } from './0005-settings.js';
import { playbookRows } from './0006-playbook-rows.js';
import { departments } from './0010-departments.js';
import { departmentFacts } from './0011-department-facts.js';
import { people } from './0020-people.js';
import { access } from './0021-access.js';
import { peopleRecords } from './0022-people-records.js';
import { roles } from './0023-roles.js';
import { signIn } from './0024-sign-in.js';
import { customers } from './0030-customers.js';
import { workflows } from './0031-workflows.js';
import { tickets } from './0040-tickets.js';
import { kpis } from './0050-kpis.js';
import { search } from './0060-search.js';
import { demoLoad } from './0070-demo-load.js';
import { demoRemoval } from './0075-demo-removal.js';
import { eventOrigin } from './0080-event-origin.js';
import { audit } from './0081-audit.js';
import { accessLog } from './0082-access-log.js';
import { disclosures } from './0083-disclosures.js';
import { exportRequests } from './0084-exports.js';
import { auditChain } from './0085-audit-chain.js';
import { system } from './0090-system.js';
import { scopeIndexes } from './0100-scope-indexes.js';
import { ticketTypeCertificates } from './0110-ticket-type-certificates.js';
import { personReveal } from './0111-person-reveal.js';
import { roleArchive } from './0112-role-archive.js';
import { plannedMoves } from './0113-planned-moves.js';
import { personHead } from './0114-person-head.js';
import { kindArchive } from './0120-kind-archive.js';
import { headPosition } from './0121-head-position.js';
import { secrets } from './0130-secrets.js';
import { identityProviders } from './0131-identity-providers.js';
import { dailyChecks } from './0140-daily-checks.js';
import { kpiVersion } from './0150-kpi-version.js';
import { ticketFiles } from './0160-ticket-files.js';
import { quickReplies } from './0165-quick-replies.js';
import { ticketDrafts } from './0166-ticket-drafts.js';
import { companyDocuments } from './0170-company-documents.js';
import { customerRetention } from './0171-customer-retention.js';
import { dailyCheckWords } from './0175-daily-check-words.js';
import { departmentPlans } from './0176-department-plans.js';
import { positionReportsTo } from './0177-position-reports-to.js';
import { customerChannels } from './0190-customer-channels.js';
import { customerFields } from './0191-customer-fields.js';
import { words } from './0200-words.js';
import { customerFacts } from './0201-customer-facts.js';
import { customerMerge } from './0210-customer-merge.js';
import { customerProducts } from './0211-customer-products.js';
import { ticketTypes } from './0220-ticket-types.js';
import { categorySchemes } from './0221-category-schemes.js';
import { workflowVersions } from './0230-workflow-versions.js';
import { statesOfVersions } from './0231-states-of-versions.js';
import { ticketRelations } from './0240-ticket-relations.js';
import { ticketPeopleAndTags } from './0241-ticket-people-and-tags.js';
import { savedViews } from './0250-saved-views.js';
import { ticketAttendance } from './0251-ticket-attendance.js';
import { notifications } from './0260-notifications.js';
import { notificationRules } from './0261-notification-rules.js';
import { forms } from './0270-forms.js';
import { ticketForms } from './0271-ticket-forms.js';
import { stepActions } from './0280-step-actions.js';
import { contactConsents } from './0290-contact-consents.js';
import { loyalty } from './0291-loyalty.js';
import { customerRecords } from './0292-customer-records.js';
import { calendars } from './0300-calendars.js';
import { customerFiles } from './0302-customer-files.js';
import { closingConditions } from './0310-closing-conditions.js';
import { checklists } from './0311-checklists.js';
import { macros } from './0320-macros.js';
import { searchOfDocuments } from './0330-search-of-documents.js';
import { ticketClocks } from './0350-ticket-clocks.js';
import { serviceLevels } from './0360-service-levels.js';
import { fileUpkeep } from './0370-file-upkeep.js';
import { priorityMatrix } from './0380-priority-matrix.js';
import { typeScreens } from './0381-type-screens.js';
import { workflowRuns } from './0390-workflow-runs.js';
import { macroConditions } from './0400-macro-conditions.js';
import { notificationDefaults } from './0410-notification-defaults.js';
import { mailServer } from './0411-mail-server.js';
import { searchShelves } from './0415-search-shelves.js';
import { escalations } from './0420-escalations.js';
import { clockRuns } from './0430-clock-runs.js';
import { firstResponsibility } from './0470-first-responsibility.js';
import { firstFileScores } from './0490-first-file-scores.js';
import { routing } from './0500-routing.js';
import { automation } from './0510-automation.js';
import { promises } from './0520-promises.js';

/** Every change of the schema, in order, for both engines. Append only: what was released is never edited. */
export const migrations: readonly Migration[] = [
  platform0001,
  settings,
  playbookRows,
  departments,
  people,
  access,
  customers,
  workflows,
  tickets,
  kpis,
  search,
  demoLoad,
  demoRemoval,
  eventOrigin,
  audit,
  accessLog,
  disclosures,
  exportRequests,
  peopleRecords,
  roles,
  departmentFacts,
  signIn,
  system,
  auditChain,
  ticketTypeCertificates,
  personReveal,
  roleArchive,
  plannedMoves,
  personHead,
  kindArchive,
  headPosition,
  scopeIndexes,
  secrets,
  identityProviders,
  dailyChecks,
  kpiVersion,
  ticketFiles,
  quickReplies,
  ticketDrafts,
  companyDocuments,
  customerRetention,
  dailyCheckWords,
  departmentPlans,
  positionReportsTo,
  customerChannels,
  customerFields,
  ticketTypes,
  words,
  notifications,
  savedViews,
  customerMerge,
  calendars,
  workflowVersions,
  statesOfVersions,
  ticketRelations,
  customerProducts,
  notificationRules,
  ticketAttendance,
  categorySchemes,
  ticketPeopleAndTags,
  closingConditions,
  customerFacts,
  customerFiles,
  macros,
  forms,
  searchOfDocuments,
  stepActions,
  contactConsents,
  loyalty,
  ticketForms,
  customerRecords,
  checklists,
  serviceLevels,
  notificationDefaults,
  ticketClocks,
  workflowRuns,
  fileUpkeep,
  mailServer,
  priorityMatrix,
  typeScreens,
  macroConditions,
  searchShelves,
  escalations,
  firstResponsibility,
  firstFileScores,
  clockRuns,
  routing,
  automation,
  promises,
];
