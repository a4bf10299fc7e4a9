import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { NotBlank } from '../../platform/graphql/validate-input.js';
import type { DocumentWish } from './document-wish.rules.js';

@ObjectType({ description: 'The file that holds a document.', simpleResolvers: true })
export class CompanyDocumentFile {
  @Field(() => ID, { description: 'Id of the file.' })
  fileId!: string;

  @Field(() => String, { description: 'What its sender called it.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { description: 'Where whoever may read the document gets it; taking it is noted in the access log.' })
  url!: string;
}

@ObjectType({ description: 'A role or a department whose people may read a document.', simpleResolvers: true })
export class DocumentReader {
  @Field(() => ID, { description: 'Id of the role or the department.' })
  readerId!: string;

  @Field(() => Boolean, { description: 'A department: whoever works there or below. Otherwise a role: whoever holds it.' })
  isDepartment!: boolean;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  name!: string;
}

@ObjectType({ description: 'What the viewer may do with a document.', simpleResolvers: true })
export class CompanyDocumentAbilities {
  @Field(() => Ability, { description: 'Rewrite it and say who may read it.' })
  update!: Ability;

  @Field(() => Ability, { description: 'Take it away for good.' })
  remove!: Ability;
}

@ObjectType({
  implements: Node,
  description: 'A document of the organisation, for those of its people who are named.',
  simpleResolvers: true,
})
export class CompanyDocument implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: "What it is, in the organisation's own word: finance, contract, rule." })
  kind!: string;

  @Field(() => Boolean, { description: 'Whether it has a text.' })
  hasText!: boolean;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const { Connection: CompanyDocumentConnection } = connectionOf(CompanyDocument);

@InputType({ description: 'Which documents.' })
export class CompanyDocumentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this kind.' })
  @MaxLength(LIMITS.code)
  kind?: string | null;
}

@InputType({ description: 'What a document is to be and who may read it; a text or a file, and at least one role or department.' })
export class CompanyDocumentInput {
  @Field(() => String, { description: 'What it is called.' })
  @NotBlank()
  @MaxLength(LIMITS.subject)
  title!: string;

  @Field(() => String, { description: 'What it is, in your own word.' })
  @NotBlank()
  @MaxLength(LIMITS.code)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  @MaxLength(LIMITS.description)
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file that was handed in at /files/documents; the one it has, to keep that.' })
  fileId?: string | null;

  @Field(() => ID, { description: 'The department that answers for it.' })
  departmentId!: string;

  @Field(() => [ID], { nullable: true, description: 'Whoever holds one of these roles may read it.' })
  @ArrayMaxSize(LIMITS.ids)
  roleIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Whoever works in one of these departments, or below, may read it.' })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;
}

export function wishOf(input: CompanyDocumentInput): DocumentWish {
  const { title, kind, text = null, fileId = null, departmentId, roleIds, departmentIds } = input;
  return { title, kind, text, fileId, departmentId, roleIds: roleIds ?? [], departmentIds: departmentIds ?? [] };
}
