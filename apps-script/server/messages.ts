// What the server part says itself, in the user's language.

import { localeOf, say, type Bilingual, type Params } from '../../shared/i18n/messages'
import { userLanguage } from './user-language'

const TEXTS = {
  unfinished: {
    en: 'A change begun at {when} has not ended. Close other windows of Sales Targets, or reopen this one to take it back.',
    zh: '{when} 开始的一次更改尚未完成。请关闭其他“销售目标管理”窗口，或重新打开本窗口以撤回该更改。',
  },
  takenBack: {
    en: 'Another window took this change back before it had ended.',
    zh: '更改完成之前，另一个窗口已将其撤回。',
  },
  locked: {
    en: 'Somebody else is writing to this spreadsheet. Try again in a minute.',
    zh: '其他人正在写入此电子表格，请稍后重试。',
  },
  unbound: {
    en: 'This script does not belong to a spreadsheet.',
    zh: '此脚本不属于任何电子表格。',
  },
  noSheet: { en: 'The sheet "{sheet}" is missing.', zh: '缺少工作表“{sheet}”。' },
  undoFailed: {
    en: '{first} Taking the change back failed too: {second}',
    zh: '{first} 撤回更改时也出错：{second}',
  },
} satisfies Record<string, Bilingual>

export const words = (key: keyof typeof TEXTS, params?: Params): string => say(TEXTS[key], localeOf(userLanguage()), params)
