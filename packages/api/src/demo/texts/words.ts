/** Models per appliance, by the first word of the category's code. */
export const MODELS: Readonly<Record<string, readonly string[]>> = {
  aircon: ['KFR-35GW', 'KFR-26GW', 'KFR-50LW', 'KFR-72LW', 'MDV-120W'],
  fridge: ['BCD-510W', 'BCD-328T', 'BCD-258W', 'BCD-606K'],
  washer: ['XQG100-B14', 'XQG80-D12', 'XQB90-828', 'XQG120-H10'],
  purifier: ['RO-800G', 'RO-600C', 'RO-1200P', 'UF-300'],
  stove: ['JZT-Q218', 'JZT-Q360', 'JZY-H200'],
  heater: ['JSQ30-T5', 'JSQ24-H3', 'ES80-X2', 'ES60-A1', 'LN1GBQ26'],
  hood: ['CXW-258-E8', 'CXW-220-D6', 'CXW-280-T1'],
};

export const APPLIANCES: Readonly<Record<string, string>> = {
  aircon: '空调',
  fridge: '冰箱',
  washer: '洗衣机',
  purifier: '净水器',
  stove: '燃气灶',
  heater: '热水器',
  hood: '油烟机',
};

export const ERROR_CODES: Readonly<Record<string, readonly string[]>> = {
  aircon: ['E1', 'E6', 'F3', 'H5'],
  fridge: ['E2', 'F7'],
  washer: ['E21', 'E10', 'F13'],
  purifier: ['E02', 'E05'],
  stove: ['E1'],
  heater: ['E1', 'E2', 'E5', 'A3'],
  hood: ['E3'],
};

export const PARTS: Readonly<Record<string, readonly string[]>> = {
  aircon: ['主控板', '四通阀', '外风机电机', '化霜传感器'],
  fridge: ['风门组件', '化霜加热丝', '门封条', '变频板'],
  washer: ['门封圈', '排水泵', '轴承组件', '电脑板'],
  purifier: ['RO 膜', '增压泵', '进水电磁阀'],
  stove: ['热电偶', '电磁阀', '点火器'],
  heater: ['加热管', '水流传感器', '比例阀', '镁棒'],
  hood: ['控制板', '电机', '止逆阀'],
};

export const SLOTS = ['今天下午', '今晚七点前', '明天上午', '明天下午', '后天上午', '周六上午', '周日下午', '工作日晚上'];
