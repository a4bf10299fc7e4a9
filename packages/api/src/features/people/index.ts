import type { Feature } from '../../platform/feature.js';
import { CredentialEntity } from './credential.entity.js';
import { DepartmentPeopleResolver } from './department-people.resolver.js';
import { PersonEntity } from './person.entity.js';
import { findVisiblePerson } from './person.queries.js';
import { PersonResolver } from './person.resolver.js';
import { Person } from './person.type.js';
import { PersonCreateResolver } from './person-create/person-create.graphql.js';
import { PositionEntity } from './position.entity.js';
import { positionsSection } from './positions.playbook.js';
import { RoleEntity } from './role.entity.js';
import { findRole, RoleResolver } from './role.resolver.js';
import { Role } from './role.type.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { rolesSection } from './roles.playbook.js';
import { StaffTermEntity } from './staff-term.entity.js';

export { accountKey } from './account.rules.js';
export { CredentialEntity } from './credential.entity.js';
export { hashPassword, verifyPassword } from './password.js';
export { PersonEntity } from './person.entity.js';
export { findVisiblePerson, listPeople, loadStaff, STAFF, staff } from './person.queries.js';
export { Person, PersonConnection } from './person.type.js';
export { insertPerson, type PersonCreateRequest, personCreate } from './person-create/person-create.command.js';
export { checkPassword, planPersonCreate } from './person-create/person-create.rules.js';
export type { PersonRow, RoleRow, Staff } from './staff.rules.js';

export const people: Feature = {
  name: 'people',
  level: 1,
  entities: [PersonEntity, RoleEntity, RoleAssignmentEntity, CredentialEntity, PositionEntity, StaffTermEntity],
  resolvers: [PersonResolver, RoleResolver, DepartmentPeopleResolver, PersonCreateResolver],
  nodes: [
    { prefix: 'per', type: Person, find: findVisiblePerson },
    { prefix: 'rol', type: Role, find: findRole },
  ],
  playbook: [positionsSection, rolesSection],
};
