import { readPlaybook } from '../features/playbooks/playbook.queries.js';
import { features } from '../features.js';

interface Said {
  readonly en: string;
}

export interface PlaybookUnit {
  readonly code: string;
  readonly kind: string;
  readonly duties?: Said;
  readonly rules?: Said;
  readonly assets?: Said;
  readonly reportsTo?: Said;
  readonly serviceHours?: Said;
  readonly goals?: readonly { readonly horizon: string; readonly text: Said }[];
  readonly partners?: readonly { readonly name: Said; readonly gives?: Said; readonly takes?: Said }[];
  readonly children?: readonly PlaybookUnit[];
}

export interface PlaybookWorkflow {
  readonly code: string;
  readonly states: readonly { readonly code: string; readonly category: string }[];
  readonly transitions: readonly {
    readonly code: string;
    readonly from: readonly string[];
    readonly to?: string;
    readonly verb?: string;
  }[];
}

interface Files {
  readonly departments: { readonly departments: readonly PlaybookUnit[]; readonly kinds: readonly { readonly code: string }[] };
  readonly positions: {
    readonly positions: readonly { readonly code: string; readonly duties?: readonly Said[]; readonly certificates?: readonly string[] }[];
  };
  readonly roles: { readonly roles: readonly { readonly code: string; readonly duties?: Said; readonly grants?: readonly object[] }[] };
  readonly workflows: {
    readonly types: readonly { readonly code: string; readonly workflow: string }[];
    readonly workflows: readonly PlaybookWorkflow[];
  };
  readonly categories: { readonly categories: readonly { readonly code: string; readonly types: readonly string[] }[] };
}

/** A file of a playbook with what it takes over, as it is brought in. */
export async function playbookFile<F extends keyof Files>(playbook: string, file: F): Promise<Files[F]> {
  const sections = features.flatMap((feature) => feature.playbook ?? []).filter((section) => section.file === file);
  const [data] = (await readPlaybook(playbook, sections)).sections.values();
  return data as Files[F];
}

/** Every unit of a playbook by its code, with the code of the one above. */
export async function playbookTree(playbook: string): Promise<Map<string, { parent: string | null; unit: PlaybookUnit }>> {
  const found = new Map<string, { parent: string | null; unit: PlaybookUnit }>();
  const walk = (units: readonly PlaybookUnit[], parent: string | null): void => {
    for (const unit of units) {
      found.set(unit.code, { parent, unit });
      walk(unit.children ?? [], unit.code);
    }
  };
  walk((await playbookFile(playbook, 'departments')).departments, null);
  return found;
}
