import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import {
  type CalendarChange,
  CalendarSetInput,
  calendarAsked,
  calendarsAfter,
  DepartmentCalendarSetInput,
  StatutoryYearImportInput,
} from '../../calendars/index.js';
import { ServicePolicyArchiveInput } from '../service-policy-archive/service-policy-archive.graphql.js';
import { ServicePolicyMoveInput } from '../service-policy-move/service-policy-move.graphql.js';
import { policyWish, ServicePolicySetInput } from '../service-policy-set/service-policy-set.graphql.js';
import { clockImpact } from './clock-impact.queries.js';
import { ClockImpact } from './clock-impact.type.js';
import { type PolicyChange, policiesAfter } from './policies-after.js';

/** The one change that is asked about; null when it is none, or several. */
const onlyOne = <T>(changes: readonly (T | null | undefined | false)[]): T | null => {
  const asked = changes.flatMap((change) => change || []);
  return asked.length === 1 ? (asked[0] ?? null) : null;
};

@Resolver()
export class ClockImpactResolver {
  @Authorized('service-level:manage')
  @Query(() => ClockImpact, {
    nullable: true,
    description: 'What one change of the policies would do to the clocks that run. Null when the change would be refused.',
  })
  async servicePolicyImpact(
    @Ctx() ctx: Context,
    @Arg('set', () => ServicePolicySetInput, { nullable: true, description: 'A policy as it is to be.' })
    set?: ServicePolicySetInput | null,
    @Arg('archive', () => ServicePolicyArchiveInput, { nullable: true, description: 'A policy taken out of use or back.' })
    archive?: ServicePolicyArchiveInput | null,
    @Arg('move', () => ServicePolicyMoveInput, { nullable: true, description: 'A policy put at another place.' })
    move?: ServicePolicyMoveInput | null,
  ): Promise<ClockImpact | null> {
    const change = onlyOne<PolicyChange>([
      set && { set: policyWish(set) },
      archive && { archive },
      move && { move: { code: move.code, beforeCode: move.beforeCode ?? null } },
    ]);
    const after = change && (await policiesAfter(ctx, change));
    return after?.allowed ? clockImpact(ctx, { book: after.plan }) : null;
  }

  @Authorized('calendar:manage')
  @Query(() => ClockImpact, {
    nullable: true,
    description: 'What one change of the calendars would do to the clocks that run. Null when the change would be refused.',
  })
  async calendarImpact(
    @Ctx() ctx: Context,
    @Arg('calendar', () => CalendarSetInput, { nullable: true, description: 'A calendar as it is to be.' })
    calendar?: CalendarSetInput | null,
    @Arg('statutoryYear', () => StatutoryYearImportInput, { nullable: true, description: "A year's notice." })
    statutoryYear?: StatutoryYearImportInput | null,
    @Arg('department', () => DepartmentCalendarSetInput, { nullable: true, description: "A department's calendar." })
    department?: DepartmentCalendarSetInput | null,
  ): Promise<ClockImpact | null> {
    const change = onlyOne<CalendarChange>([
      calendar && { calendar: calendarAsked(calendar) },
      statutoryYear && { statutoryYear },
      department && { department: { departmentId: department.departmentId, calendarId: department.calendarId ?? null } },
    ]);
    const after = change && (await calendarsAfter(ctx, change));
    return after?.allowed ? clockImpact(ctx, { calendars: after.plan }) : null;
  }
}
