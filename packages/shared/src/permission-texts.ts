import type { Language } from './limits.js';
import type { Permission, SensitiveField } from './permissions.js';

/** A text in every language the product speaks. */
export type EveryLanguage = Readonly<Record<Language, string>>;

/** What permissions are about: the noun before the colon. */
export type PermissionNoun = Permission extends `${infer Noun}:${string}` ? Noun : never;

/** Names of the groups in which permissions are shown; a missing one is a compile error. */
export const PERMISSION_NOUNS: Readonly<Record<PermissionNoun, EveryLanguage>> = {
  setting: { 'zh-CN': '设置', 'zh-TW': '設定', en: 'Settings' },
  playbook: { 'zh-CN': '组织方案', 'zh-TW': '組織方案', en: 'Playbooks' },
  demo: { 'zh-CN': '演示数据', 'zh-TW': '示範資料', en: 'Demo data' },
  department: { 'zh-CN': '部门', 'zh-TW': '部門', en: 'Departments' },
  plan: { 'zh-CN': '年度方案', 'zh-TW': '年度方案', en: 'Yearly plans' },
  person: { 'zh-CN': '人员', 'zh-TW': '人員', en: 'People' },
  seat: { 'zh-CN': '坐席', 'zh-TW': '座席', en: 'Seats' },
  position: { 'zh-CN': '岗位', 'zh-TW': '職位', en: 'Positions' },
  'daily-check': { 'zh-CN': '每日自查', 'zh-TW': '每日自查', en: 'Daily check' },
  document: { 'zh-CN': '内部文件', 'zh-TW': '內部文件', en: 'Documents' },
  role: { 'zh-CN': '角色', 'zh-TW': '角色', en: 'Roles' },
  permission: { 'zh-CN': '权限说明', 'zh-TW': '權限說明', en: 'Explanations' },
  session: { 'zh-CN': '会话', 'zh-TW': '工作階段', en: 'Sessions' },
  'api-token': { 'zh-CN': '接口令牌', 'zh-TW': 'API 權杖', en: 'API tokens' },
  'sign-in': { 'zh-CN': '登录', 'zh-TW': '登入', en: 'Signing in' },
  'identity-provider': { 'zh-CN': '统一登录', 'zh-TW': '統一登入', en: 'Single sign-on' },
  customer: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'Customers' },
  'customer-field': { 'zh-CN': '客户字段', 'zh-TW': '客戶欄位', en: 'Fields of customers' },
  disclosure: { 'zh-CN': '客户授权', 'zh-TW': '客戶授權', en: 'Consents and disclosures' },
  ticket: { 'zh-CN': '工单', 'zh-TW': '工單', en: 'Tickets' },
  kpi: { 'zh-CN': '指标', 'zh-TW': '指標', en: 'KPIs' },
  audit: { 'zh-CN': '审计', 'zh-TW': '稽核', en: 'Audit' },
  'access-log': { 'zh-CN': '访问记录', 'zh-TW': '存取紀錄', en: 'Access log' },
  system: { 'zh-CN': '系统运行', 'zh-TW': '系統運行', en: 'Operation' },
  'dead-letter': { 'zh-CN': '失败任务', 'zh-TW': '失敗任務', en: 'Dead letters' },
  reply: { 'zh-CN': '快捷回复', 'zh-TW': '快速回覆', en: 'Quick replies' },
  announcement: { 'zh-CN': '公告', 'zh-TW': '公告', en: 'Announcements' },
  maintenance: { 'zh-CN': '维护模式', 'zh-TW': '維護模式', en: 'Maintenance' },
};

