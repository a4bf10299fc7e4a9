import type { TestCaller } from './test-caller.js';

const MACRO = { title: '升级', actions: { priority: 'HIGH' }, audience: 'OWN' };

/** A macro of somebody's own. */
export async function macroOf(holder: TestCaller): Promise<{ macroId: string; version: number }> {
  const document = 'mutation M($input: MacroSaveInput!) { macroSave(input: $input) { macro { id version } } }';
  const { id: macroId, version } = (await holder.run(document, { input: MACRO })).data.macroSave.macro;
  return { macroId, version };
}

interface Setting {
  readonly holder: TestCaller;
  readonly departmentId: string;
  readonly personId: string;
}

/** Inputs with which each act on macros goes through; applying one answers item by item, which is looked at where it is written. */
export function macroInputs(setting: () => Setting) {
  return {
    macroSave: async () => {
      const { holder, departmentId, personId: assigneeId } = setting();
      const actions = { departmentId, assigneeId, reason: '请处理' };
      return { ...MACRO, ...(await macroOf(holder)), actions, audience: 'DEPARTMENT', departmentId };
    },
    macroRemove: () => macroOf(setting().holder),
  };
}
