import { useQuery } from '@apollo/client/react';
import { CommandAlert, QueryState, useCommand, useFormat, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DifferenceKind_KindFragment as Kind,
  type PlaybookChoice_PlaybookFragment as Playbook,
  PlaybookApplyDocument,
  PlaybookDifferenceDocument,
} from '../gql/graphql.js';
import { DifferenceKind } from './DifferenceKind.js';
import { countFates, overwrites, rowKey, SHOWN_FATES } from './difference.rules.js';
import styles from './PlaybookDifference.module.css';

/** What bringing this playbook in would do, kind by kind, and the button that does exactly that. */
export function PlaybookDifference({ playbook }: { readonly playbook: Playbook }) {
  const { t } = useTranslation('system');
  const may = useViewer().can('playbook:apply');
  const query = useQuery(PlaybookDifferenceDocument, {
    variables: { code: playbook.code },
    fetchPolicy: 'network-only',
    skip: !may,
  });
  return (
    <>
      <h2>{playbook.name}</h2>
      {!may && <p className={styles.hint}>{t('playbooks.mayNot')}</p>}
      {may && (
        <QueryState query={query}>
          {({ playbookDifference: found }) =>
            found && <Difference playbook={playbook} digest={found.digest} kinds={found.kinds} reload={() => query.refetch()} />
          }
        </QueryState>
      )}
    </>
  );
}

interface Props {
  readonly playbook: Playbook;
  readonly digest: string;
  readonly kinds: readonly Kind[];
  reload(): Promise<unknown>;
}

function Difference({ playbook, digest, kinds, reload }: Props) {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const [overwritten, setOverwritten] = useState<ReadonlySet<string>>(new Set());
  const command = useCommand(PlaybookApplyDocument, { isInline: true, reload, success: t('playbooks.done'), onDone: reload });
  const counts = countFates(kinds);
  const isNothing = counts.ADDED + counts.CHANGED + counts.CONFLICT === 0;
  const toggle = (key: string): void => {
    const next = new Set(overwritten);
    if (!next.delete(key)) next.add(key);
    setOverwritten(next);
  };
  const apply = () => command.run({ input: { code: playbook.code, digest, overwrite: overwrites(kinds, overwritten) } });
  return (
    <>
      <CommandAlert command={command} />
      <p className={styles.hint}>{isNothing ? t('playbooks.nothing') : t('playbooks.hint')}</p>
      <dl className={styles.counts}>
        {[...SHOWN_FATES, 'SAME' as const].map((fate) => (
          <div key={fate}>
            <dt>{t(`fate.${fate}`)}</dt>
            <dd>{number(counts[fate])}</dd>
          </div>
        ))}
      </dl>
      <Button type="primary" disabled={isNothing && playbook.isCurrent} loading={command.running} onClick={() => void apply()}>
        {t('playbooks.apply')}
      </Button>
      {kinds
        .filter(({ rows }) => rows.length > 0)
        .map((kind) => (
          <DifferenceKind
            key={kind.kind}
            kind={kind}
            isOverwritten={(code) => overwritten.has(rowKey(kind.kind, code))}
            onOverwrite={(code) => toggle(rowKey(kind.kind, code))}
          />
        ))}
    </>
  );
}
