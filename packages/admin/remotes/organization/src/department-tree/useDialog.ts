import { useSearchParams } from 'react-router';
import { DEPARTMENT_DIALOGS, type DepartmentDialog, PARAMS } from '../urls.js';

export interface Dialog {
  readonly open: DepartmentDialog | null;
  /** Where a new department would hang; absent: the one that is selected. */
  readonly parentId: string | undefined;
  create(parentId?: string): void;
  /** Opens a dialog about the selected department. */
  show(dialog: DepartmentDialog): void;
  close(): void;
}

/** The dialogs of the page live in its address, so they can be linked to and closed with Back. */
export function useDialog(): Dialog {
  const [params, setParams] = useSearchParams();
  const change = (dialog: DepartmentDialog | null, parentId?: string): void =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.delete(PARAMS.dialog);
      next.delete(PARAMS.parent);
      if (dialog !== null) next.set(PARAMS.dialog, dialog);
      if (parentId !== undefined) next.set(PARAMS.parent, parentId);
      return next;
    });
  const asked = params.get(PARAMS.dialog);
  return {
    open: DEPARTMENT_DIALOGS.find((dialog) => dialog === asked) ?? null,
    parentId: params.get(PARAMS.parent) ?? undefined,
    create: (parentId) => change('create', parentId),
    show: (dialog) => change(dialog),
    close: () => change(null),
  };
}
