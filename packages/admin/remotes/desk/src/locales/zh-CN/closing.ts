export const closingWords = {
  confirm: {
    title: '客户对结果的意见',
    proof: '方式',
    satisfied: '是否满意',
    yes: '满意',
    no: '不满意',
    returns: '不满意：工单退回办理，再次告知后才能关闭。',
    signedBy: '签字人',
    signedHint: '填写签字人，或上传签收单照片',
    body: '客户怎么说',
    submit: '记录',
    submitNo: '记录并退回办理',
    done: '已记录',
  },
  proof: {
    CONFIRMATION: '客户确认',
    SIGNATURE: '验收签字',
    REVISIT: '回访',
  },
  review: {
    title: '复核记录',
    hint: '关闭前再看一遍：内容写全，分类正确，联系记录齐全。',
    contacts: '联系记录',
    contactCount: '{{count}} 次',
    missing: '缺',
    done: '已复核',
  },
};
