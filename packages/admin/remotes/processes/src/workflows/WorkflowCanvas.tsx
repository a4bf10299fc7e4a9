import { StateGlyph } from '@shouwen/admin-kit';
import { Background, Controls, type Edge, Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowsOf, type State, type Version } from './definition.rules.js';
import { layoutOf, NODE } from './layout.js';
import type { DefinitionDraft } from './useDefinition.js';
import { useName } from './useName.js';
import styles from './workflows.module.css';

type StateNode = Node<{ readonly state: State; readonly isWrong: boolean }, 'state'>;

function StateCard({ data: { state, isWrong } }: NodeProps<StateNode>) {
  const name = useName();
  const { t } = useTranslation('processes');
  return (
    <div className={styles.node} data-lane={state.lane ?? 'none'} data-wrong={isWrong} data-first={state.isInitial}>
      <Handle type="target" position={Position.Top} />
      <StateGlyph category={state.category} />
      <span>{name(state.names)}</span>
      {state.lane && <small>{t(`workflows.lane.${state.lane}`)}</small>}
      {state.moment && <small title={state.moment.controlPoint}>◆ {t('workflows.moment')}</small>}
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
}

const NODE_TYPES = { state: StateCard };

/** A version as a drawing: states are pressed to be changed, and joined by drawing from one to another. */
export function WorkflowCanvas({ version, draft }: { readonly version: Version; readonly draft: DefinitionDraft }) {
  const { t } = useTranslation('processes');
  const name = useName();
  const { definition, problems } = version;
  const nodes = useMemo((): StateNode[] => {
    const places = layoutOf(definition);
    const wrong = new Set(problems.map(({ state }) => state));
    return definition.states.map((state) => ({
      id: state.code,
      type: 'state',
      position: places.get(state.code) ?? { x: 0, y: 0 },
      data: { state, isWrong: wrong.has(state.code) },
      ariaLabel: name(state.names),
      ...NODE,
    }));
  }, [definition, problems, name]);
  const edges = arrowsOf(definition).map(
    ({ id, from, to, transition }): Edge => ({
      id,
      source: from,
      target: to,
      label: name(transition.names),
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
        onNodeClick={(_, { id }) => draft.open({ kind: 'state', code: id })}
        onEdgeClick={(_, { data }) => draft.open({ kind: 'transition', code: String(data?.code) })}
        onConnect={({ source, target }) => draft.open({ kind: 'transition', code: null, from: source, to: target })}
        onKeyDown={(event) => {
          const id = event.target instanceof HTMLElement ? event.target.dataset.id : undefined;
          if (event.key === 'Enter' && id && definition.states.some(({ code }) => code === id)) draft.open({ kind: 'state', code: id });
        }}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}
