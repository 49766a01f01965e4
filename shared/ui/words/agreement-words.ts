// Words of handing targets out and collecting the answers.

import type { Bilingual } from '../../i18n/messages'

export const agreementWords = {
  agreeTitle: { en: 'Agree targets', zh: '目标确认' },
  agreeDetail: {
    en: 'One file each, with nothing of anybody else in it. Answers land on the sheet Agreement.',
    zh: '每人一个文件，不含他人数据。反馈将写入“目标确认”工作表。',
  },
  handOutReps: { en: 'Hand out to reps', zh: '下发给销售代表' },
  handOutManagers: { en: 'Hand out to managers', zh: '下发给经理' },
  collectAnswers: { en: 'Collect answers', zh: '收回反馈' },
  agreeWorking: { en: 'Working …', zh: '处理中……' },
  agreeMissing: { en: 'Not answered: {people}', zh: '尚未反馈：{people}' },
} satisfies Record<string, Bilingual>
