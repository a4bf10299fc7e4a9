import dagre from '@dagrejs/dagre';
import { arrowsOf, type Definition, type State, type Transition } from './definition.rules.js';

export const NODE = { width: 176, height: 60 } as const;
const GAP = { x: 40, y: 48 } as const;
/** Room for the names of the ways in, above the card. */
const LINE = 20;
const HEAD = 44;

export const LANES = ['CUSTOMER', 'CONTACT', 'BACK_OFFICE'] as const;
export type LaneName = (typeof LANES)[number];

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A lane as it is drawn: its left edge and how wide it is; between two lanes lies a line (TKT-78). */
export interface LanePlace {
  readonly lane: LaneName;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** None where no state says who acts in it. */
  readonly lanes: readonly LanePlace[];
}

/** The ways that lead into each state. */
export function waysInto(definition: Definition): ReadonlyMap<string, readonly Transition[]> {
  const into = new Map<string, Transition[]>();
  for (const transition of definition.transitions)
    if (transition.to !== null) into.set(transition.to, [...(into.get(transition.to) ?? []), transition]);
  return into;
}

/** Lines that the names of the ways in fill, at the width of a card. */
function linesOf(names: readonly string[]): number {
  const widths = names.map((name) => 14 + [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 11 : 6.5), 0));
  let [lines, left] = [names.length > 0 ? 1 : 0, NODE.width];
  for (const width of widths) {
    if (width > left && left < NODE.width) [lines, left] = [lines + 1, NODE.width];
    left -= width + 4;
  }
  return lines;
}

/** Where each state is drawn: from the first to the last, in the lane of whoever acts in it. */
export function layoutOf(definition: Definition, nameOf: (transition: Transition) => string): Layout {
  const into = waysInto(definition);
  const heights = new Map(definition.states.map(({ code }) => [code, NODE.height + LINE * linesOf((into.get(code) ?? []).map(nameOf))]));
  const free = freely(definition, heights);
  return definition.states.some(({ lane }) => lane !== null) ? inLanes(definition.states, free) : { places: free, lanes: [] };
}

function freely(definition: Definition, heights: ReadonlyMap<string, number>): ReadonlyMap<string, Place> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: GAP.x, ranksep: GAP.y });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { code } of definition.states) graph.setNode(code, { width: NODE.width, height: heights.get(code) ?? NODE.height });
  for (const { from, to } of arrowsOf(definition)) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  dagre.layout(graph);
  return new Map(
    definition.states.map(({ code }) => {
      const { x, y, height } = graph.node(code);
      return [code, { x: x - NODE.width / 2, y: y - height / 2, height }];
    }),
  );
}

/** The same order from top to bottom; from left to right the lanes. Who says no lane stands with those who speak with the customer. */
function inLanes(states: readonly State[], free: ReadonlyMap<string, Place>): Layout {
  const laneOf = ({ lane }: State): LaneName => lane ?? 'CONTACT';
  const rows = new Map<number, State[]>();
  for (const state of states.toSorted((a, b) => (free.get(a.code)?.y ?? 0) - (free.get(b.code)?.y ?? 0))) {
    const { y = 0, height = NODE.height } = free.get(state.code) ?? {};
    const middle = Math.round(y + height / 2);
    rows.set(middle, [...(rows.get(middle) ?? []), state]);
  }
  const widest = (lane: LaneName): number =>
    Math.max(1, ...[...rows.values()].map((row) => row.filter((state) => laneOf(state) === lane).length));
  let x = 0;
  const columns = LANES.map((lane) => {
    const column = { lane, x, width: widest(lane) * (NODE.width + GAP.x) };
    x += column.width;
    return column;
  });
  const places = new Map<string, Place>();
  let y = HEAD;
  for (const row of rows.values()) {
    const height = Math.max(...row.map(({ code }) => free.get(code)?.height ?? NODE.height));
    for (const column of columns) {
      const own = row.filter((state) => laneOf(state) === column.lane);
      const start = column.x + (column.width - own.length * (NODE.width + GAP.x)) / 2 + GAP.x / 2;
      for (const [index, { code }] of own.entries()) {
        const tall = free.get(code)?.height ?? NODE.height;
        places.set(code, { x: start + index * (NODE.width + GAP.x), y: y + height - tall, height: tall });
      }
    }
    y += height + GAP.y;
  }
  return { places, lanes: columns.map((column) => ({ ...column, height: y })) };
}
