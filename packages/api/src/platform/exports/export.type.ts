import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.js';
import type { OpenExport } from './open-export.js';

@ObjectType({ description: 'A file that waits to be fetched: once, within ten minutes, by whoever asked for it.', simpleResolvers: true })
export class ExportedFile {
  @Field(() => ID, { description: 'The id that the file is marked with, and under which the audit log knows it.' })
  id!: string;

  @Field(() => String, { description: 'Where to fetch it, on this server: a GET with the same session or token.' })
  url!: string;

  @Field(() => Int, { description: 'How many rows it has.' })
  count!: number;

  @Field(() => Boolean, { description: 'There are more than a file may hold.' })
  isCapped!: boolean;
}

@ObjectType({ description: 'The file, or why there is none.', simpleResolvers: true })
export class ExportPayload extends Payload {
  @Field(() => ExportedFile, { nullable: true, description: 'The file.' })
  file?: ExportedFile | null;
}

export function exportedFile({ exportId, count, isCapped }: OpenExport): { file: ExportedFile } {
  return { file: { id: exportId, url: `/exports/${exportId}`, count, isCapped } };
}
