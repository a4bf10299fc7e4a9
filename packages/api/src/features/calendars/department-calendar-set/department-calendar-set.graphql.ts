import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Department, type DepartmentRow, departmentTree } from '../../departments/index.js';
import { departmentCalendarSet } from './department-calendar-set.command.js';

@InputType({ description: 'By which calendar a department works.' })
export class DepartmentCalendarSetInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => ID, { nullable: true, description: 'The calendar; absent: that of the department above.' })
  calendarId?: string | null;
}

@ObjectType({ description: 'The department, or why it stayed as it was.', simpleResolvers: true })
export class DepartmentCalendarSetPayload extends Payload {
  @Field(() => Department, { nullable: true, description: 'The department.' })
  department?: DepartmentRow | null;
}

@Resolver()
export class DepartmentCalendarSetResolver {
  @Authorized('calendar:manage')
  @Mutation(() => DepartmentCalendarSetPayload, { description: 'Says by which calendar a department works, and what is below it.' })
  async departmentCalendarSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentCalendarSetInput, { description: 'What is asked.' }) input: DepartmentCalendarSetInput,
  ): Promise<object> {
    const { departmentId, calendarId = null } = input;
    return toPayload(ctx, await departmentCalendarSet(ctx, { departmentId, calendarId }), async () => ({
      department: (await departmentTree.of(ctx)).find(departmentId) ?? null,
    }));
  }
}
