import { StateGlyph } from '@shouwen/admin-kit';
import { Background, Controls, type Edge, Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowsOf, type State, type Transition, type Version } from './definition.rules.js';
import { type LaneName, layoutOf, NODE, waysInto } from './layout.js';
import type { DefinitionDraft } from './useDefinition.js';
import { useName } from './useName.js';
import styles from './workflows.module.css';

type StateNode = Node<
  {
    readonly state: State;
    readonly ways: readonly Transition[];
    readonly isWrong: boolean;
    readonly isAt: boolean;
    onWay(code: string): void;
  },
  'state'
>;
type LaneNode = Node<{ readonly lane: LaneName; readonly height: number }, 'lane'>;

/** A state, and above it the names of the ways that lead to it, each once: names on the arrows themselves would lie on each other. */
function StateCard({ data: { state, ways, isWrong, isAt, onWay } }: NodeProps<StateNode>) {
  const name = useName();
  const { t } = useTranslation('processes');
  return (
    <div className={styles.stack}>
      <Handle type="target" position={Position.Top} />
      <div className={styles.ways}>
        {ways.map(({ code, names }) => (
          <button
            key={code}
            type="button"
            className="nopan"
            onClick={(event) => {
              event.stopPropagation();
              onWay(code);
            }}
          >
            {name(names)}
          </button>
        ))}
      </div>
      <div className={styles.node} data-lane={state.lane ?? 'none'} data-wrong={isWrong} data-first={state.isInitial} data-at={isAt}>
        <StateGlyph category={state.category} />
        <span>{name(state.names)}</span>
        {state.actions.length > 0 && <small>{t('workflows.actionCount', { count: state.actions.length })}</small>}
        {state.moment && <small title={state.moment.controlPoint}>◆ {t('workflows.moment')}</small>}
      </div>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
}

/** Who acts, and the line to the left: the customer meets us at the line of contact and sees no further than the line of visibility. */
function LaneHead({ data: { lane, height } }: NodeProps<LaneNode>) {
  const { t } = useTranslation('processes');
  return (
    <div className={styles.lane} data-lane={lane} style={{ height }}>
      <b>{t(`workflows.lane.${lane}`)}</b>
      {lane !== 'CUSTOMER' && <small>{t(`workflows.laneLine.${lane}`)}</small>}
    </div>
  );
}

const NODE_TYPES = { state: StateCard, lane: LaneHead };

interface Props {
  readonly version: Version;
  readonly draft: DefinitionDraft;
  /** Where a sample ticket stands. */
  readonly at: string | null;
}

/** A version as a drawing: states are pressed to be changed, and joined by drawing from one to another. */
export function WorkflowCanvas({ version, draft, at }: Props) {
  const { t } = useTranslation('processes');
  const name = useName();
  const { definition, problems } = version;
  const { open } = draft;
  const nodes = useMemo(() => {
    const { places, lanes } = layoutOf(definition, ({ names }) => name(names));
    const into = waysInto(definition);
    const wrong = new Set(problems.map(({ state }) => state));
    const drawn = lanes.map(({ lane, x, width, height }): LaneNode => {
      const still = { selectable: false, focusable: false, connectable: false, zIndex: -1 };
      return { id: `lane ${lane}`, type: 'lane', position: { x, y: 0 }, data: { lane, height }, width, height, ...still };
    });
    const states = definition.states.map((state): StateNode => {
      const { x = 0, y = 0, height = NODE.height } = places.get(state.code) ?? {};
      const ways = into.get(state.code) ?? [];
      const data = {
        state,
        ways,
        isWrong: wrong.has(state.code),
        isAt: state.code === at,
        onWay: (code: string) => open({ kind: 'transition', code }),
      };
      return { id: state.code, type: 'state', position: { x, y }, data, ariaLabel: name(state.names), width: NODE.width, height };
    });
    return [...drawn, ...states];
  }, [definition, problems, name, open, at]);
  const edges = arrowsOf(definition).map(
    ({ id, from, to, transition }): Edge => ({
      id,
      source: from,
      target: to,
      ariaLabel: name(transition.names),
      markerEnd: { type: MarkerType.ArrowClosed },
      data: { code: transition.code },
    }),
  );
  return (
    <section className={styles.canvas} aria-label={t('workflows.canvas')}>
      <ReactFlow
        key={version.id}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        nodesDraggable={false}
        nodesConnectable={draft.canChange}
        deleteKeyCode={null}
        fitView
        minZoom={0.2}
        onNodeClick={(_, { id, type }) => type === 'state' && open({ kind: 'state', code: id })}
        onEdgeClick={(_, { data }) => open({ kind: 'transition', code: String(data?.code) })}
        onConnect={({ source, target }) => open({ kind: 'transition', code: null, from: source, to: target })}
        onKeyDown={(event) => {
          const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
          if (event.key === 'Enter' && id && definition.states.some(({ code }) => code === id)) open({ kind: 'state', code: id });
        }}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}
