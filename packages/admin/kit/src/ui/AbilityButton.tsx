import { Button, type ButtonProps, Tooltip } from '../antd.js';
import styles from './AbilityButton.module.css';

/** Whether an act is allowed now and, if not, why: as the API's `viewerCan` says it. */
export interface Ability {
  readonly allowed: boolean;
  readonly reason?: string | null;
}

/** Keeps its place and can be reached by keyboard when it is not allowed, so that everyone can learn the reason. */
export function AbilityButton({ ability, onClick, ...button }: ButtonProps & { readonly ability: Ability }) {
  if (ability.allowed) return <Button {...button} onClick={onClick} />;
  return (
    <Tooltip title={ability.reason} trigger={['hover', 'focus']}>
      <Button {...button} aria-disabled="true" className={`${button.className ?? ''} ${styles.refused}`} />
    </Tooltip>
  );
}
