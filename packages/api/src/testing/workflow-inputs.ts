import { required as given } from './given.js';
import type { TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';
import { type VersionNow, WorkflowEditor, withState } from './workflow-editor.js';

const CODE = 'complaint';

/** For each act on workflows an input with which it goes through. */
export function workflowInputs(
  world: () => { readonly app: TestApp; readonly caller: TestCaller; readonly departmentId: string },
): Readonly<Record<string, () => Promise<object>>> {
  const editor = (): WorkflowEditor => new WorkflowEditor({ ...world().app, as: () => world().caller });
  const inPhase = async (phase: string): Promise<{ versionId: string; version: number } | null> => {
    const { version, versions } = await editor().read(CODE);
    const found = versions.find((one) => one.phase === phase);
    return found ? { versionId: found.id, version } : null;
  };
  const ended = async (): Promise<void> => {
    if (await inPhase('TRIAL')) await editor().does('workflowTrialEnd', { code: CODE, phase: 'TRIAL' });
    if (await inPhase('DRAFT')) await editor().does('workflowDraftDiscard', { code: CODE, phase: 'DRAFT' });
  };
  let named = 0;
  const changed = (definition: VersionNow['definition']) => withState(definition, 'REGISTERED', { names: { zhCN: `受理${++named}` } });
  const drafted = async (): Promise<{ versionId: string; version: number }> => {
    await ended();
    await editor().drafts(CODE, changed);
    return required(await inPhase('DRAFT'));
  };
  const tried = async (): Promise<{ versionId: string; version: number }> => {
    await drafted();
    await editor().does('workflowTrialStart', { code: CODE, phase: 'DRAFT', share: 1 });
    return required(await inPhase('TRIAL'));
  };
  const definition = async () => required((await editor().read(CODE)).versions[0]).definition;
  return {
    workflowCreate: async () => ({
      code: `w${++named}`,
      names: { zhCN: '新流程' },
      likeVersionId: required(await inPhase('LIVE')).versionId,
    }),
    workflowDraftStart: async () => {
      await ended();
      return required(await inPhase('LIVE'));
    },
    workflowDraftSave: async () => ({ ...(await drafted()), definition: await definition() }),
    workflowDraftDiscard: drafted,
    workflowTrialStart: async () => ({ ...(await drafted()), departmentIds: [world().departmentId] }),
    workflowTrialEnd: tried,
    workflowPublish: drafted,
    workflowReplay: async () => ({ ...(await drafted()), days: 7 }),
    workflowTicketsMove: async () => {
      await drafted();
      await editor().does('workflowPublish', { code: CODE, phase: 'DRAFT' });
      return { ...required(await inPhase('LIVE')), mapping: [] };
    },
  };
}

const required = <T>(value: T | null | undefined): T => given(value, 'version');
