import { registerEnumType } from 'type-graphql';
import type { Employment } from './position.rules.js';

export const EmploymentEnum: Readonly<Record<string, Employment>> = { FULL_TIME: 'fullTime', PART_TIME: 'partTime' };
registerEnumType(EmploymentEnum, {
  name: 'Employment',
  description: 'How somebody is employed.',
  valuesConfig: { FULL_TIME: { description: 'Full-time.' }, PART_TIME: { description: 'Part-time.' } },
});
