import type { Feature } from '../../platform/feature.js';
import { importFile } from '../../platform/files/import-file.js';
import { accountBook } from './account-book.js';
import { CertificateAddResolver } from './certificate-add/certificate-add.graphql.js';
import { CertificateRemoveResolver } from './certificate-remove/certificate-remove.graphql.js';
import { CredentialEntity } from './credential.entity.js';
import { CredentialHistoryEntity } from './credential-history.entity.js';
import {
  DepartmentDifferencePeopleResolver,
  DepartmentFieldChangePeopleResolver,
  DepartmentHistoryActorResolver,
  DepartmentMovePeopleResolver,
} from './department-history-people.resolver.js';
import { DepartmentLeadersSetResolver } from './department-leaders-set/department-leaders-set.graphql.js';
import { peopleOfDepartment } from './department-people.dependents.js';
import { DepartmentPeopleResolver } from './department-people.resolver.js';
import { DutyConflictEntity } from './duty-conflict.entity.js';
import { explainRole } from './explain-role.js';
import { headships } from './headship.holding.js';
import { MembershipEntity } from './membership.entity.js';
import { MembershipAddResolver } from './membership-add/membership-add.graphql.js';
import { MembershipEndResolver } from './membership-end/membership-end.graphql.js';
import { rollMembershipsJob } from './memberships.jobs.js';
import { passwordSettings } from './password.settings.js';
import { PeopleExportResolver } from './people-export/people-export.graphql.js';
import { PeopleImportResolver } from './people-import/people-import.graphql.js';
import { PermissionCatalogueResolver } from './permission-catalogue.resolver.js';
import { PersonEntity } from './person.entity.js';
import { findVisiblePerson } from './person.queries.js';
import { PersonResolver } from './person.resolver.js';
import { Person } from './person.type.js';
import { PersonAssessResolver } from './person-assess/person-assess.graphql.js';
import { PersonCertificateEntity } from './person-certificate.entity.js';
import { PersonCompetencyEntity } from './person-competency.entity.js';
import { PersonContactResolver } from './person-contact.resolver.js';
import { PersonCreateResolver } from './person-create/person-create.graphql.js';
import { PersonDisableResolver } from './person-disable/person-disable.graphql.js';
import { PersonEnableResolver } from './person-enable/person-enable.graphql.js';
import { photoFiles } from './person-photo/person-photo.files.js';
import { MembershipResolver, PersonHeldResolver, PersonRecordResolver } from './person-record.resolver.js';
import { PersonRevealEntity } from './person-reveal/person-reveal.entity.js';
import { PersonRevealResolver } from './person-reveal/person-reveal.graphql.js';
import { PersonUpdateResolver } from './person-update/person-update.graphql.js';
import { PositionEntity } from './position.entity.js';
import { findPosition, PositionResolver } from './position.resolver.js';
import { Position } from './position.type.js';
import { PositionCreateResolver } from './position-create/position-create.graphql.js';
import { PositionUpdateResolver } from './position-update/position-update.graphql.js';
import { positionsSection } from './positions.playbook.js';
import { sweepPresenceJob } from './presence/presence.command.js';
import { PresenceEntity } from './presence/presence.entity.js';
import { PresenceResolver } from './presence/presence.graphql.js';
import { ProfileUpdateResolver } from './profile-update/profile-update.graphql.js';
import { revealMinutes } from './reveal.settings.js';
import { RoleEntity } from './role.entity.js';
import { findRole, RoleDraftResolver, RoleGrantResolver, RoleResolver } from './role.resolver.js';
import { Role } from './role.type.js';
import { RoleArchiveResolver } from './role-archive/role-archive.graphql.js';
import { RoleAssignResolver } from './role-assign/role-assign.graphql.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { findVisibleAssignment } from './role-assignment.queries.js';
import { PersonAssignmentsResolver, RoleAssignmentResolver, RoleHoldersResolver } from './role-assignment.resolver.js';
import { RoleAssignment } from './role-assignment.type.js';
import { RoleCreateResolver } from './role-create/role-create.graphql.js';
import { DutyConflictResolver, RoleDifferenceResolver, RoleEffectResolver } from './role-difference/role-difference.resolver.js';
import { RoleDraftDiscardResolver } from './role-draft-discard/role-draft-discard.graphql.js';
import { RoleDraftSaveResolver } from './role-draft-save/role-draft-save.graphql.js';
import { RolePublishResolver } from './role-publish/role-publish.graphql.js';
import { RoleRestoreResolver } from './role-restore/role-restore.graphql.js';
import { RoleRevokeResolver } from './role-revoke/role-revoke.graphql.js';
import { rolesSection } from './roles.playbook.js';
import { SeatsResolver } from './seats/seats.resolver.js';
import { SettingDecisionActorResolver } from './setting-history-people.resolver.js';
import { StaffTermEntity } from './staff-term.entity.js';
import { StaffTermResolver } from './staff-term.resolver.js';
import { StaffTermMoveResolver } from './staff-term-move/staff-term-move.graphql.js';
import { StaffTermRemoveResolver } from './staff-term-remove/staff-term-remove.graphql.js';
import { StaffTermSetResolver } from './staff-term-set/staff-term-set.graphql.js';

