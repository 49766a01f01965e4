// Adds a driver to a scenario: first its kind, then which.

import { makeStyles } from '@fluentui/react-components'
import { useState } from 'react'

import { say } from '../../i18n/messages'
import { usePane } from '../pane-context'
import { ChoiceField } from '../settings/choice-field'
import type { DriverGroup } from './driver-draft'

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
})

export function AddDriver({ groups, onAdd }: { groups: readonly DriverGroup[]; onAdd: (key: string) => void }) {
  const styles = useStyles()
  const { locale, t } = usePane()
  const [chosen, setChosen] = useState(groups[0]?.id)
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  if (group === undefined) return null
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={t('scenarioGroup')}
        value={group.id}
        choices={groups.map(({ id, title }) => ({ value: id, label: typeof title === 'string' ? t(title) : say(title, locale) }))}
        onChoose={setChosen}
      />
      <ChoiceField
        label={t('scenarioAdd')}
        value=""
        choices={[
          { value: '', label: t('scenarioWhich') + '…' },
          ...group.drivers.map(({ key, label }) => ({ value: key, label: say(label, locale) })),
        ]}
        onChoose={(key) => key !== '' && onAdd(key)}
      />
    </div>
  )
}
