import { type ImpactCheck, useImpact } from '@shouwen/admin-kit';
import { CalendarImpactDocument, type CalendarImpactQueryVariables } from '../gql/graphql.js';

/** What a change of the hours does to running clocks is seen before it is saved. */
export const useCalendarImpact = (): ImpactCheck<CalendarImpactQueryVariables> =>
  useImpact(CalendarImpactDocument, ({ calendarImpact }) => calendarImpact);