export { accountKey } from './account.rules.js';
export { certificateAdd } from './certificate-add/certificate-add.command.js';
export { certificateBook } from './certificate-book.queries.js';
export { certificateTerms } from './certificate-book.rules.js';
export { CredentialEntity } from './credential.entity.js';
export { departmentLeadersSet } from './department-leaders-set/department-leaders-set.command.js';
export { departmentsUpwards } from './departments-upwards.rules.js';
export { heldRoles } from './held-roles.rules.js';
export { checkNewPassword, passwordPolicy, writePassword } from './new-password.js';
export { hashPassword, verifyPassword } from './password.js';
export { mustChangePassword, type PasswordPolicy } from './password-policy.rules.js';
export { PersonEntity } from './person.entity.js';
export { findVisiblePerson, listPeople, loadStaff, STAFF, staff } from './person.queries.js';
export { Person, PersonConnection } from './person.type.js';
export {
  canSeePerson,
  canSeeRecord,
  mayAssessPerson,
  mayChangePerson,
  mayRevealPerson,
  showsWritten,
} from './person-access.rules.js';
export { personAssess } from './person-assess/person-assess.command.js';
export { insertPerson, type PersonCreateRequest, personCreate } from './person-create/person-create.command.js';
export { planPersonCreate } from './person-create/person-create.rules.js';
export { personDisable } from './person-disable/person-disable.command.js';
export { mayDisablePerson } from './person-disable/person-disable.rules.js';
export { mayEnable } from './person-enable/person-enable.command.js';
export { positionBook } from './position.queries.js';
export { termView } from './position-view.rules.js';
export { presenceStates } from './presence/presence.command.js';
export { PresenceEnum } from './presence/presence.graphql.js';
export { revealMinutes } from './reveal.settings.js';
export { DataScopeEnum } from './role.type.js';
export { RoleAssignment } from './role-assignment.type.js';
export { sharedNames, sharedSetting } from './shared-with.queries.js';
export { SharedWithEnum } from './shared-with.type.js';
export type { PersonRow, RoleRow, Staff } from './staff.rules.js';
export { StaffTermEntity } from './staff-term.entity.js';
export { StaffTerm } from './staff-term.type.js';

export const people: Feature = {
  name: 'people',
  level: 1,
  entities: [
    PersonEntity,
    MembershipEntity,
    PersonCertificateEntity,
    PersonCompetencyEntity,
    PresenceEntity,
    PersonRevealEntity,
    PositionEntity,
    StaffTermEntity,
    RoleEntity,
    RoleAssignmentEntity,
    DutyConflictEntity,
    CredentialEntity,
    CredentialHistoryEntity,
  ],
  resolvers: [
    PersonResolver,
    PersonContactResolver,
    RoleResolver,
    RoleDraftResolver,
    RoleGrantResolver,
    RoleAssignmentResolver,
    RoleHoldersResolver,
    PersonAssignmentsResolver,
    RoleDifferenceResolver,
    RoleEffectResolver,
    DutyConflictResolver,
    PermissionCatalogueResolver,
    RoleCreateResolver,
    RoleDraftSaveResolver,
    RoleDraftDiscardResolver,
    RolePublishResolver,
    RoleArchiveResolver,
    RoleRestoreResolver,
    RoleAssignResolver,
    RoleRevokeResolver,
    DepartmentPeopleResolver,
    SeatsResolver,
    SettingDecisionActorResolver,
    DepartmentHistoryActorResolver,
    DepartmentFieldChangePeopleResolver,
    DepartmentDifferencePeopleResolver,
    DepartmentMovePeopleResolver,
    DepartmentLeadersSetResolver,
    PersonCreateResolver,
    PersonHeldResolver,
    PersonRecordResolver,
    MembershipResolver,
    PositionResolver,
    PersonUpdateResolver,
    PersonRevealResolver,
    PersonDisableResolver,
    PersonEnableResolver,
    PersonAssessResolver,
    MembershipAddResolver,
    MembershipEndResolver,
    CertificateAddResolver,
    CertificateRemoveResolver,
    PositionCreateResolver,
    PositionUpdateResolver,
    StaffTermSetResolver,
    StaffTermMoveResolver,
    StaffTermRemoveResolver,
    StaffTermResolver,
    ProfileUpdateResolver,
    PresenceResolver,
    PeopleImportResolver,
    PeopleExportResolver,
  ],
  dependents: [peopleOfDepartment],
  jobs: [rollMembershipsJob, sweepPresenceJob],
  files: [...photoFiles, importFile('people/import', 'person:import')],
  accounts: accountBook,
  holdings: [headships],
  nodes: [
    { prefix: 'per', type: Person, find: findVisiblePerson },
    { prefix: 'rol', type: Role, find: findRole },
    { prefix: 'ras', type: RoleAssignment, find: findVisibleAssignment },
    { prefix: 'pos', type: Position, find: findPosition },
  ],
  playbook: [positionsSection, rolesSection],
  explains: [explainRole],
  settings: [...passwordSettings, revealMinutes],
};
