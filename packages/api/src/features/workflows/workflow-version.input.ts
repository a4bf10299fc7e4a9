import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A version of a workflow.' })
export class WorkflowVersionInput {
  @Field(() => ID, { description: 'The version of the workflow that the act is about.' })
  versionId!: string;

  @Field(() => Int, { description: 'The workflow’s own version as last seen.' })
  version!: number;
}
