import type { TestCaller } from './test-caller.js';

const VIEW = { name: '我的', filter: {}, sort: 'CREATED_DESC', audience: 'OWN' };

/** How a mutation that takes a filter says what it finds, where that is no file. */
export const COUNTING: Readonly<Record<string, { readonly counted: string; readonly input: object }>> = {
  peopleExport: { counted: 'count', input: {} },
  savedViewSave: { counted: 'savedView { ticketCount }', input: VIEW },
};

/** A saved view of somebody's own. */
export async function viewOf(holder: TestCaller): Promise<{ savedViewId: string; version: number }> {
  const document = 'mutation V($input: SavedViewSaveInput!) { savedViewSave(input: $input) { savedView { id version } } }';
  const { id: savedViewId, version } = (await holder.run(document, { input: VIEW })).data.savedViewSave.savedView;
  return { savedViewId, version };
}

/** Inputs with which each act on saved views goes through. */
export function viewInputs(setting: () => { readonly holder: TestCaller; readonly departmentId: string }) {
  return {
    savedViewSave: async () => {
      const { holder, departmentId } = setting();
      return { ...VIEW, ...(await viewOf(holder)), audience: 'DEPARTMENT', departmentId };
    },
    savedViewRemove: () => viewOf(setting().holder),
    savedViewArrange: async () => {
      const { savedViewId } = await viewOf(setting().holder);
      return { pinnedIds: [savedViewId], defaultId: savedViewId };
    },
  };
}
