/** Somebody of the demo's staff; departments and roles by the codes of the playbook. */
export interface StaffMember {
  readonly account: string;
  readonly name: string;
  readonly department: string;
  readonly role: string;
  readonly position: string;
  readonly isHead?: boolean;
  /** Code of the position they hold. */
  readonly post?: string;
}

type Entry = readonly [account: string, name: string, position: string];

/** The position that comes with a role, where it is not another one. */
const POST_OF_ROLE: Readonly<Record<string, string>> = {
  'department-head': 'after-sales-head',
  supervisor: 'team-leader',
  'desk-agent': 'desk-agent',
  dispatcher: 'dispatcher',
  technician: 'technician',
  'complaint-handler': 'complaint-handler',
};

function team(department: string, role: string, entries: readonly Entry[]): StaffMember[] {
  const post = POST_OF_ROLE[role];
  return entries.map(([account, name, position]) => ({ account, name, department, role, position, ...(post !== undefined && { post }) }));
}

/** They hold another position than the one that comes with their role. */
const as = (post: string, members: readonly StaffMember[]): StaffMember[] => members.map((member) => ({ ...member, post }));

function head(member: StaffMember): StaffMember {
  return { ...member, isHead: true };
}

const one = (department: string, role: string, entry: Entry): StaffMember => {
  const [member] = team(department, role, [entry]);
  if (!member) throw new Error(`${department} has nobody`);
  return member;
};

export const STAFF: readonly StaffMember[] = [
  one('company', 'administrator', ['admin', '系统管理员', '系统管理员']),
  head(one('after-sales', 'department-head', ['manager', '林雅琴', '售后服务部经理'])),
  one('after-sales', 'integrator', ['integrator', '商城接口', '商城系统对接']),
  head(one('hotline', 'supervisor', ['xumin', '许敏', '热线受理组主管'])),
  ...team('hotline', 'desk-agent', [
    ['agent', '陈思敏', '热线受理专员'],
    ['huangxl', '黄晓兰', '热线受理专员'],
    ['lijing', '李静', '热线受理专员'],
    ['wangfang', '王芳', '热线受理专员'],
    ['zhaomin', '赵敏', '热线受理专员'],
    ['sunyue', '孙悦', '热线受理专员'],
    ['machao', '马超', '热线受理专员'],
    ['guoxin', '郭欣', '热线受理专员'],
  ]),
  head(one('online', 'supervisor', ['luojie', '罗杰', '在线受理组主管'])),
  ...team('online', 'desk-agent', [
    ['agent2', '吴佳怡', '在线受理专员'],
    ['hejun', '何俊', '在线受理专员'],
    ['dengli', '邓丽', '在线受理专员'],
    ['xiaoyan', '肖燕', '在线受理专员'],
    ['tanglei', '唐磊', '在线受理专员'],
    ['fengxue', '冯雪', '在线受理专员'],
  ]),
  ...as('team-leader', [head(one('dispatch', 'dispatcher', ['hanmei', '韩梅', '派工组长']))]),
  ...team('dispatch', 'dispatcher', [
    ['caoyang', '曹阳', '派工员'],
    ['pengbo', '彭博', '派工员'],
    ['zengli', '曾丽', '派工员'],
  ]),
  head(one('technical', 'supervisor', ['gaojian', '高健', '技术主管'])),
  ...as(
    'technical-engineer',
    team('technical', 'technician', [
      ['yeweiming', '叶伟明', '技术支持工程师'],
      ['panhong', '潘宏', '技术支持工程师'],
    ]),
  ),
  ...as(
    'technical-engineer',
    team('remote', 'technician', [
      ['jiangtao', '蒋涛', '远程诊断工程师'],
      ['caijing', '蔡静', '远程诊断工程师'],
      ['weiqiang', '魏强', '远程诊断工程师'],
    ]),
  ),
  head(one('technicians', 'supervisor', ['dongzhiqiang', '董志强', '上门服务主管'])),
  ...team('field-1', 'technician', [
    ['technician', '刘志勇', '维修技师'],
    ['yuanbin', '袁斌', '维修技师'],
    ['shiwei', '石伟', '维修技师'],
    ['longfei', '龙飞', '安装技师'],
    ['wanjun', '万军', '安装技师'],
    ['duanhao', '段浩', '维修技师'],
  ]),
  ...team('field-2', 'technician', [
    ['qianjin', '钱进', '维修技师'],
    ['tangyong', '汤勇', '维修技师'],
    ['yinliang', '尹亮', '安装技师'],
    ['lixin', '黎昕', '维修技师'],
  ]),
  ...as('new-engineer', team('field-2', 'technician', [['changqing', '常青', '保养技师']])),
  head(one('complaints', 'supervisor', ['supervisor', '周建华', '投诉处理主管'])),
  ...team('complaints', 'complaint-handler', [
    ['qiulan', '邱兰', '投诉处理专员'],
    ['qinfen', '秦芬', '投诉处理专员'],
    ['ruanhui', '阮慧', '投诉处理专员'],
  ]),
];

/** Who stands in for the head of a department, the first in line first. */
export const DEPUTIES: Readonly<Record<string, readonly string[]>> = {
  'after-sales': ['supervisor', 'gaojian'],
  hotline: ['huangxl'],
  online: ['hejun'],
  dispatch: ['caoyang'],
  technical: ['yeweiming'],
  technicians: ['yuanbin'],
  complaints: ['qiulan'],
};

/** How far some have come, by account: competencies of their position with the level last assessed. */
export const LEVELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agent: { adaptability: 'needed', 'professional-knowledge': 'fair', computing: 'strong' },
  agent2: { adaptability: 'strong', 'professional-knowledge': 'needed' },
  caoyang: { planning: 'needed', organising: 'fair' },
  technician: { 'professional-knowledge': 'strong', adaptability: 'needed', 'physical-effort': 'needed' },
  yuanbin: { 'professional-knowledge': 'needed', adaptability: 'needed' },
};

/** Who works in a department, by account. */
export function accountsIn(department: string): readonly string[] {
  return STAFF.filter((member) => member.department === department).map((member) => member.account);
}
