import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalText } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { PlaybookSection } from '../../platform/feature.js';
import type { KindDifference } from './bring-in.js';
import { PLAYBOOK_SCHEMA, PlaybookProblem, schemaProblems } from './playbook-schema.js';

/** Where the presets lie, beside `src` and `dist`. */
const PLAYBOOKS = fileURLToPath(new URL('../../../playbooks/', import.meta.url));

export interface Manifest {
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly extends?: string;
}

/** A playbook as read from its folder: the data of each section that it, or a playbook it extends, has. */
export interface Playbook {
  readonly name: string;
  readonly title: LocalText;
  readonly sections: ReadonlyMap<PlaybookSection, unknown>;
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What the files say, as one short text. */
export function playbookDigest({ sections }: Playbook): string {
  return digestOf([...sections].map(([{ file }, data]) => [file, data]));
}

/** What would become of the rows, as one short text: who looked at it may apply exactly that. */
export function differenceDigest(differences: readonly KindDifference[]): string {
  const rows = differences.flatMap(({ kind, rows: all }) =>
    all.map(({ code, fate, after }) => [kind, code, fate === 'conflict' ? 'changed' : fate, after]),
  );
  return digestOf(rows);
}

/** A playbook with the sections of this installation's features. */
export function readPlaybookFor({ app }: Pick<Ctx, 'app'>, name: string): Promise<Playbook> {
  return readPlaybook(
    name,
    app.features.flatMap((feature) => feature.playbook ?? []),
  );
}

/** Every preset there is: its folder and what its `playbook.json` says. */
export async function readManifests(): Promise<{ readonly name: string; readonly manifest: Manifest }[]> {
  const folders = (await readdir(PLAYBOOKS)).sort();
  const found = await Promise.all(folders.map(async (name) => ({ name, file: await readJson(`${name}/playbook.json`) })));
  return found.flatMap(({ name, file }) => {
    if (!file) return [];
    check(file.path, PLAYBOOK_SCHEMA, file.data);
    return [{ name, manifest: file.data as Manifest }];
  });
}

/**
 * Reads and checks a playbook. A section file replaces the one of the playbook it extends, so that what an organisation runs
 * by can be read in one file; a section may let single entries be taken over by name (`inherit`).
 */
export async function readPlaybook(name: string, sections: readonly PlaybookSection[]): Promise<Playbook> {
  const known = await readdir(PLAYBOOKS);
  const chain = await chainOf(name, known, []);
  const data = new Map<PlaybookSection, unknown>();
  for (const section of sections) {
    const found = await readSection(section, chain);
    if (found !== null) data.set(section, found);
  }
  const [own] = chain;
  if (!own) throw new PlaybookProblem(name, ['is empty']);
  return { name, title: own.manifest.name, sections: data };
}

async function readSection(section: PlaybookSection, [link, ...above]: readonly Link[]): Promise<unknown> {
  if (!link) return null;
  const found = await readJson(`${link.folder}/${section.file}.json`);
  if (!found) return readSection(section, above);
  check(found.path, section.schema, found.data);
  return section.inherit ? section.inherit(found.data, await readSection(section, above)) : found.data;
}

interface Link {
  readonly folder: string;
  readonly manifest: Manifest;
}

async function chainOf(folder: string, known: readonly string[], below: readonly string[]): Promise<Link[]> {
  if (!known.includes(folder)) throw new PlaybookProblem(folder, [`there is no such playbook; known are ${known.join(', ')}`]);
  if (below.includes(folder)) throw new PlaybookProblem(folder, ['extends itself']);
  const path = `${folder}/playbook.json`;
  const found = await readJson(path);
  if (!found) throw new PlaybookProblem(path, ['is missing']);
  check(path, PLAYBOOK_SCHEMA, found.data);
  const manifest = found.data as Manifest;
  const above = manifest.extends ? await chainOf(manifest.extends, known, [...below, folder]) : [];
  return [{ folder, manifest }, ...above];
}

function check(path: string, schema: object, data: unknown): void {
  const problems = schemaProblems(schema, data);
  if (problems.length > 0) throw new PlaybookProblem(path, problems);
}

async function readJson(path: string): Promise<{ path: string; data: unknown } | null> {
  const text = await readFile(join(PLAYBOOKS, path), 'utf8').catch(() => null);
  return text === null ? null : { path, data: parse(path, text) };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlaybookProblem(path, [error instanceof Error ? error.message : 'is not JSON']);
  }
}
