import type { Language, Permission } from '@shouwen/shared';
import { createContext, useContext } from 'react';

/** Who sits in front of the screen and what they may do at all; what they may do to one record is its `viewerCan`. */
export interface Viewer {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly account: string;
    readonly departmentName: string | null;
    /** Null: the organisation's. */
    readonly timeZone: string | null;
  };
  readonly permissions: readonly string[];
  readonly language: Language;
  readonly sessionId: string | null;
}

export interface ViewerContext extends Viewer {
  can(permission: Permission): boolean;
}

const Context = createContext<Viewer | null>(null);
export const ViewerProvider = Context.Provider;

export function useViewer(): ViewerContext {
  const viewer = useContext(Context);
  if (viewer === null) throw new Error('useViewer needs a signed-in viewer');
  return { ...viewer, can: (permission) => viewer.permissions.includes(permission) };
}
