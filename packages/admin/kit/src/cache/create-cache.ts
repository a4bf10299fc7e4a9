import { InMemoryCache } from '@apollo/client';
import { connection } from './connection-policy.js';

/** Lists at the root: without a policy a further page would be fetched and never shown. */
export const ROOT_LISTS: readonly string[] = [
  'accessLog',
  'announcements',
  'auditChecks',
  'auditEvents',
  'auditFilters',
  'categories',
  'categorySchemes',
  'consents',
  'calendars',
  'forms',
  'customerFields',
  'customerFiles',
  'customerMerges',
  'customerRecords',
  'recordKinds',
  'customerTimeline',
  'customerTwins',
  'workflows',
  'customers',
  'customersPastRetention',
  'dailyCheckPoints',
  'dailyCheckTeam',
  'deadLetters',
  'departmentDifferences',
  'departmentKinds',
  'departmentPlans',
  'departments',
  'disclosures',
  'documents',
  'kpis',
  'notifications',
  'people',
  'positions',
  'quickReplies',
  'roles',
  'macros',
  'notificationDefaults',
  'savedViews',
  'seats',
  'servicePolicies',
  'serviceTimers',
  'settingHistory',
  'signIns',
  'staffTerms',
  'ticketQuickReplies',
  'ticketTypes',
  'tickets',
  'words',
];

/** The cache of the panel. Remotes add policies for what only they know (`typePolicies` of the contract). */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: Object.fromEntries(ROOT_LISTS.map((list) => [list, connection()])) },
      Viewer: { keyFields: [], fields: { sessions: connection(), apiTokens: connection(), signIns: connection() } },
      Department: { fields: { members: connection(), history: connection() } },
      Role: { fields: { members: connection() } },
      Customer: {
        fields: {
          tickets: connection(),
          contacts: connection(),
          contactOf: connection(),
          products: connection(),
          contactConsents: connection(),
          records: connection(),
          viewerCan: { merge: true },
        },
      },
      Ticket: { fields: { timeline: connection(), viewerCan: { merge: true }, drafts: { merge: false } } },
      Loyalty: { fields: { entries: connection(), cards: connection(), viewerCan: { merge: true } } },
      // A figure is what was asked for, not a thing with an identity.
      KpiValue: { keyFields: false },
      Installation: { keyFields: [] },
      NotificationBox: { keyFields: [] },
      SearchResult: { keyFields: false },
    },
  });
}