/** What each permission lets people do; a missing one is a compile error. */
export const PERMISSION_TEXTS: Readonly<Record<Permission, EveryLanguage>> = {
  'setting:read': { 'zh-CN': '查看设置', 'zh-TW': '查看設定', en: 'See settings' },
  'setting:update': { 'zh-CN': '修改设置', 'zh-TW': '修改設定', en: 'Change settings' },
  'playbook:read': { 'zh-CN': '查看组织方案', 'zh-TW': '查看組織方案', en: 'See playbooks' },
  'demo:remove': { 'zh-CN': '清除演示数据', 'zh-TW': '清除示範資料', en: 'Remove demo data' },
  'playbook:apply': { 'zh-CN': '套用组织方案', 'zh-TW': '套用組織方案', en: 'Bring playbooks in' },
  'department:read': { 'zh-CN': '查看部门', 'zh-TW': '檢視部門', en: 'See departments' },
  'department:create': { 'zh-CN': '新建部门', 'zh-TW': '新增部門', en: 'Create departments' },
  'department:update': { 'zh-CN': '修改部门资料与负责人', 'zh-TW': '修改部門資料與負責人', en: 'Change departments and their heads' },
  'department:move': { 'zh-CN': '移动部门', 'zh-TW': '移動部門', en: 'Move departments' },
  'department:archive': { 'zh-CN': '归档与恢复部门', 'zh-TW': '歸檔與恢復部門', en: 'Archive and restore departments' },
  'department:import': { 'zh-CN': '导入部门', 'zh-TW': '匯入部門', en: 'Import departments' },
  'department:export': { 'zh-CN': '导出部门', 'zh-TW': '匯出部門', en: 'Export departments' },
  'plan:read': { 'zh-CN': '查看部门年度方案', 'zh-TW': '檢視部門年度方案', en: 'See yearly plans of departments' },
  'plan:edit': { 'zh-CN': '编制部门年度方案', 'zh-TW': '編製部門年度方案', en: 'Write yearly plans of departments' },
  'person:read': { 'zh-CN': '查看人员', 'zh-TW': '檢視人員', en: 'See people' },
  'person:reveal': { 'zh-CN': '查看同事完整联系方式', 'zh-TW': '檢視同事完整聯絡方式', en: 'See contact details of colleagues in full' },
  'person:create': { 'zh-CN': '新建人员', 'zh-TW': '新增人員', en: 'Create people' },
  'person:view-as': { 'zh-CN': '以他人身份查看（只读）', 'zh-TW': '以他人身分檢視（唯讀）', en: 'Look as another person (read only)' },
  'person:update': {
    'zh-CN': '修改人员资料、任职与证书',
    'zh-TW': '修改人員資料、任職與證書',
    en: 'Change records, places and certificates',
  },
  'person:disable': { 'zh-CN': '停用与启用人员', 'zh-TW': '停用與啟用人員', en: 'Disable and enable people' },
  'person:assess': { 'zh-CN': '评定能力等级', 'zh-TW': '評定能力等級', en: 'Assess competencies' },
  'person:import': { 'zh-CN': '导入人员', 'zh-TW': '匯入人員', en: 'Import people' },
  'person:export': { 'zh-CN': '导出人员', 'zh-TW': '匯出人員', en: 'Export people' },
  'seat:read': { 'zh-CN': '实时查看坐席状态', 'zh-TW': '即時檢視座席狀態', en: 'Watch seats live' },
  'position:manage': { 'zh-CN': '维护岗位', 'zh-TW': '維護職位', en: 'Describe positions' },
  'daily-check:tick': { 'zh-CN': '完成每日自查', 'zh-TW': '完成每日自查', en: 'Tick the daily check' },
  'daily-check:read': { 'zh-CN': '查看成员的每日自查', 'zh-TW': '檢視成員的每日自查', en: 'See the daily checks of people' },
  'daily-check:manage': { 'zh-CN': '维护每日自查项目', 'zh-TW': '維護每日自查項目', en: 'Say what the daily check asks' },
  'document:read': { 'zh-CN': '阅读对自己开放的内部文件', 'zh-TW': '閱讀對自己開放的內部文件', en: 'Read the documents one is named for' },
  'document:manage': {
    'zh-CN': '发布内部文件并指定可阅读者',
    'zh-TW': '發布內部文件並指定可閱讀者',
    en: 'Add documents and say who may read them',
  },
  'role:read': { 'zh-CN': '查看角色', 'zh-TW': '檢視角色', en: 'See roles' },
  'role:create': { 'zh-CN': '新建角色', 'zh-TW': '新增角色', en: 'Create roles' },
  'role:edit': { 'zh-CN': '修改角色草稿', 'zh-TW': '修改角色草稿', en: 'Edit drafts of roles' },
  'role:publish': { 'zh-CN': '发布角色', 'zh-TW': '發布角色', en: 'Publish roles' },
  'role:assign': { 'zh-CN': '授予与收回角色', 'zh-TW': '授予與收回角色', en: 'Give and take roles' },
  'permission:explain': { 'zh-CN': '解释他人权限', 'zh-TW': '解釋他人權限', en: 'Explain the permissions of others' },
  'session:revoke': { 'zh-CN': '结束他人会话', 'zh-TW': '結束他人工作階段', en: 'End sessions of others' },
  'api-token:manage': { 'zh-CN': '管理接口令牌', 'zh-TW': '管理 API 權杖', en: 'Manage API tokens' },
  'sign-in:read': { 'zh-CN': '查看登录记录', 'zh-TW': '檢視登入紀錄', en: 'See the history of sign-ins' },
  'sign-in:reset': { 'zh-CN': '重置密码和第二步验证', 'zh-TW': '重設密碼和第二步驗證', en: 'Reset passwords and second factors' },
  'identity-provider:manage': { 'zh-CN': '设置统一登录的身份提供方', 'zh-TW': '設定統一登入的身分提供方', en: 'Set up identity providers' },
  'customer:read': { 'zh-CN': '查看客户', 'zh-TW': '檢視客戶', en: 'See customers' },
  'customer:create': { 'zh-CN': '新建客户', 'zh-TW': '新增客戶', en: 'Create customers' },
  'customer:update': { 'zh-CN': '修改客户资料与联系方式', 'zh-TW': '修改客戶資料與聯絡方式', en: 'Change customers and how to reach them' },
  'customer:reveal': { 'zh-CN': '查看完整联系方式', 'zh-TW': '檢視完整聯絡方式', en: 'See contact details in full' },
  'customer:export': { 'zh-CN': '导出客户', 'zh-TW': '匯出客戶', en: 'Export customers' },
  'customer:erase': {
    'zh-CN': '清除或延长到期的客户档案',
    'zh-TW': '清除或延長到期的客戶檔案',
    en: 'Erase customer files past their date, or keep them',
  },
  'customer-field:manage': { 'zh-CN': '设置客户字段', 'zh-TW': '設定客戶欄位', en: 'Set up fields of customers' },
  'disclosure:read': { 'zh-CN': '查看授权与对外提供', 'zh-TW': '檢視授權與對外提供', en: 'See consents and disclosures' },
  'disclosure:consent': { 'zh-CN': '登记与撤销客户授权', 'zh-TW': '登記與撤銷客戶授權', en: 'Record and withdraw consents' },
  'disclosure:record': { 'zh-CN': '登记对外提供', 'zh-TW': '登記對外提供', en: 'Record disclosures to outsiders' },
  'ticket:read': { 'zh-CN': '查看工单', 'zh-TW': '檢視工單', en: 'See tickets' },
  'ticket:create': { 'zh-CN': '新建工单', 'zh-TW': '新增工單', en: 'Create tickets' },
  'ticket:accept': { 'zh-CN': '接单', 'zh-TW': '接單', en: 'Accept tickets' },
  'ticket:transfer': { 'zh-CN': '转派工单', 'zh-TW': '轉派工單', en: 'Transfer tickets' },
  'ticket:return': { 'zh-CN': '退回工单', 'zh-TW': '退回工單', en: 'Return tickets' },
  'ticket:note': { 'zh-CN': '添加备注与回复', 'zh-TW': '新增備註與回覆', en: 'Add notes and replies' },
  'ticket:transition': { 'zh-CN': '变更工单状态', 'zh-TW': '變更工單狀態', en: 'Change the state of tickets' },
  'ticket:resolve': { 'zh-CN': '解决工单', 'zh-TW': '解決工單', en: 'Solve tickets' },
  'ticket:reopen': { 'zh-CN': '重新打开工单', 'zh-TW': '重新開啟工單', en: 'Reopen tickets' },
  'ticket:close': { 'zh-CN': '关闭工单', 'zh-TW': '關閉工單', en: 'Close tickets' },
  'ticket:export': { 'zh-CN': '导出工单', 'zh-TW': '匯出工單', en: 'Export tickets' },
  'reply:manage': { 'zh-CN': '维护供他人使用的快捷回复', 'zh-TW': '維護供他人使用的快速回覆', en: 'Keep quick replies for others' },
  'kpi:read': { 'zh-CN': '查看指标', 'zh-TW': '檢視指標', en: 'See figures' },
  'audit:read': { 'zh-CN': '查看审计日志', 'zh-TW': '檢視稽核日誌', en: 'See the audit log' },
  'audit:export': { 'zh-CN': '导出审计日志', 'zh-TW': '匯出稽核日誌', en: 'Export the audit log' },
  'audit:verify': { 'zh-CN': '校验审计日志', 'zh-TW': '驗證稽核日誌', en: 'Check the seals of the audit log' },
  'audit:erase-texts': { 'zh-CN': '清除审计日志中的文字', 'zh-TW': '清除稽核日誌中的文字', en: 'Erase texts of the audit log' },
  'access-log:read': { 'zh-CN': '查看访问记录', 'zh-TW': '檢視存取紀錄', en: 'See who looked at what' },
  'system:read': { 'zh-CN': '查看系统监控', 'zh-TW': '檢視系統監控', en: 'See how the system is doing' },
  'dead-letter:manage': { 'zh-CN': '重试或丢弃失败任务', 'zh-TW': '重試或捨棄失敗任務', en: 'Retry or discard dead letters' },
  'announcement:manage': { 'zh-CN': '发布公告', 'zh-TW': '發布公告', en: 'Publish announcements' },
  'maintenance:manage': { 'zh-CN': '开启与结束维护模式', 'zh-TW': '開啟與結束維護模式', en: 'Begin and end maintenance' },
};

/** Names of the sensitive fields; a missing one is a compile error. */
export const FIELD_TEXTS: Readonly<Record<SensitiveField, EveryLanguage>> = {
  'customer.phone': { 'zh-CN': '客户电话', 'zh-TW': '客戶電話', en: 'Phone of the customer' },
  'customer.email': { 'zh-CN': '客户邮箱', 'zh-TW': '客戶電子郵件', en: 'E-mail of the customer' },
  'customer.address': { 'zh-CN': '客户地址', 'zh-TW': '客戶地址', en: 'Address of the customer' },
  'customer.note': { 'zh-CN': '客户备注', 'zh-TW': '客戶備註', en: 'Note on the customer' },
  'person.email': { 'zh-CN': '人员邮箱', 'zh-TW': '人員電子郵件', en: 'E-mail of the person' },
  'person.phone': { 'zh-CN': '人员电话', 'zh-TW': '人員電話', en: 'Phone of the person' },
};

/** The noun before the colon. */
export function nounOf(permission: Permission): PermissionNoun {
  return permission.slice(0, permission.indexOf(':')) as PermissionNoun;
}
