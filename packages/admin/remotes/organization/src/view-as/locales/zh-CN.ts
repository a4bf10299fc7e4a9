/** Words of looking as somebody else. */
export const viewAs = {
  start: '以此人身份查看',
  confirm: '开始查看',
  hint: '只读，不能做任何更改；开始与结束都会记录。',
  reason: '原因',
};

export type ViewAsWords = typeof viewAs;
