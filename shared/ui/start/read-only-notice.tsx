// Tells a person who may only look, before they do any work, that nothing can be written here, and the way out.

import { say } from '../../i18n/messages'
import { tellObstacle } from '../../workbook/obstacles/obstacles'
import { Notice } from '../layout/notice'
import { usePane } from '../pane-context'

export function ReadOnlyNotice() {
  const { locale, host } = usePane()
  const { title, wayOut } = tellObstacle({ code: 'readOnly', places: [] }, host)
  return (
    <Notice kind="warning" title={say(title, locale)}>
      {say(wayOut, locale)}
    </Notice>
  )
}
