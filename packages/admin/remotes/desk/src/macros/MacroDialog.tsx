import { FormDialog, useCommand, useViewer } from '@shouwen/admin-kit';
import { Form, type FormInstance, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type Macro_MacroFragment, MacroSaveDocument } from '../gql/graphql.js';
import { AudienceFields } from '../quick-replies/AudienceFields.js';
import { MacroActFields } from './MacroActFields.js';
import { MacroFitFields } from './MacroFitFields.js';
import { MacroTextFields } from './MacroTextFields.js';
import { draftOf, inputOf, type MacroDraft, NEW_MACRO } from './macro-draft.rules.js';

interface Props {
  readonly macro: Macro_MacroFragment | undefined;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Puts a macro together, or changes it: what is left empty it leaves alone. */
export function MacroDialog({ macro, reload, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<MacroDraft>();
  const command = useSave({ macro, reload, onClose }, form);
  const keepsForOthers = useViewer().can('reply:manage');
  return (
    <FormDialog
      title={t(macro ? 'macros.editTitle' : 'macros.new')}
      form={form}
      command={command}
      initial={macro ? draftOf(macro) : NEW_MACRO}
      width={720}
      onSubmit={() => void command.save(form.getFieldsValue(true))}
      onClose={onClose}
    >
      <Form.Item name="title" label={t('macros.name')} rules={[{ required: true, whitespace: true, message: t('required') }]}>
        <Input autoFocus autoComplete="off" maxLength={LIMITS.replyTitle} placeholder={t('macros.nameHint')} />
      </Form.Item>
      {keepsForOthers && <AudienceFields form={form} />}
      <MacroFitFields />
      <MacroActFields form={form} text={<MacroTextFields form={form} />} />
    </FormDialog>
  );
}

function useSave({ macro, reload, onClose }: Props, form: FormInstance<MacroDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(MacroSaveDocument, {
    form,
    success: t('replies.saved'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  // What has no field now (the outcome of a note, the audience of somebody who keeps nothing for others) comes from where it was.
  const save = (draft: MacroDraft) => {
    const input = inputOf({ ...(macro ? draftOf(macro) : NEW_MACRO), ...draft });
    return command.run({ input: { ...input, ...(macro && { macroId: macro.id, version: macro.version }) } });
  };
  return { ...command, save };
}
