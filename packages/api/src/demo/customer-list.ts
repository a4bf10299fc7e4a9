import type { Dice } from './random.js';

/** A customer before registration. */
export interface CustomerDraft {
  readonly kind: 'person' | 'company';
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly address: string;
  readonly tier: string | null;
}

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
];
const GIVEN = [
  '建国',
  '秀英',
  '志强',
  '丽娟',
  '伟',
  '芳',
  '国庆',
  '桂兰',
  '海涛',
  '雪梅',
  '俊杰',
  '晓燕',
  '文博',
  '雨桐',
  '子轩',
  '欣怡',
  '春梅',
  '永刚',
  '淑华',
  '立新',
  '佳琪',
  '浩然',
  '小红',
  '德胜',
  '玉珍',
  '明辉',
  '婷婷',
  '志远',
  '美玲',
  '振华',
  '思远',
  '若曦',
  '翠花',
  '大伟',
  '静怡',
  '宏伟',
  '凤霞',
  '一鸣',
  '梓涵',
  '卫东',
  '红霞',
  '鹏飞',
  '金凤',
  '少华',
  '慧敏',
  '爱民',
  '诗涵',
  '长青',
  '秋菊',
  '天宇',
];
const COMPANIES = [
  '恒信物业管理有限公司',
  '悦来商务酒店',
  '康宁社区养老院',
  '阳光幼儿园',
  '滨河中学',
  '瑞丰写字楼管理处',
  '百草堂药房',
  '鑫源餐饮管理有限公司',
  '青禾公寓',
  '锦绣花园业主委员会',
  '蓝海健身中心',
  '新世纪口腔诊所',
  '同心社区服务中心',
  '天和电子厂宿舍',
  '优客便利连锁',
  '江南春茶楼',
  '博雅培训学校',
  '四季水果批发市场',
  '安居长租公寓',
  '金色童年早教中心',
  '云峰快捷宾馆',
  '仁爱医院后勤部',
  '众智联合办公',
  '绿洲洗衣店',
];
const ROADS = [
  '建设路',
  '人民东路',
  '中山北路',
  '解放大道',
  '文化街',
  '滨江大道',
  '学府路',
  '长青路',
  '朝阳街',
  '和平路',
  '新华西路',
  '工农路',
  '锦江路',
  '东湖路',
];
const ESTATES = [
  '翠湖花园',
  '阳光城',
  '碧水湾',
  '金域华府',
  '桂花苑',
  '枫林小区',
  '东方明珠',
  '丽景家园',
  '紫荆花城',
  '书香门第',
  '万和新城',
  '北苑小区',
];
const DISTRICTS = ['城东区', '城北区', '城西区', '城南区', '高新区'];
const PREFIXES = ['138', '139', '136', '135', '150', '151', '158', '187', '188', '177', '133', '189', '130', '186'];
const TIERS = ['silver', 'gold', 'diamond'];

/** Customers with different phone numbers; about one in nine is a company. */
export function draftCustomers(dice: Dice, count: number): CustomerDraft[] {
  const phones = new Set<string>();
  const companies = [...COMPANIES];
  return Array.from({ length: count }, (_, index) => {
    const company = index % 9 === 4 ? companies.shift() : undefined;
    return company ? companyDraft(dice, company, newPhone(dice, phones)) : personDraft(dice, newPhone(dice, phones));
  });
}

function personDraft(dice: Dice, phone: string): CustomerDraft {
  const home = `${dice.pick(ESTATES)} ${dice.between(1, 28)} 栋 ${dice.between(1, 4)} 单元 ${dice.between(1, 26)}0${dice.between(1, 4)}`;
  return {
    kind: 'person',
    name: `${dice.pick(SURNAMES)}${dice.pick(GIVEN)}`,
    phone,
    email: dice.chance(0.15) ? `user${phone.slice(-6)}@example.com` : null,
    address: `${dice.pick(DISTRICTS)}${dice.pick(ROADS)} ${dice.between(1, 299)} 号 ${home}`,
    tier: dice.chance(0.3) ? dice.pick(TIERS) : null,
  };
}

function companyDraft(dice: Dice, name: string, phone: string): CustomerDraft {
  return {
    kind: 'company',
    name,
    phone,
    email: `service${phone.slice(-5)}@example.com`,
    address: `${dice.pick(DISTRICTS)}${dice.pick(ROADS)} ${dice.between(1, 299)} 号`,
    tier: 'company',
  };
}

function newPhone(dice: Dice, taken: Set<string>): string {
  for (;;) {
    const phone = `${dice.pick(PREFIXES)}${String(dice.between(0, 99_999_999)).padStart(8, '0')}`;
    if (taken.has(phone)) continue;
    taken.add(phone);
    return phone;
  }
}
