import { type ImpactCheck, useImpact } from '@shouwen/admin-kit';
import { ServicePolicyImpactDocument, type ServicePolicyImpactQueryVariables } from '../gql/graphql.js';

/** What a change of the policies does to running clocks is seen before it is saved. */
export const usePolicyImpact = (): ImpactCheck<ServicePolicyImpactQueryVariables> =>
  useImpact(ServicePolicyImpactDocument, ({ servicePolicyImpact }) => servicePolicyImpact);
