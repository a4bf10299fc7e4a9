import { useQuery } from '@apollo/client/react';
import { ErrorCard, SkeletonRows, Time } from '@shouwen/admin-kit';
import { Button, Drawer } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type SettingsForm_GroupFragment as Group, SettingHistoryDocument, type SettingHistoryQuery } from '../gql/graphql.js';
import type { SettingValue } from '../settings-update/settings-draft.rules.js';
import styles from './SettingHistory.module.css';
import { valueText } from './value-text.rules.js';

type Decision = SettingHistoryQuery['settingHistory']['nodes'][number];
type Change = Decision['changes'][number];

interface Props {
  readonly group: Group;
  /** Puts a value back into its field, to be saved or not; absent for whoever only reads. */
  readonly onPick?: (key: string, value: SettingValue) => void;
  onClose(): void;
}

const PAGE = 20;

/** Who decided what in a group of settings, before and after, with the way back. */
export function SettingHistoryDrawer(props: Props) {
  const { t } = useTranslation('system');
  const { group, onClose } = props;
  const { data, error, loading, fetchMore, refetch } = useQuery(SettingHistoryDocument, {
    variables: { group: group.code, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const history = data?.settingHistory;
  return (
    <Drawer open title={t('settings.historyOf', { group: group.label })} onClose={onClose} size={520}>
      {history === undefined && (error == null ? <SkeletonRows rows={4} /> : <ErrorCard error={error} retry={refetch} />)}
      {history?.nodes.length === 0 && <p className={styles.soft}>{t('settings.historyNone')}</p>}
      <ol className={styles.decisions}>
        {history?.nodes.map((decision) => (
          <DecisionView key={decision.id} decision={decision} {...props} />
        ))}
      </ol>
      {history?.pageInfo.hasNextPage && (
        <Button loading={loading} onClick={() => void fetchMore({ variables: { after: history.pageInfo.endCursor } })}>
          {t('settings.historyMore')}
        </Button>
      )}
    </Drawer>
  );
}

function DecisionView({ decision, ...props }: Props & { readonly decision: Decision }) {
  const { t } = useTranslation('system');
  return (
    <li>
      <p className={styles.soft}>
        {decision.actorName ?? t('settings.bySystem')} · <Time at={decision.at} form="full" />
      </p>
      {decision.changes.map((change) => (
        <ChangeView key={change.key} change={change} {...props} />
      ))}
    </li>
  );
}

function ChangeView({ change, group, onPick }: Props & { readonly change: Change }) {
  const { t } = useTranslation('system');
  const { key, label, from, to } = change;
  const setting = group.settings.find((one) => one.key === key);
  const words = { on: t('settings.on'), off: t('settings.off'), nothing: t('settings.nothing') };
  const isTold = from !== null || to !== null;
  const mayPick = onPick && setting && from !== null && JSON.stringify(from) !== JSON.stringify(setting.value);
  return (
    <div className={styles.change}>
      <span>{label}</span>
      {isTold ? (
        <span className={styles.values}>
          <del>{valueText(setting, from, words)}</del>
          <ins>{valueText(setting, to, words)}</ins>
        </span>
      ) : (
        <span className={styles.soft}>{t('settings.replaced')}</span>
      )}
      {mayPick && (
        <Button size="small" onClick={() => onPick(key, from)}>
          {t('settings.takeBack')}
        </Button>
      )}
    </div>
  );
}
