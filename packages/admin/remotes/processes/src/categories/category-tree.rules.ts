/** A category as far as its place goes. */
export interface Placed {
  readonly code: string;
  readonly parent?: { readonly code: string } | null;
}

export interface Move {
  readonly code: string;
  readonly parentCode: string | null;
  readonly beforeCode: string | null;
}

export type Direction = 'up' | 'down' | 'in' | 'out';

const parentOf = ({ parent }: Placed): string | null => parent?.code ?? null;

/** 0 for a category at the top. */
export function levelOf(nodes: readonly Placed[], node: Placed): number {
  const above = nodes.find(({ code }) => code === parentOf(node));
  return above ? 1 + levelOf(nodes, above) : 0;
}

function childrenOf(nodes: readonly Placed[], parentCode: string | null): Placed[] {
  return nodes.filter((node) => parentOf(node) === parentCode);
}

/** Where a category goes that is moved one step; null: there is no such step. */
export function stepOf(nodes: readonly Placed[], code: string, direction: Direction): Move | null {
  const node = nodes.find((one) => one.code === code);
  if (!node) return null;
  const parentCode = parentOf(node);
  const beside = childrenOf(nodes, parentCode);
  const place = beside.indexOf(node);
  const at = (index: number): string | null => beside[index]?.code ?? null;
  if (direction === 'up') return place === 0 ? null : { code, parentCode, beforeCode: at(place - 1) };
  if (direction === 'down') return place === beside.length - 1 ? null : { code, parentCode, beforeCode: at(place + 2) };
  if (direction === 'in') return place === 0 ? null : { code, parentCode: at(place - 1), beforeCode: null };
  return outOf(nodes, { code, parentCode });
}

/** Behind the one it stood below. */
function outOf(nodes: readonly Placed[], { code, parentCode }: Omit<Move, 'beforeCode'>): Move | null {
  const above = nodes.find((one) => one.code === parentCode);
  if (!above) return null;
  const around = childrenOf(nodes, parentOf(above));
  return { code, parentCode: parentOf(above), beforeCode: around[around.indexOf(above) + 1]?.code ?? null };
}

/** Where a category goes that is dropped on another; null: that is below itself, or the same. */
export function dropOf(
  nodes: readonly Placed[],
  { code, over, isBelow }: { readonly code: string; readonly over: string; readonly isBelow: boolean },
): Move | null {
  const target = nodes.find((one) => one.code === over);
  if (!target || isWithin(nodes, target, code)) return null;
  return isBelow ? { code, parentCode: over, beforeCode: null } : { code, parentCode: parentOf(target), beforeCode: over };
}

function isWithin(nodes: readonly Placed[], node: Placed, code: string): boolean {
  if (node.code === code) return true;
  const above = nodes.find((one) => one.code === parentOf(node));
  return above !== undefined && isWithin(nodes, above, code);
}
