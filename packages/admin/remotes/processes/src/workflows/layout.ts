import dagre from '@dagrejs/dagre';
import { arrowsOf, type Definition } from './definition.rules.js';

export const NODE = { width: 176, height: 60 } as const;

/** Where each state is drawn: from the first to the last, without crossings as far as that goes. */
export function layoutOf(definition: Definition): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 56 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { code } of definition.states) graph.setNode(code, { ...NODE });
  for (const { from, to } of arrowsOf(definition)) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  dagre.layout(graph);
  return new Map(
    definition.states.map(({ code }) => {
      const { x, y } = graph.node(code);
      return [code, { x: x - NODE.width / 2, y: y - NODE.height / 2 }];
    }),
  );
}
