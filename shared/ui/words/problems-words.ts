// Words around refusals and failures.

import type { Bilingual } from '../../i18n/messages'

export const problemsWords = {
  refusedTitle: { en: '{n|thing|things} to fix', zh: '有 {n} 处需要修改' },
  refusedHint: {
    en: 'Nothing was written. Correct the data or the settings, then try again.',
    zh: '未写入任何内容。请修改数据或参数后重试。',
  },
  refusedFileHint: {
    en: 'Nothing was written. Correct the files, go back and choose them again.',
    zh: '未写入任何内容。请修改文件，返回后重新选择。',
  },
  failedTitle: { en: 'Something went wrong', zh: '出现问题' },
  wayOut: { en: 'What to do', zh: '怎么办' },
  lookAgain: { en: 'Look again', zh: '重新查看' },
  showIt: { en: 'Show it', zh: '查看' },
  details: { en: 'Details', zh: '详细信息' },
} satisfies Record<string, Bilingual>
