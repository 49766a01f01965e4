// What the weights of a blend are together, said while somebody types them.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { Locale } from '../../i18n/messages'
import { usePane } from '../pane-context'
import { blendRest, blendTotal } from './blend'
import type { OptionsDraft } from './option-number'

const useStyles = makeStyles({
  total: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
})

interface BlendTotalProps {
  draft: OptionsDraft
  /** In the colour of a fault, once somebody wants to go on. */
  isWrong: boolean
  className?: string
}

export function BlendTotal({ draft, isWrong, className }: BlendTotalProps) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const total = blendTotal(draft)
  return (
    <div className={mergeClasses(styles.total, className, isWrong && styles.wrong)} role="status">
      {total === 0 && t('blendNothing')}
      {total !== undefined &&
        total !== 0 &&
        t(total === 1 ? 'blendWhole' : total < 1 ? 'blendBelow' : 'blendAbove', {
          total: percent(total, locale),
          gap: percent(Math.abs(1 - total), locale),
        })}
    </div>
  )
}

/** What is left for history, in the field that is left empty for it. */
export function restText(draft: OptionsDraft, locale: Locale): string | undefined {
  const rest = blendRest(draft)
  return rest === undefined ? undefined : percent(rest, locale)
}

const percent = (part: number, locale: Locale): string => part.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 4 })
