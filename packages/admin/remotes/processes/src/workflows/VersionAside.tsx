import { skipToken, useQuery } from '@apollo/client/react';
import { KeyValues, Section, Tag, Time } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { WorkflowDifferenceDocument } from '../gql/graphql.js';
import { RunSections } from '../runs/RunSections.js';
import type { Version, WorkflowNow } from './definition.rules.js';
import type { Opened } from './useDefinition.js';
import styles from './workflows.module.css';

interface Props {
  readonly workflow: WorkflowNow;
  readonly version: Version;
  onOpen(opened: Opened): void;
}

/** What is wrong with a version, where in its life it is, and what it says otherwise than the one before. */
export function VersionAside({ workflow, version, onOpen }: Props) {
  const { t } = useTranslation('processes');
  const { trialShare, trialDepartments, startedAt, endedAt, phase } = version;
  const trial = [trialShare > 0 && t('workflows.ofHundred', { count: trialShare }), ...trialDepartments.map(({ name }) => name)].filter(
    Boolean,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.aside} aria-label={t('workflows.life')} tabIndex={0}>
      <Section title={t('workflows.problems')}>
        <Problems version={version} onOpen={onOpen} />
      </Section>
      <Section title={t('workflows.life')}>
        <KeyValues
          items={[
            [t('workflows.phaseOf'), t(`workflows.phase.${phase}`)],
            [t('workflows.types'), workflow.ticketTypes.map(({ name }) => name).join(t('workflows.comma')) || t('workflows.noType')],
            ...(trial.length > 0 ? ([[t('workflows.trial'), trial.join(t('workflows.comma'))]] as const) : []),
            ...(startedAt ? ([[t('workflows.startedAt'), <Time key="s" at={startedAt} />]] as const) : []),
            ...(endedAt ? ([[t('workflows.endedAt'), <Time key="e" at={endedAt} />]] as const) : []),
          ]}
        />
      </Section>
      <Difference workflow={workflow} version={version} />
      <RunSections workflow={workflow} version={version} />
    </section>
  );
}

function Problems({ version: { problems }, onOpen }: Pick<Props, 'version' | 'onOpen'>) {
  const { t } = useTranslation('processes');
  if (problems.length === 0) return <p className={styles.soft}>{t('workflows.sound')}</p>;
  return (
    <ul className={styles.problems} aria-label={t('workflows.problems')}>
      {problems.map(({ code, message, state, transition }) => {
        const part = transition ?? state;
        const open = (): void => onOpen({ kind: transition === null ? 'state' : 'transition', code: part });
        return (
          <li key={`${code} ${part} ${message}`}>
            {part === null ? (
              message
            ) : (
              <Button type="link" size="small" onClick={open}>
                {message}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Against the live version, or of that one against the version before. */
function Difference({ workflow: { versions }, version }: Pick<Props, 'workflow' | 'version'>) {
  const { t } = useTranslation('processes');
  const live = versions.find(({ phase }) => phase === 'LIVE');
  const other = live && live.id !== version.id ? live : versions.find(({ number }) => number === version.number - 1);
  const said = other && { from: other.id, to: version.id };
  const { data } = useQuery(WorkflowDifferenceDocument, said ? { variables: said, fetchPolicy: 'cache-and-network' } : skipToken);
  if (!other || !data) return null;
  return (
    <Section title={t('workflows.difference', { number: other.number })}>
      {data.workflowDifference.length === 0 && <p className={styles.soft}>{t('workflows.same')}</p>}
      <ul className={styles.changes}>
        {data.workflowDifference.map(({ isState, kind, code, name, fields }) => (
          <li key={`${isState} ${code}`}>
            <Tag>{t(`workflows.change.${kind}`)}</Tag> {t(isState ? 'workflows.aState' : 'workflows.aTransition', { name })}
            {fields.length > 0 && <small>{fields.map((field) => t(`workflows.field.${field}`)).join(t('workflows.comma'))}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
