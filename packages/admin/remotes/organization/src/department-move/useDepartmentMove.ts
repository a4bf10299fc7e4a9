import { useCommand } from '@shouwen/admin-kit';
import { useState } from 'react';
import type { Tree } from '../department-tree/department-tree.rules.js';
import type { Department } from '../department-tree/useDepartments.js';
import { DepartmentMoveDocument, type DepartmentMoveInput } from '../gql/graphql.js';
import {
  type DropPlace,
  dropOf,
  isIntoItself,
  isNoMove,
  type Move,
  placeOf,
  type Step,
  stepOf,
  treeAfter,
} from './department-move.rules.js';

/** A move that was done, with the way back. */
export interface DoneMove {
  readonly name: string;
  readonly parentName: string | null;
  readonly back: DepartmentMoveInput;
}

export interface DepartmentMoving {
  /** What would happen; nothing is sent before it is confirmed. */
  readonly draft: Move | null;
  readonly running: boolean;
  readonly isConflict: boolean;
  /** Why the API did not do it. */
  readonly refusal: string | null;
  readonly done: DoneMove | null;
  step(departmentId: string, step: Step): void;
  drop(departmentId: string, target: { readonly id: string; readonly place: DropPlace }): void;
  confirm(): Promise<void>;
  cancel(): void;
  /** Brings the latest tree in and keeps the draft. */
  reload(): Promise<void>;
  report(done: DoneMove): void;
  undo(): Promise<void>;
  dismiss(): void;
}

/** Proposing, confirming and taking back the move of a department. */
export function useDepartmentMove(tree: Tree<Department> | undefined, reload: () => Promise<unknown>): DepartmentMoving {
  const [draft, setDraft] = useState<Move | null>(null);
  const [done, setDone] = useState<DoneMove | null>(null);
  const command = useCommand(DepartmentMoveDocument, {
    isInline: true,
    reload,
    onDone: async ({ department }) => {
      const after = tree !== undefined && draft !== null && department != null ? doneMove(tree, draft, department.version) : null;
      await reload();
      setDraft(null);
      setDone(after);
    },
  });
  const undoing = useCommand(DepartmentMoveDocument, { reload, onDone: reload });

  const propose = (move: Move | null): void => {
    command.reset();
    setDone(null);
    if (tree === undefined || move === null) return;
    setDraft(isNoMove(tree, move) ? null : move);
  };

  const confirm = async (): Promise<void> => {
    const department = draft === null ? undefined : tree?.nodes.get(draft.departmentId)?.department;
    if (tree === undefined || draft === null || department === undefined || isIntoItself(tree, draft)) return;
    await command.run({ input: { ...draft, version: department.version } });
  };

  const undo = async (): Promise<void> => {
    if (done !== null && (await undoing.run({ input: done.back }))) setDone(null);
  };

  return {
    draft,
    running: command.running || undoing.running,
    isConflict: command.isConflict,
    refusal: command.refusal?.message ?? Object.values(command.fieldErrors)[0] ?? null,
    done,
    step: (id, step) =>
      tree !== undefined && propose(stepOf(draft === null ? tree : treeAfter(tree, draft), draft?.departmentId ?? id, step)),
    drop: (id, target) => tree !== undefined && propose(dropOf(tree, id, target)),
    confirm,
    cancel: () => {
      command.reset();
      setDraft(null);
    },
    reload: command.reload,
    report: setDone,
    undo,
    dismiss: () => setDone(null),
  };
}

/** What to say after a move, and how to take it back from the version it led to. */
export function doneMove(tree: Tree<Department>, move: Move, version: number): DoneMove | null {
  const department = tree.nodes.get(move.departmentId)?.department;
  const back = placeOf(tree, move.departmentId);
  if (department === undefined || back === null) return null;
  const parentName = move.parentId === null ? null : (tree.nodes.get(move.parentId)?.department.name ?? null);
  return { name: department.name, parentName, back: { ...back, version } };
}
