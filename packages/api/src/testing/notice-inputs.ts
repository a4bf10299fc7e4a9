import { type ClerkWorld, registered } from './clerk-world.js';
import { escalationOf } from './escalation-inputs.js';
import { mailNotTakenBy } from './notification-inputs.js';

/** Inputs about announcements, notices and mail. */
export function noticeInputs(world: () => ClerkWorld) {
  return {
    announcementCreate: async () => ({ ...ANNOUNCED, roleIds: [world().clerkRoleId] }),
    announcementUpdate: async () => ({ ...(await announced(world())), ...ANNOUNCED, roleIds: [world().clerkRoleId] }),
    announcementWithdraw: () => announced(world()),
    mailRetry: async () => ({ personId: await mailNotTakenBy(world().app, world().own.person) }),
    notificationDefaultsSet: async () => ({ departmentId: world().own.department, version: 0, ways: [] }),
    escalationAcknowledge: async () => {
      const { id: ticketId } = await registered(world());
      return { escalationId: await escalationOf(world().app, { personId: world().own.person, ticketId }), answer: '马上处理' };
    },
    notificationsRead: async () => ({ notificationId: world().own.notification }),
    announcementDismiss: async () => ({ announcementId: (await announced(world())).announcementId }),
  };
}

const ANNOUNCED = { level: 'INFO', texts: { zhCN: '公告' }, isDismissible: true };

async function announced({ clerk }: ClerkWorld): Promise<{ announcementId: string; version: number }> {
  const document = 'mutation A($input: AnnouncementCreateInput!) { announcementCreate(input: $input) { announcement { id version } } }';
  const { id, version } = (await clerk.run(document, { input: ANNOUNCED })).data.announcementCreate.announcement;
  return { announcementId: id, version };
}
