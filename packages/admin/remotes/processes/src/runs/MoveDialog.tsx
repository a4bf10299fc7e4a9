import { useQuery } from '@apollo/client/react';
import { FormDialog, QueryState, StateGlyph, useCommand } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { WorkflowMovePreviewDocument, type WorkflowMovePreviewQuery, WorkflowTicketsMoveDocument } from '../gql/graphql.js';
import type { State, Version, WorkflowNow } from '../workflows/definition.rules.js';
import { useName } from '../workflows/useName.js';
import styles from './Runs.module.css';

interface Props {
  readonly workflow: WorkflowNow;
  readonly version: Version;
  onBegun(): void;
  onClose(): void;
}

type Left = NonNullable<WorkflowMovePreviewQuery['workflowMovePreview']>['states'][number];
type Draft = Readonly<Record<string, string | undefined>>;

/** In work, solved or over: a ticket stays in the phase it is in. */
const phaseOf = (category: State['category']): 'open' | 'solved' | 'ended' => {
  if (category === 'SOLVED') return 'solved';
  return category === 'CLOSED' || category === 'VOID' ? 'ended' : 'open';
};

/** How many running tickets stand where, and which state of the live version each of them comes to. */
export function MoveDialog({ workflow, version, onBegun, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<Draft>();
  const query = useQuery(WorkflowMovePreviewDocument, { variables: { versionId: version.id }, fetchPolicy: 'network-only' });
  const left = query.data?.workflowMovePreview?.states ?? [];
  const done = (): void => {
    onBegun();
    onClose();
  };
  const command = useCommand(WorkflowTicketsMoveDocument, { isInline: true, success: t('runs.moveBegun'), onDone: done });
  const submit = (draft: Draft): void => {
    const mapping = Object.entries(draft).flatMap(([from, to]) => (to === undefined ? [] : [{ from, to }]));
    void command.run({ input: { versionId: version.id, version: workflow.version, mapping } });
  };
  return (
    <FormDialog<Draft>
      title={t('runs.move')}
      submit={t('runs.move')}
      form={form}
      command={command}
      isBlocked={left.length === 0}
      width={600}
      onSubmit={submit}
      onClose={onClose}
    >
      <QueryState query={query}>
        {() =>
          left.length === 0 ? (
            <p>{t('runs.noneLeft')}</p>
          ) : (
            <>
              <p>{t('runs.moveHint')}</p>
              {left.map((state) => (
                <StateLine key={state.code} state={state} states={version.definition.states} />
              ))}
            </>
          )
        }
      </QueryState>
    </FormDialog>
  );
}

function StateLine({ state, states }: { readonly state: Left; readonly states: readonly State[] }) {
  const { t } = useTranslation('processes');
  const name = useName();
  const options = states
    .filter(({ category }) => phaseOf(category) === phaseOf(state.category))
    .map(({ code, names }) => ({ value: code, label: name(names) }));
  return (
    <Form.Item
      name={state.code}
      {...(state.to !== null && { initialValue: state.to })}
      label={
        <span className={styles.state}>
          <StateGlyph category={state.category} isDecorative /> {t('runs.standing', { name: state.name, count: state.count })}
        </span>
      }
      rules={[{ required: true, message: t('runs.chooseState') }]}
      {...(state.halfDone > 0 && { extra: t('runs.halfDone', { count: state.halfDone }) })}
    >
      <Select aria-label={state.name} placeholder={t('runs.chooseState')} options={options} />
    </Form.Item>
  );
}
