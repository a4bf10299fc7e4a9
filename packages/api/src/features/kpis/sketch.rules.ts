/**
 * How a set of durations is kept so that days and departments can be merged without going back to the single values.
 * Small sets keep their values and stay exact. Large ones become a log-bucket histogram (DDSketch mapping, catalogue
 * section 7): a quantile is then within 1 % of the true value, and the order of merging never changes it.
 */
export interface Sketch {
  readonly n: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** Every value, ascending, while the set is small; null once it lives in buckets. */
  readonly values: readonly number[] | null;
  /** Bucket index → count; the key ZERO holds values below one second. */
  readonly buckets: ReadonlyMap<number, number> | null;
}

const ALPHA = 0.01;
const GAMMA = (1 + ALPHA) / (1 - ALPHA);
const LOG_GAMMA = Math.log(GAMMA);
const ZERO = Number.NEGATIVE_INFINITY;

/** A stored day keeps its values up to here: a list is no longer than the buckets would be. */
const STORED_VALUES = 256;
/** A merged answer stays exact up to here (catalogue section 7). */
const MERGED_VALUES = 50_000;

export const EMPTY_SKETCH: Sketch = { n: 0, sum: 0, min: 0, max: 0, values: [], buckets: null };

export function sketchOf(values: readonly number[]): Sketch {
  if (values.length === 0) return EMPTY_SKETCH;
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  return bounded({ n: sorted.length, sum, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0, values: sorted, buckets: null }, MERGED_VALUES);
}

/** The sketch of the union. Exact only while every part is and the whole stays small; independent of order. */
export function mergeSketches(parts: readonly Sketch[]): Sketch {
  const filled = parts.filter((part) => part.n > 0);
  if (filled.length <= 1) return filled[0] ?? EMPTY_SKETCH;
  const whole = {
    n: filled.reduce((total, part) => total + part.n, 0),
    sum: filled.reduce((total, part) => total + part.sum, 0),
    min: Math.min(...filled.map((part) => part.min)),
    max: Math.max(...filled.map((part) => part.max)),
  };
  if (whole.n <= MERGED_VALUES && filled.every((part) => part.values !== null)) {
    return { ...whole, values: filled.flatMap((part) => part.values ?? []).sort((a, b) => a - b), buckets: null };
  }
  return { ...whole, values: null, buckets: mergeBuckets(filled) };
}

function mergeBuckets(parts: readonly Sketch[]): Map<number, number> {
  const buckets = new Map<number, number>();
  for (const part of parts) {
    for (const value of part.values ?? []) add(buckets, bucketOf(value), 1);
    for (const [index, count] of part.buckets ?? []) add(buckets, index, count);
  }
  return buckets;
}

/** The smallest value (or bucket) that at least `q` of the set lies at or below; null for an empty set. */
export function quantile(sketch: Sketch, q: number): number | null {
  if (sketch.n === 0) return null;
  const rank = Math.max(1, Math.ceil(q * sketch.n));
  if (sketch.values) return sketch.values[rank - 1] ?? null;
  let seen = 0;
  for (const [index, count] of ascending(sketch)) {
    seen += count;
    if (seen >= rank) return clamp(index === ZERO ? 0 : (2 * GAMMA ** index) / (GAMMA + 1), sketch);
  }
  return sketch.max;
}

export function isExact(sketch: Sketch): boolean {
  return sketch.values !== null;
}

/** As stored in a rollup row: sparse, with index distances. */
export function encodeSketch(sketch: Sketch): string {
  const { n, sum: s, min: lo, max: hi, values, buckets } = bounded(sketch, STORED_VALUES);
  if (values) return JSON.stringify({ v: 1, n, s, lo, hi, x: values });
  const zero = buckets?.get(ZERO) ?? 0;
  const b: number[] = [];
  let previous = 0;
  for (const [index, count] of ascending({ buckets })) {
    if (index === ZERO) continue;
    b.push(index - previous, count);
    previous = index;
  }
  return JSON.stringify({ v: 1, a: ALPHA, z: zero, n, s, lo, hi, b });
}

interface StoredSketch {
  readonly v: number;
  readonly a?: number;
  readonly z?: number;
  readonly n: number;
  readonly s: number;
  readonly lo: number;
  readonly hi: number;
  readonly x?: readonly number[];
  readonly b?: readonly number[];
}

/** Refuses another accuracy: buckets of different width cannot be added. */
export function decodeSketch(text: string): Sketch {
  const stored: StoredSketch = JSON.parse(text);
  const whole = { n: stored.n, sum: stored.s, min: stored.lo, max: stored.hi };
  if (stored.x) return { ...whole, values: stored.x, buckets: null };
  if (stored.v !== 1 || stored.a !== ALPHA) throw new Error(`sketch of another accuracy: v${stored.v} a${stored.a}`);
  const buckets = new Map<number, number>();
  if (stored.z) buckets.set(ZERO, stored.z);
  let index = 0;
  const pairs = stored.b ?? [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    index += pairs[at] ?? 0;
    buckets.set(index, pairs[at + 1] ?? 0);
  }
  return { ...whole, values: null, buckets };
}

function bounded(sketch: Sketch, most: number): Sketch {
  if (!sketch.values || sketch.n <= most) return sketch;
  const buckets = new Map<number, number>();
  for (const value of sketch.values) add(buckets, bucketOf(value), 1);
  return { ...sketch, values: null, buckets };
}

function bucketOf(value: number): number {
  return value < 1 ? ZERO : Math.ceil(Math.log(value) / LOG_GAMMA);
}

function add(buckets: Map<number, number>, index: number, count: number): void {
  buckets.set(index, (buckets.get(index) ?? 0) + count);
}

function ascending({ buckets }: Pick<Sketch, 'buckets'>): [number, number][] {
  return [...(buckets ?? [])].sort(([a], [b]) => a - b);
}

function clamp(value: number, { min, max }: Sketch): number {
  return Math.min(max, Math.max(min, value));
}
