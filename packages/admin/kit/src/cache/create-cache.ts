import { InMemoryCache } from '@apollo/client';
import { connection } from './connection-policy.js';

/** The cache of the panel. Remotes add policies for what only they know (`typePolicies` of the contract). */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          departments: connection(),
          people: connection(),
          roles: connection(),
          customers: connection(),
          ticketTypes: connection(),
          categories: connection(),
          tickets: connection(),
          kpis: connection(),
          signIns: connection(),
        },
      },
      Viewer: { keyFields: [], fields: { sessions: connection(), apiTokens: connection(), signIns: connection() } },
      Department: { fields: { members: connection() } },
      Customer: { fields: { tickets: connection() } },
      Ticket: { fields: { timeline: connection(), viewerCan: { merge: true } } },
      // A figure is what was asked for, not a thing with an identity.
      KpiValue: { keyFields: false },
      Installation: { keyFields: [] },
      SearchResult: { keyFields: false },
    },
  });
}
