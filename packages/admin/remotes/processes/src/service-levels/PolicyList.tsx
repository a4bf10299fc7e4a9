import { EmptyState, Tag, useCommand, useFormat, WordActs, WordList } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ServiceLevelsPageQuery,
  ServicePolicyArchiveDocument,
  ServicePolicyMoveDocument,
  type ServicePolicyMoveInput,
} from '../gql/graphql.js';
import { PolicyEditor } from './PolicyEditor.js';
import { PolicyVersions } from './PolicyVersions.js';
import type { PolicyRow } from './policy-draft.rules.js';
import { useConditionText } from './useConditionText.js';
import { usePolicyImpact } from './usePolicyImpact.js';

interface Props {
  readonly data: ServiceLevelsPageQuery;
  after(): Promise<void>;
}

type Open = { readonly policy: PolicyRow; readonly as: 'editor' | 'versions' } | null;

/** The policies in the order in which they are tried; those out of use stand last and are not tried. */
export function PolicyList({ data, after }: Props) {
  const { t } = useTranslation('processes');
  const [open, setOpen] = useState<Open>(null);
  const moving = useCommand(ServicePolicyMoveDocument, { onDone: after });
  const impact = usePolicyImpact();
  const move = (input: ServicePolicyMoveInput): void => void impact.weigh({ move: input }, () => moving.run({ input }));
  const policies = data.servicePolicies.nodes;
  const words = policies
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((policy) => ({ ...policy, isLoose: policy.isArchived, note: <Note policy={policy} /> }));
  const done = async (): Promise<void> => {
    setOpen(null);
    await after();
  };
  if (policies.length === 0) return <EmptyState title={t('levels.none')} />;
  return (
    <>
      <WordList
        label={t('levels.parts.policies')}
        words={words}
        isBusy={moving.running || impact.weighing}
        onMove={(code, beforeCode) => move({ code, beforeCode })}
        acts={(policy) => <Acts policy={policy} after={after} onOpen={setOpen} />}
      />
      {impact.dialog}
      {open?.as === 'editor' && (
        <PolicyEditor policy={open.policy} timers={data.serviceTimers.nodes} onDone={done} onClose={() => setOpen(null)} />
      )}
      {open?.as === 'versions' && <PolicyVersions policy={open.policy} onClose={() => setOpen(null)} />}
    </>
  );
}

/** For which tickets, and what is promised. */
function Note({ policy: { when, targets, isArchived } }: { readonly policy: PolicyRow }) {
  const { t } = useTranslation('processes');
  const { duration } = useFormat();
  const { condition } = useConditionText();
  const promised = targets
    .filter(({ force }) => force !== 'BENCHMARK')
    .map(({ timerName, seconds, hours, matrix }) => {
      const time = seconds == null ? t('levels.blank') : `${duration(seconds)}${hours === 'BUSINESS' ? t('levels.worked') : ''}`;
      return `${timerName} ${time}${matrix ? t('levels.withMatrix') : ''}`;
    });
  return (
    <>
      {[condition(when), promised.join(t('comma'))].filter(Boolean).join(' · ')} {isArchived && <Tag>{t('outOfUse')}</Tag>}
    </>
  );
}

interface ActsProps {
  readonly policy: PolicyRow;
  after(): Promise<void>;
  onOpen(open: Open): void;
}

function Acts({ policy, after, onOpen }: ActsProps) {
  const { t } = useTranslation('processes');
  const command = useCommand(ServicePolicyArchiveDocument, { onDone: after });
  const impact = usePolicyImpact();
  const { code, name, version, isArchived, viewerCan } = policy;
  const turn = (): Promise<void> => {
    const archive = { code, version, isArchived: !isArchived };
    return impact.weigh({ archive }, () => command.run({ input: archive }));
  };
  return (
    <>
      <Button size="small" type="text" aria-label={t('levels.versionsOf', { name })} onClick={() => onOpen({ policy, as: 'versions' })}>
        {t('levels.versions')}
      </Button>
      <WordActs
        name={name}
        isArchived={isArchived}
        isBusy={command.running || impact.weighing}
        rename={viewerCan.update}
        turn={viewerCan.update}
        onEdit={() => onOpen({ policy, as: 'editor' })}
        onTurn={turn}
      />
      {impact.dialog}
    </>
  );
}
