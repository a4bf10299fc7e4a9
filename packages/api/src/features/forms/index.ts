import type { Feature } from '../../platform/feature.js';
import { FormEntity } from './form.entity.js';
import { FormResolver } from './form.resolver.js';
import { FormMoveResolver } from './form-move/form-move.graphql.js';
import { FormSetResolver } from './form-set/form-set.graphql.js';
import { formsSection } from './forms.playbook.js';

export { FieldShapeInput, FieldShapeView, shapeView, shapeWish } from './field.type.js';
export { FIELD_SCHEMA, type WrittenField, writtenShape } from './field-schema.js';
export { readable } from './field-view.rules.js';
export { type FormBook, formBook, ticketForms } from './form.queries.js';
export { type FieldFilled, type FormField as FormFieldRow, type FormRow, fieldsOf, missingFields, planFormFill } from './form.rules.js';
export { Form, FormField, FormKindEnum, FormValue, FormValueInput, fieldView, formView, valueView } from './form.type.js';

export const forms: Feature = {
  name: 'forms',
  level: 1,
  entities: [FormEntity],
  resolvers: [FormResolver, FormSetResolver, FormMoveResolver],
  playbook: [formsSection],
};
