import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { Maintenance as MaintenanceState } from '../../platform/system/maintenance.js';

@ObjectType({ description: 'Whether the installation is closed for changes, and why.', simpleResolvers: true })
export class Maintenance {
  @Field(() => Boolean, { description: 'Whether changes are refused.' })
  isOn!: boolean;

  @Field(() => String, { description: 'What is being done, in the words of who began it; may be empty.' })
  reason!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when.' })
  beganAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is expected to be over; nothing ends by itself.' })
  expectedEndAt!: Date | null;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;
}

/** Once it is over, its reason is nobody's business any more. */
export function maintenanceView({ isOn, reason, beganAt, expectedEndAt, version }: MaintenanceState): Maintenance {
  return isOn ? { isOn, reason, beganAt, expectedEndAt, version } : { isOn, reason: '', beganAt: null, expectedEndAt: null, version };
}
