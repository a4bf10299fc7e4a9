import { useApolloClient } from '@apollo/client/react';
import { AbilityButton, DepartmentPicker, FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  WorkflowDraftDiscardDocument,
  WorkflowDraftStartDocument,
  WorkflowPublishDocument,
  WorkflowRunsDocument,
  WorkflowTrialEndDocument,
  WorkflowTrialStartDocument,
} from '../gql/graphql.js';
import { MoveDialog } from '../runs/MoveDialog.js';
import type { Version, WorkflowNow } from './definition.rules.js';
import styles from './workflows.module.css';

interface Props {
  readonly workflow: WorkflowNow;
  readonly version: Version;
  /** The newest version is the one to look at. */
  onMade(): void;
}

/** What can be done with a version: begin the next one, try it, let it run, give it up. */
export function VersionActs({ workflow, version, onMade }: Props) {
  const { t } = useTranslation('processes');
  const [isTrying, setTrying] = useState(false);
  const [publishing, setPublishing] = useState<'asked' | 'moving' | null>(null);
  const client = useApolloClient();
  const input = { versionId: version.id, version: workflow.version };
  const starting = useCommand(WorkflowDraftStartDocument, { onDone: onMade });
  const discarding = useCommand(WorkflowDraftDiscardDocument, { success: t('workflows.discarded'), onDone: onMade });
  const ending = useCommand(WorkflowTrialEndDocument, { success: t('workflows.trialEnded') });
  const { draftStart, draftSave, trialStart, trialEnd, publish } = version.viewerCan;
  const isDraft = version.phase === 'DRAFT';
  return (
    <div className={styles.versionActs}>
      {isDraft && (
        <AbilityButton ability={draftSave} loading={discarding.running} onClick={() => void discarding.run({ input })}>
          {t('workflows.discard')}
        </AbilityButton>
      )}
      {!isDraft && (
        <AbilityButton ability={draftStart} loading={starting.running} onClick={() => void starting.run({ input })}>
          {t('workflows.draftStart')}
        </AbilityButton>
      )}
      {isDraft && (
        <AbilityButton ability={trialStart} onClick={() => setTrying(true)}>
          {t('workflows.trialStart')}
        </AbilityButton>
      )}
      {version.phase === 'TRIAL' && (
        <AbilityButton ability={trialEnd} loading={ending.running} onClick={() => void ending.run({ input })}>
          {t('workflows.trialEnd')}
        </AbilityButton>
      )}
      {(isDraft || version.phase === 'TRIAL') && (
        <AbilityButton type="primary" ability={publish} onClick={() => setPublishing('asked')}>
          {t('workflows.publish')}
        </AbilityButton>
      )}
      {isTrying && <TrialDialog input={input} onClose={() => setTrying(false)} />}
      {publishing === 'asked' && <PublishDialog input={input} onDone={setPublishing} />}
      {publishing === 'moving' && (
        <MoveDialog
          workflow={workflow}
          version={version}
          onBegun={() => void client.refetchQueries({ include: [WorkflowRunsDocument] })}
          onClose={() => setPublishing(null)}
        />
      )}
    </div>
  );
}

interface PublishProps {
  readonly input: { readonly versionId: string; readonly version: number };
  onDone(next: 'moving' | null): void;
}

/** What becomes of the tickets under way is chosen with the publication; it can be chosen later as well. */
function PublishDialog({ input, onDone }: PublishProps) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<{ readonly running: 'stay' | 'move' }>();
  const next = (): void => onDone(form.getFieldValue('running') === 'move' ? 'moving' : null);
  const command = useCommand(WorkflowPublishDocument, { isInline: true, success: t('workflows.published'), onDone: next });
  const choices = [
    { value: 'stay', label: t('runs.publishStay') },
    { value: 'move', label: t('runs.publishMove') },
  ];
  return (
    <FormDialog
      title={t('workflows.publish')}
      submit={t('workflows.publish')}
      form={form}
      command={command}
      initial={{ running: 'stay' }}
      onSubmit={() => command.run({ input })}
      onClose={() => onDone(null)}
    >
      <Form.Item name="running" label={t('runs.publishChoice')}>
        <Select aria-label={t('runs.publishChoice')} options={choices} />
      </Form.Item>
    </FormDialog>
  );
}

interface TrialDraft {
  readonly share?: string;
  readonly departmentId?: string;
}

interface TrialProps {
  readonly input: { readonly versionId: string; readonly version: number };
  onClose(): void;
}

/** On which new tickets a draft is tried. */
function TrialDialog({ input, onClose }: TrialProps) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<TrialDraft>();
  const command = useCommand(WorkflowTrialStartDocument, { form, success: t('workflows.trialStarted'), onDone: onClose });
  const submit = ({ share, departmentId }: TrialDraft): void => {
    void command.run({ input: { ...input, share: Number(share || 0), departmentIds: departmentId ? [departmentId] : [] } });
  };
  return (
    <FormDialog<TrialDraft>
      title={t('workflows.trialStart')}
      submit={t('workflows.trialStart')}
      form={form}
      command={command}
      initial={{ share: '10' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('workflows.trialHint')}</p>
      <Form.Item name="share" label={t('workflows.share')}>
        <Input type="number" min={0} max={100} suffix="%" autoFocus />
      </Form.Item>
      <Form.Item name="departmentId" label={t('workflows.trialDepartment')}>
        <DepartmentPicker allowClear aria-label={t('workflows.trialDepartment')} />
      </Form.Item>
    </FormDialog>
  );
}
