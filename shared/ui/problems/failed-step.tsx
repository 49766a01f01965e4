// A step that failed, in words: what happened, the sheets that it is about, the way out, and the host's own words folded away.

import { makeStyles, tokens } from '@fluentui/react-components'

import { say } from '../../i18n/messages'
import { tellObstacle } from '../../workbook/obstacles/obstacles'
import { HostError } from '../../workbook/port'
import { CopyButton } from '../layout/copy-button'
import { Notice } from '../layout/notice'
import { PlaceLink } from '../layout/place-link'
import { usePane } from '../pane-context'
import { faultWords } from './fault-words'

const useStyles = makeStyles({
  sentences: { margin: 0, paddingLeft: '16px' },
  wayOut: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '28px',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  detail: {
    margin: '0 0 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px',
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
})

/** Below the hidden row and column of our sheets, and a cell of anybody's. */
const FIRST_CELL = 'B2'

export function FailedStep({ error }: { error: unknown }) {
  const styles = useStyles()
  const { locale, host, t } = usePane()
  const told = error instanceof HostError ? tellObstacle(error, host) : faultWords
  const places = error instanceof HostError ? error.places : []
  const detail = detailOf(error)
  const sentences = told.happened.map((text, at) => {
    const place = places[at]
    return (
      <span key={at}>
        {say(text, locale)}
        {place && (
          <>
            {locale === 'en-US' && ' '}
            <PlaceLink sheet={place.sheet} address={place.address ?? FIRST_CELL}>
              {t('showIt')}
            </PlaceLink>
          </>
        )}
      </span>
    )
  })
  return (
    <>
      <Notice kind="error" title={say(told.title, locale)}>
        {sentences.length === 1 ? (
          sentences
        ) : (
          <ul className={styles.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence.key}>{sentence}</li>
            ))}
          </ul>
        )}
      </Notice>
      <div className={styles.wayOut}>
        <h2 className={styles.heading}>{t('wayOut')}</h2>
        {say(told.wayOut, locale)}
      </div>
      {detail !== '' && (
        <details>
          <summary className={styles.summary}>{t('details')}</summary>
          <pre className={styles.detail} tabIndex={0}>
            {detail}
          </pre>
          <CopyButton text={detail} />
        </details>
      )}
    </>
  )
}

/** The host's own words; for a fault of ours the stack, which says where. */
function detailOf(error: unknown): string {
  if (error instanceof HostError) return error.detail
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`
  return String(error)
}
