// Words of agreeing targets: handing them out, collecting the answers, target letters and versions.

import type { Bilingual } from '../../i18n/messages'

export const agreementWords = {
  agreeTitle: { en: 'Agree targets', zh: '目标确认' },
  agreeInUse: { en: 'hand out, collect, letters, publish', zh: '下发、收回、责任书、发布' },
  agreeNotLoaded: {
    en: 'This part could not be loaded: {detail}. Close and open it again.',
    zh: '此部分未能载入：{detail}。请收起后重新展开。',
  },
  handOutTitle: { en: 'Hand out', zh: '下发' },
  handOutDetail: {
    en: 'One file each, saved in one zip: a rep finds the own numbers only, a manager those of the own people.',
    zh: '每人一个文件，保存在一个 zip 中：销售代表只能看到本人数据，经理只能看到所属人员数据。',
  },
  agreeDue: { en: 'Answer due (optional)', zh: '反馈截止日期（可选）' },
  agreeDuePast: { en: 'This day is over. Choose today or later.', zh: '该日期已过，请选择今天或之后的日期。' },
  handOutReps: { en: 'Hand out to reps', zh: '下发给销售代表' },
  handOutManagers: { en: 'Hand out to managers', zh: '下发给经理' },
  collectTitle: { en: 'Collect', zh: '收回' },
  collectDetail: {
    en: 'Each answer lands on its row of Agreement, whatever the order of the files.',
    zh: '每份反馈写入“目标确认”中对应的行，与文件顺序无关。',
  },
  agreeDrop: { en: 'Drop the files that came back', zh: '将交回的文件拖到此处' },
  collectAnswers: { en: 'Choose files that came back', zh: '选择交回的文件' },
  agreeWho: { en: 'Who has not answered', zh: '查看未反馈人员' },
  lettersTitle: { en: 'Target letters', zh: '目标责任书' },
  lettersDetail: {
    en: 'One printed page for every rep, with lines for both signatures, in one workbook.',
    zh: '每位销售代表一页，含双方签字栏，保存在一个工作簿中供打印。',
  },
  saveLetters: { en: 'Save the letters', zh: '保存责任书' },
  publishTitle: { en: 'Publish', zh: '发布' },
  publishDetail: {
    en: 'Appends the targets as they stand to Plan versions. The plan goes on beside it.',
    zh: '将当前目标作为新版本追加到“目标版本”，计划可继续调整。',
  },
  publishFrom: { en: 'In force from', zh: '生效日期' },
  publishFromMissing: { en: 'Choose the first day of its force.', zh: '请选择生效日期。' },
  doPublish: { en: 'Publish the targets', zh: '发布目标' },
  agreeWorking: { en: 'Working…', zh: '处理中…' },
  agreeCancelled: { en: 'Stopped. The workbook is as it was.', zh: '已停止，工作簿保持原样。' },
  agreeNoPlan: { en: 'There is no plan in this workbook any more.', zh: '此工作簿中已没有计划。' },
  agreeRefused: { en: 'Nothing was written and no file was saved.', zh: '未写入任何内容，也未保存文件。' },
  agreeHanded: {
    en: '{n|file|files} saved in one zip. Agreement notes that the targets are proposed.',
    zh: '{n} 个文件已保存在一个 zip 中，“目标确认”已标记为已下达。',
  },
  agreeCollected: { en: '{n|target has|targets have} a new answer.', zh: '{n} 个目标有新的反馈。' },
  agreeAllAnswered: { en: 'Everybody who was asked has answered.', zh: '已下达的目标均已反馈。' },
  agreeAwaited: { en: '{n|target has|targets have} no answer yet.', zh: '{n} 个目标尚未反馈。' },
  agreeLate: { en: 'Not answered by the due date ({n})', zh: '逾期未反馈（{n}）' },
  agreeMissing: { en: 'Not answered yet ({n})', zh: '尚未反馈（{n}）' },
  agreeDueOf: { en: '{name}, due {day}', zh: '{name}，截止 {day}' },
  agreeLetters: { en: '{n|letter|letters} saved in one workbook.', zh: '{n} 份责任书已保存在一个工作簿中。' },
  agreePublished: { en: 'Published as version {version}, on the sheet {sheet}.', zh: '已发布为第 {version} 版，见工作表“{sheet}”。' },
} satisfies Record<string, Bilingual>
