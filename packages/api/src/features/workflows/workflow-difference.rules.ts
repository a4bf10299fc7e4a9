import type { LocalText } from '@shouwen/shared';
import { changesBetween } from '../../kernel/changes.js';
import { tidied, type WorkflowDefinition } from './workflow-definition.rules.js';

export const CHANGE_KINDS = ['added', 'removed', 'changed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A state or a transition of which two versions say different things. */
export interface DefinitionChange {
  readonly of: 'state' | 'transition';
  readonly kind: ChangeKind;
  readonly code: string;
  readonly names: LocalText;
  /** What differs of one that both have. */
  readonly fields: readonly string[];
}

interface Coded {
  readonly code: string;
  readonly names: LocalText;
}

/** What a version says otherwise than an earlier one: states first, then the ways between them. */
export function definitionChanges(before: WorkflowDefinition, after: WorkflowDefinition): DefinitionChange[] {
  const [old, now] = [tidied(before), tidied(after)];
  return [
    ...changesOf(old.states, now.states).map((change) => ({ ...change, of: 'state' as const })),
    ...changesOf(old.transitions, now.transitions).map((change) => ({ ...change, of: 'transition' as const })),
  ];
}

function changesOf(before: readonly Coded[], after: readonly Coded[]): Omit<DefinitionChange, 'of'>[] {
  const known = new Map(before.map((one) => [one.code, one]));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((one) => changeOf(known.get(one.code), one)),
    ...before.filter(({ code }) => !kept.has(code)).map(({ code, names }) => ({ kind: 'removed' as const, code, names, fields: [] })),
  ];
}

function changeOf(before: Coded | undefined, { code, names, ...rest }: Coded): Omit<DefinitionChange, 'of'>[] {
  if (!before) return [{ kind: 'added', code, names, fields: [] }];
  const after: object = { names, ...rest };
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) =>
      field !== 'code' &&
      field in changesBetween({ [field]: Reflect.get(before, field) ?? null }, { [field]: Reflect.get(after, field) ?? null }),
  );
  return fields.length === 0 ? [] : [{ kind: 'changed', code, names, fields }];
}
