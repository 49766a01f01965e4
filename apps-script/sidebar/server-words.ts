// What the server part says itself, in the user's language: Code.js tells which text it is, so that it need not carry it.

import { localeOf, say, type Bilingual } from '../../shared/i18n/messages'
import type { OwnWords, ServerText } from '../server/messages'

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
} satisfies Record<ServerText, Bilingual>

/** The detail of an error in words, where it is one of ours; other texts are Google's and stay as they are. */
export function inWords(detail: string): string {
  if (!detail.startsWith('{"own":')) return detail
  const { own, language, ...params } = JSON.parse(detail) as OwnWords
  const inner = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(value)]))
  return say(TEXTS[own], localeOf(language), inner)
}
