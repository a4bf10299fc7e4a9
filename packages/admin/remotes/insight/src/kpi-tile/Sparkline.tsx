import { runsOf } from '../kpi-trend/scale.rules.js';
import styles from './Sparkline.module.css';
import { type SparkPoint, sparkOf } from './spark.rules.js';

/** The course of the days in 32 px, for the eye only: the numbers are in the trend and its table. */
export function Sparkline({ values, target }: { readonly values: readonly SparkPoint[]; readonly target: number | null }) {
  const { points, targetY } = sparkOf(values, target);
  const last = points.findLast(({ y }) => y !== null);
  return (
    <svg className={styles.spark} viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
      {targetY !== null && <path className={styles.target} d={`M0 ${targetY}H100`} />}
      {runsOf(points).map((run) => (
        <path key={run[0]?.x} className={run.length === 1 ? styles.alone : styles.line} d={pathOf(run)} />
      ))}
      {last !== undefined && <path className={styles.dot} d={`M${last.x} ${last.y}h0`} />}
      {last?.isProvisional === true && <path className={styles.hollow} d={`M${last.x} ${last.y}h0`} />}
    </svg>
  );
}

/** A line without length has round ends that no stretching of the picture makes oval: a day on its own shows as a dot. */
function pathOf(run: readonly { readonly x: number; readonly y: number }[]): string {
  return `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}h0`;
}
