import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { features as allFeatures } from './features.js';
import type { Feature } from './platform/feature.js';
import { buildSchemaOf } from './platform/graphql/build-schema.js';

const built = new WeakMap<readonly Feature[], GraphQLSchema>();

/** The schema of these features, built once. */
export function schemaOf(features: readonly Feature[]): GraphQLSchema {
  const known = built.get(features) ?? buildSchemaOf(features);
  built.set(features, known);
  return known;
}

/** Where the panel, integrators and the check for breaking changes read it. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../shared/schema.graphql', import.meta.url));

export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schemaOf(allFeatures)))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, printedSchema());
