import type { Feature } from '../../platform/feature.js';
import { MacroEntity, MacroUseEntity } from './macro.entity.js';
import { MacroResolver } from './macro.resolver.js';
import { MacroApplyResolver } from './macro-apply/macro-apply.graphql.js';
import { MacroRemoveResolver } from './macro-remove/macro-remove.graphql.js';
import { MacroSaveResolver } from './macro-save/macro-save.graphql.js';
import { macrosEraser } from './macros.eraser.js';
import { macrosSection } from './macros.playbook.js';

export { commonMacros, macroCodes } from './macro.queries.js';
export { doMacro } from './macro-acts/macro-by-code.js';
export { macroApply } from './macro-apply/macro-apply.command.js';
export { macroSave } from './macro-save/macro-save.command.js';

export const macros: Feature = {
  name: 'macros',
  level: 5,
  entities: [MacroEntity, MacroUseEntity],
  resolvers: [MacroResolver, MacroSaveResolver, MacroRemoveResolver, MacroApplyResolver],
  erasers: [macrosEraser],
  playbook: [macrosSection],
};
