// What a message of Google's means. Google has no codes but the messages, which it writes in the user's language.

import type { HostErrorCode } from '../../shared/workbook/port'

/**
 * In English and Chinese; the names in capitals are the same in every language. The first that fits holds.
 * 'accounts': with several accounts in a browser the call runs as the first of them, which has not allowed the script
 * ("Authorization is required …", "… reading from storage. Error code PERMISSION_DENIED.") or may not open the spreadsheet.
 * Sources: developers.google.com/apps-script/guides/support/troubleshooting, issuetracker.google.com/issues/69270374.
 */
const MESSAGES: readonly [RegExp, HostErrorCode][] = [
  [/PERMISSION_DENIED|UNAUTHENTICATED|\bHTTP 40[13]\b|\b401\b/, 'accounts'],
  [/authorization is required|需要(获得)?(您的)?授权|permission to access the requested document|无权访问(所)?请求的文档/i, 'accounts'],
  [/protected cell or object|受保护的单元格或对象/i, 'protected'],
  [/do not have permission|permission.*required|access denied|没有权限|无权/i, 'readOnly'],
  [/above the limit|maximum execution time|too large|超出.*(限制|上限)|超过.*(限制|上限)|执行时间/i, 'tooLarge'],
  [/timed out|too many simultaneous|service invoked too many times|try again later|超时|稍后(再|重)试/i, 'busy'],
]

export const codeOfGoogle = (message: string): HostErrorCode => MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown'
