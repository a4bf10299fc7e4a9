import type { Feature } from '../../platform/feature.js';
import { CalendarEntity, CalendarVersionEntity, DepartmentCalendarEntity, StatutoryYearEntity } from './calendar.entity.js';
import { CalendarOfDepartmentResolver, CalendarResolver, CalendarVersionResolver, StatutoryYearResolver } from './calendar.resolver.js';
import { CalendarSetResolver } from './calendar-set/calendar-set.graphql.js';
import { calendarsSection } from './calendars.playbook.js';
import { DepartmentCalendarSetResolver } from './department-calendar-set/department-calendar-set.graphql.js';
import { StatutoryYearImportResolver } from './statutory-year-import/statutory-year-import.graphql.js';

export { Calendar } from './calendar.type.js';
export type { CalendarRow } from './calendar-book.rules.js';
export { CalendarSetInput, calendarAsked } from './calendar-set/calendar-set.graphql.js';
export { type CalendarBook, calendarBook, calendarIn, calendarOf, hoursOfVersions, type VersionHours } from './calendars.queries.js';
export { type CalendarChange, calendarsAfter } from './calendars-after.js';
export { DepartmentCalendarSetInput } from './department-calendar-set/department-calendar-set.graphql.js';
export { StatutoryYearImportInput } from './statutory-year-import/statutory-year-import.graphql.js';

export const calendars: Feature = {
  name: 'calendars',
  level: 2,
  entities: [CalendarEntity, CalendarVersionEntity, DepartmentCalendarEntity, StatutoryYearEntity],
  resolvers: [
    CalendarResolver,
    CalendarVersionResolver,
    CalendarOfDepartmentResolver,
    StatutoryYearResolver,
    CalendarSetResolver,
    DepartmentCalendarSetResolver,
    StatutoryYearImportResolver,
  ],
  playbook: [calendarsSection],
};
