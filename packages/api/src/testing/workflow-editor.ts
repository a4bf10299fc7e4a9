import { required } from './given.js';
import type { TestApp } from './start-test-app.js';

const TEXT = '{ zhCN zhTW en }';
export const DEFINITION = `definition { states { code names ${TEXT} category isInitial customerNames ${TEXT} lane moment { controlPoint likelyFailure counterPlan } isLeftByAny actions { code names ${TEXT} lane permission } } transitions { code names ${TEXT} from to verb permission guard { match clauses { fact test values } } requires effects { kind value } } }`;
const VERSION = `id number phase note trialShare startedAt endedAt problems { code message state transition }
  viewerCan { draftStart { code } trialStart { code } publish { code } } ${DEFINITION}`;
const WORKFLOW = `id code version versions { ${VERSION} }`;

export interface VersionNow {
  readonly id: string;
  readonly number: number;
  readonly phase: string;
  readonly definition: { readonly states: readonly StateNow[]; readonly transitions: readonly TransitionNow[] };
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly viewerCan: Readonly<Record<'draftStart' | 'trialStart' | 'publish', { readonly code: string | null }>>;
}
interface StateNow {
  readonly code: string;
  readonly names: { readonly zhCN: string };
  readonly [field: string]: unknown;
}
interface TransitionNow extends StateNow {
  readonly from: readonly string[];
  readonly to: string | null;
}
export interface WorkflowNow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly versions: readonly VersionNow[];
}

interface Answer {
  readonly workflow: WorkflowNow | null;
  readonly workflowVersion: VersionNow | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[];
}

/** Changes workflows through GraphQL as an administrator does. */
export class WorkflowEditor {
  constructor(
    readonly app: TestApp,
    readonly account = 'admin',
  ) {}

  async read(code: string): Promise<WorkflowNow> {
    const { data } = await this.app.as(this.account).run(`query W($code: String!) { workflow(code: $code) { ${WORKFLOW} } }`, { code });
    return required(data.workflow, `workflow ${code}`);
  }

  async act(verb: string, input: object): Promise<Answer> {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
    const plain = ['workflowDraftStart', 'workflowDraftDiscard', 'workflowTrialEnd', 'workflowPublish'].includes(verb);
    const fields = `workflow { ${WORKFLOW} } workflowVersion { ${VERSION} } userErrors { code field message }`;
    const document = `mutation A($input: ${plain ? 'WorkflowVersionInput!' : type}) { ${verb}(input: $input) { ${fields} } }`;
    const { data, errors } = await this.app.as(this.account).run(document, { input }, { headers: { 'accept-language': 'en' } });
    if (errors) throw new Error(`${verb} failed: ${JSON.stringify(errors)}`);
    return data[verb];
  }

  /** An act that must go through, on the version of that phase. */
  async does(verb: string, { code, phase, ...rest }: { readonly code: string; readonly phase: string; readonly [field: string]: unknown }) {
    const { version, versions } = await this.read(code);
    const versionId = required(
      versions.find((one) => one.phase === phase),
      phase,
    ).id;
    const { workflow, userErrors } = await this.act(verb, { versionId, version, ...rest });
    if (userErrors.length > 0) throw new Error(`${verb} was refused: ${JSON.stringify(userErrors)}`);
    return required(workflow, 'workflow');
  }

  /** A draft of what runs now, changed. */
  async drafts(code: string, change: (definition: VersionNow['definition']) => object): Promise<WorkflowNow> {
    const { versions } = await this.does('workflowDraftStart', { code, phase: 'LIVE' });
    const draft = required(
      versions.find(({ phase }) => phase === 'DRAFT'),
      'draft',
    );
    return this.does('workflowDraftSave', { code, phase: 'DRAFT', definition: change(draft.definition) });
  }
}

/** The definition with one of its states described anew. */
export function withState(definition: VersionNow['definition'], code: string, change: object): VersionNow['definition'] {
  return { ...definition, states: definition.states.map((state) => (state.code === code ? { ...state, ...change } : state)) };
}
