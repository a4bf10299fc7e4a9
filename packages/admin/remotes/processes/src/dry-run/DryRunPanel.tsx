import { AbilityButton, currentLanguage, EmptyState, Icon, PersonPicker, QueryState, Section, StateChip } from '@shouwen/admin-kit';
import { Button, Checkbox, Input } from '@shouwen/admin-kit/antd';
import { PERMISSION_TEXTS, PERMISSIONS } from '@shouwen/shared';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../workflows/definition.rules.js';
import { useStepWords } from '../workflows/useStepWords.js';
import styles from './DryRun.module.css';
import { SampleFacts } from './SampleFacts.js';
import { type DryRun, type SampleStanding, type SampleWay, useDryRun } from './useDryRun.js';

interface Props {
  readonly version: Version;
  /** The state in which the sample stands, for the drawing. */
  onStand(state: string | null): void;
  onClose(): void;
}

/** Walks a sample ticket through a version beside its drawing: which ways are open, which are refused and why, what each would do. */
export function DryRunPanel({ version, onStand, onClose }: Props) {
  const { t } = useTranslation('processes');
  const run = useDryRun(version.id);
  const at = run.standing?.state.code ?? null;
  useEffect(() => {
    onStand(at);
    return () => onStand(null);
  }, [at, onStand]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.panel} aria-label={t('dryRun.title')} tabIndex={0}>
      <Section
        title={t('dryRun.title')}
        aside={<Button type="text" size="small" aria-label={t('dryRun.close')} icon={<Icon name="close" size={14} />} onClick={onClose} />}
      >
        <p className={styles.soft}>{t('dryRun.hint')}</p>
        <Beginning run={run} />
      </Section>
      <QueryState query={run.query}>
        {({ workflowDryRun }) =>
          workflowDryRun ? <Standing version={version} run={run} standing={workflowDryRun} /> : <EmptyState title={t('dryRun.gone')} />
        }
      </QueryState>
    </section>
  );
}

/** With which ticket and whose rights the walk begins. */
function Beginning({ run }: { readonly run: DryRun }) {
  const { t } = useTranslation('processes');
  const [number, setNumber] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const begin = (): void => run.begin({ ticketNumber: number.trim() || null, personId });
  return (
    <div className={styles.begin}>
      <Input
        value={number}
        aria-label={t('dryRun.number')}
        placeholder={t('dryRun.number')}
        autoComplete="off"
        onChange={(event) => setNumber(event.target.value)}
        onPressEnter={begin}
      />
      <PersonPicker
        value={personId}
        aria-label={t('dryRun.person')}
        placeholder={t('dryRun.person')}
        onChange={(id) => setPersonId(id ?? null)}
      />
      <Button onClick={begin}>{t('dryRun.begin')}</Button>
    </div>
  );
}

interface StandingProps {
  readonly version: Version;
  readonly run: DryRun;
  readonly standing: SampleStanding;
}

function Standing({ version, run, standing }: StandingProps) {
  const { t } = useTranslation('processes');
  const words = useStepWords(version.definition.states);
  const { state, actions, ways, facts } = standing;
  return (
    <>
      <Section
        title={t('dryRun.standing')}
        aside={
          run.trail.length > 0 && (
            <Button size="small" onClick={run.back}>
              {t('dryRun.back')}
            </Button>
          )
        }
      >
        <StateChip state={state} />
        {state.customerName !== state.name && <p className={styles.soft}>{t('dryRun.customerReads', { name: state.customerName })}</p>}
        {run.trail.length > 0 && (
          <ol className={styles.trail} aria-label={t('dryRun.trail')}>
            {run.trail.map(({ place, name }) => (
              <li key={place}>{name}</li>
            ))}
          </ol>
        )}
        {actions.length > 0 && (
          <Checkbox.Group
            className={styles.actions ?? ''}
            options={actions.map(({ code, name }) => ({ value: code, label: name }))}
            value={actions.filter(({ isDone }) => isDone).map(({ code }) => code)}
            onChange={run.tick}
          />
        )}
      </Section>
      <Section title={t('dryRun.ways')}>
        <ul className={styles.ways} aria-label={t('dryRun.ways')}>
          {ways.map((way) => (
            <Way key={way.code} way={way} onTake={() => run.take(way)} />
          ))}
        </ul>
      </Section>
      <Section title={t('dryRun.facts')}>
        <SampleFacts facts={facts} words={words} onChange={run.know} />
      </Section>
    </>
  );
}

function Way({ way, onTake }: { readonly way: SampleWay; onTake(): void }) {
  const { t } = useTranslation('processes');
  const { ability, effects, permissions, name, to } = way;
  const rights = PERMISSIONS.filter((permission) => permissions.includes(permission)).map(
    (one) => PERMISSION_TEXTS[one][currentLanguage()],
  );
  return (
    <li data-allowed={ability.allowed}>
      <AbilityButton size="small" ability={ability} onClick={onTake}>
        {t('dryRun.way', { name, to: to.name })}
      </AbilityButton>
      {!ability.allowed && <p className={styles.refused}>{ability.reason}</p>}
      <p className={styles.soft}>{t('dryRun.rights', { rights: rights.join(t('workflows.comma')) })}</p>
      {effects.length > 0 && (
        <p className={styles.soft}>
          {t('dryRun.does', {
            effects: effects
              .map((effect) => [t(`workflows.effect.${effect.kind}`), effect.name].filter(Boolean).join(' '))
              .join(t('workflows.comma')),
          })}
        </p>
      )}
    </li>
  );
}
