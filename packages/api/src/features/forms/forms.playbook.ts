import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import {
  CODE_SCHEMA,
  CONDITION_SCHEMA,
  LOCAL_TEXT_SCHEMA,
  PlaybookProblem,
  type WrittenCondition,
  writtenCondition,
} from '../playbooks/index.js';
import { FIELD_SCHEMA, type WrittenField, writtenShape } from './field-schema.js';
import { FormEntity } from './form.entity.js';
import { FORMS, loadForms } from './form.queries.js';
import { FORM_KINDS, type FormKind, type FormRow } from './form.rules.js';
import { planForm } from './form-set/form-set.rules.js';

interface FieldDefinition extends WrittenField {
  readonly guidance?: LocalText;
  readonly shownWhen?: WrittenCondition;
  readonly requiredWhen?: WrittenCondition;
}

interface Definition {
  readonly code: string;
  readonly kind?: FormKind;
  readonly names: LocalText;
  readonly guidance?: LocalText;
  readonly fields: readonly FieldDefinition[];
}

interface Section {
  readonly forms: readonly Definition[];
}

const SCHEMA = {
  type: 'object',
  required: ['forms'],
  additionalProperties: false,
  properties: {
    forms: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names', 'fields'],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          kind: { enum: FORM_KINDS },
          names: LOCAL_TEXT_SCHEMA,
          guidance: LOCAL_TEXT_SCHEMA,
          fields: {
            type: 'array',
            items: {
              type: 'object',
              required: ['code', 'type', 'names'],
              additionalProperties: false,
              properties: {
                ...FIELD_SCHEMA,
                guidance: LOCAL_TEXT_SCHEMA,
                shownWhen: CONDITION_SCHEMA,
                requiredWhen: CONDITION_SCHEMA,
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Forms go by their codes; one that the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, FORMS);
  const forms = await loadForms(tx);
  const added: FormEntity[] = [];
  for (const [sortOrder, definition] of (data as Section).forms.entries()) {
    const { code } = definition;
    const plan = { ...planned([...forms, ...added], definition), sortOrder };
    const known = forms.find((form) => form.code === code);
    if (known) await updateRow(tx, FormEntity, known.id, plan);
    else added.push({ id: newId('frm', ctx.clock.now()), version: 1, code, ...plan });
  }
  await insertRows(tx, FormEntity, added);
}

function planned(forms: readonly FormRow[], { kind = 'ticket', guidance, fields, ...form }: Definition) {
  const when = (written: WrittenCondition | undefined) => (written ? writtenCondition(written) : null);
  const decision = planForm(forms, {
    ...form,
    kind,
    guidance: guidance ?? null,
    fields: fields.map(({ guidance: how = null, shownWhen, requiredWhen, ...field }) => ({
      ...writtenShape(field),
      guidance: how,
      shownWhen: when(shownWhen),
      requiredWhen: when(requiredWhen),
    })),
  });
  if (decision.allowed) return decision.plan;
  const { code, field = [] } = decision.refusal;
  throw new PlaybookProblem('forms.json', [`${form.code}: ${[...field, code].join(' ')}`]);
}

export const formsSection: PlaybookSection = {
  file: 'forms',
  schema: SCHEMA,
  // A form of its own stands in place of the one it would take over.
  inherit(own, base) {
    const { forms } = own as Section;
    const taken = ((base as Section | null)?.forms ?? []).filter(({ code }) => !forms.some((form) => form.code === code));
    return { forms: [...forms, ...taken] };
  },
  apply,
  rows: [
    {
      kind: 'form',
      entity: FormEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'guidance', 'fields', 'sortOrder'],
    },
  ],
};
