// What the page says about the file: what went wrong, what it does not show, or a question before something is lost.

import type { Locale } from '../../shared/i18n/messages'
import type { WorkbookFile } from './use-workbook-file'
import { word } from './words'

export function FileNotice({ file: { notice, confirm, dismiss }, locale }: { file: WorkbookFile; locale: Locale }) {
  if (!notice) return null
  const isQuestion = notice.kind === 'question'
  return (
    <div className={notice.kind === 'trouble' ? 'trouble' : 'trouble told'} role={notice.kind === 'told' ? 'status' : 'alert'}>
      <p>{notice.text(locale)}</p>
      <div className="answers">
        {isQuestion && (
          <button type="button" onClick={confirm}>
            {word('openAnyway', locale)}
          </button>
        )}
        <button type="button" onClick={dismiss}>
          {word(isQuestion ? 'cancel' : 'dismiss', locale)}
        </button>
      </div>
    </div>
  )
}
