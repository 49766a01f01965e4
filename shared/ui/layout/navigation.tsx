// Goes to a cell of the workbook, and says in words when it cannot be shown.

import { Button, makeStyles } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useCallback, useState } from 'react'

import type { CellPlace } from '../../commands/contracts'
import { say } from '../../i18n/messages'
import { tellObstacle } from '../../workbook/obstacles/obstacles'
import { HostError } from '../../workbook/port'
import { usePane } from '../pane-context'
import { faultWords } from '../problems/fault-words'
import { Notice } from './notice'

/** Selects a cell; false where the sheet is hidden or not there any more. @throws {HostError} */
export type Navigate = (place: CellPlace) => Promise<boolean>

/** A cell that could not be shown, and why: undefined where the sheet is not to be seen. */
export interface NavigationFailure {
  place: CellPlace
  error?: unknown
}

/** `go` is undefined in a host that cannot select a cell. */
export function useNavigation(navigate: Navigate | undefined) {
  const [failure, setFailure] = useState<NavigationFailure>()
  const go = useCallback(
    (place: CellPlace): void => {
      setFailure(undefined)
      navigate?.(place).then(
        (isShown) => setFailure(isShown ? undefined : { place }),
        (error: unknown) => setFailure({ place, error }),
      )
    },
    [navigate],
  )
  const forget = useCallback(() => setFailure(undefined), [])
  return { go: navigate && go, failure, forget }
}

const useStyles = makeStyles({
  frame: { padding: '0 12px 8px' },
  bar: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  words: { flexGrow: 1 },
  close: { margin: '-4px -6px -4px 0', flexShrink: 0 },
})

export function NavigationNotice({ failure, onClose }: { failure: NavigationFailure; onClose: () => void }) {
  const styles = useStyles()
  const { locale, host, t } = usePane()
  const { place, error } = failure
  const known = error === undefined ? undefined : error instanceof HostError ? tellObstacle(error, host) : faultWords
  return (
    <div className={styles.frame}>
      <Notice kind="error">
        <div className={styles.bar}>
          <div className={styles.words}>
            {known
              ? `${say(known.title, locale)}${locale === 'zh-CN' ? '：' : ': '}${say(known.wayOut, locale)}`
              : t('placeGone', { place: `${place.sheet}!${place.address}` })}
          </div>
          <Button
            className={styles.close}
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('close')}
            onClick={onClose}
          />
        </div>
      </Notice>
    </div>
  )
}
