import { type FieldLevel, type Language, type LocalText, SENSITIVE_FIELDS, type SensitiveField, textIn } from '@shouwen/shared';
import { type Actor, holds } from '../../kernel/actor.js';
import { type FieldRules, levelIn } from './field-rules.rules.js';
import { type Grant, grantsOf } from './reach.rules.js';
import type { RoleDraft, RoleRow } from './staff.rules.js';

export interface FieldRuleView {
  readonly field: SensitiveField;
  readonly level: FieldLevel;
}

/** A draft in one language. */
export interface RoleDraftView extends Pick<RoleDraft, 'grants' | 'savedById'> {
  readonly name: string;
  readonly names: LocalText;
  readonly duties: string | null;
  readonly fields: readonly FieldRuleView[];
  readonly savedAt: Date;
}

/** A role in one language, with what it grants spelt out. */
export interface RoleView {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly names: LocalText;
  readonly duties: string | null;
  readonly isAdministrator: boolean;
  readonly isBuiltIn: boolean;
  readonly isArchived: boolean;
  readonly grants: readonly Grant[];
  readonly fields: readonly FieldRuleView[];
  readonly draft: RoleDraftView | null;
}

/** A role beside somebody who holds it: what it grants is told only to whoever may read roles. */
export function roleBeside(actor: Actor, role: RoleRow, language: Language): RoleView {
  const view = roleView(role, language);
  return holds(actor, 'role:read') ? view : { ...view, duties: null, grants: [], fields: [], draft: null };
}

export function roleView(role: RoleRow, language: Language): RoleView {
  const { id, version, code, names, duties, isAdministrator, isBuiltIn, isArchived, fields, draft } = role;
  return {
    id,
    version,
    code,
    name: textIn(names, language),
    names,
    duties: duties && textIn(duties, language),
    isAdministrator,
    isBuiltIn,
    isArchived,
    grants: grantsOf(role),
    fields: fieldsView(fields, isAdministrator),
    draft: draft && draftView(draft, language),
  };
}

function draftView(draft: RoleDraft, language: Language): RoleDraftView {
  const { names, duties, grants, fields, savedAt, savedById } = draft;
  return {
    name: textIn(names, language),
    names,
    duties: duties && textIn(duties, language),
    grants,
    fields: fieldsView(fields, false),
    savedAt: new Date(savedAt),
    savedById,
  };
}

function fieldsView(fields: FieldRules, isAdministrator: boolean): FieldRuleView[] {
  return SENSITIVE_FIELDS.map((field) => ({ field, level: levelIn({ isAdministrator, fields }, field) }));
}
