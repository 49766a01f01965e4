// A cell that one can jump to: a link where the host can select it, plain text where it cannot.

import { Link, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { usePane } from '../pane-context'

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } })

interface PlaceLinkProps {
  sheet: string | undefined
  address: string | undefined
  children: ReactNode
}

export function PlaceLink({ sheet, address, children }: PlaceLinkProps) {
  const styles = useStyles()
  const { t, onNavigate } = usePane()
  if (onNavigate === undefined || sheet === undefined || address === undefined) return <>{children}</>
  return (
    <Link inline className={styles.link} onClick={() => onNavigate({ sheet, address })} title={t('goTo', { place: `${sheet}!${address}` })}>
      {children}
    </Link>
  )
}
