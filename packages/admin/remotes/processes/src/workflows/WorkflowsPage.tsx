import { useQuery } from '@apollo/client/react';
import { CodeField, FormDialog, Icon, NameFields, PageFrame, QueryState, Tag, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { WorkflowCreateDocument, type Workflows_WorkflowFragment, WorkflowsPageDocument } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import { urls } from '../urls.js';
import styles from './workflows.module.css';

/** By which workflows tickets run, and how far the next version of each is. */
export function WorkflowsPage() {
  const { t } = useTranslation('processes');
  const [isNew, setNew] = useState(false);
  const query = useQuery(WorkflowsPageDocument, { fetchPolicy: 'cache-and-network' });
  const all = query.data?.workflows.nodes ?? [];
  return (
    <PageFrame
      title={t('workflows.title')}
      head={<ProcessesNav />}
      actions={
        query.error === undefined && (
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setNew(true)}>
            {t('workflows.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {({ workflows }) => (
          <ul className={styles.list} aria-label={t('workflows.title')}>
            {workflows.nodes.map((workflow) => (
              <Row key={workflow.id} workflow={workflow} />
            ))}
          </ul>
        )}
      </QueryState>
      {isNew && <WorkflowCreateDialog workflows={all} onClose={() => setNew(false)} />}
    </PageFrame>
  );
}

function Row({ workflow: { code, name, ticketTypes, versions } }: { readonly workflow: Workflows_WorkflowFragment }) {
  const { t } = useTranslation('processes');
  const under = versions.filter(({ phase }) => phase !== 'SUPERSEDED');
  return (
    <li>
      <Link to={urls.workflow(code)}>{name}</Link>
      <span className={styles.soft}>{ticketTypes.map((type) => type.name).join(t('workflows.comma')) || t('workflows.noType')}</span>
      <span className={styles.tags}>
        {under.map(({ id, number, phase }) => (
          <Tag key={id}>{t('workflows.version', { number, phase: t(`workflows.phase.${phase}`) })}</Tag>
        ))}
      </span>
    </li>
  );
}

interface CreateDraft {
  readonly code: string;
  readonly zhCN: string;
  readonly zhTW?: string;
  readonly en?: string;
  readonly like: string;
}

/** A workflow begins as a draft of what another one says. */
function WorkflowCreateDialog({ workflows, onClose }: { readonly workflows: readonly Workflows_WorkflowFragment[]; onClose(): void }) {
  const { t } = useTranslation('processes');
  const navigate = useNavigate();
  const [form] = Form.useForm<CreateDraft>();
  const command = useCommand(WorkflowCreateDocument, {
    form,
    onDone: ({ workflow }) => workflow && navigate(urls.workflow(workflow.code)),
  });
  const options = workflows.flatMap(({ name, versions }) => {
    const [version] = versions.filter(({ phase }) => phase === 'LIVE').concat(versions);
    return version ? [{ value: version.id, label: name }] : [];
  });
  const submit = ({ code, zhCN, zhTW, en, like }: CreateDraft): void => {
    void command.run({ input: { code, names: { zhCN, zhTW: zhTW ?? null, en: en ?? null }, likeVersionId: like } });
  };
  return (
    <FormDialog<CreateDraft>
      title={t('workflows.add')}
      form={form}
      command={command}
      initial={{ ...(options[0] && { like: options[0].value }) }}
      onSubmit={submit}
      onClose={onClose}
    >
      <NameFields autoFocus />
      <CodeField />
      <Form.Item name="like" label={t('workflows.like')} extra={t('workflows.likeHint')}>
        <Select aria-label={t('workflows.like')} options={options} />
      </Form.Item>
    </FormDialog>
  );
}
