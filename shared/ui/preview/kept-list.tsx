// A person's own changes that a rebuild found, each with what became of it.

import type { KeptEdit } from '../../commands/contracts'
import { LimitedList } from '../layout/limited-list'
import { PlaceLink } from '../layout/place-link'
import { usePane } from '../pane-context'
import type { Word } from '../words'

const WORDS: Record<KeptEdit['kind'], Word> = { override: 'keptOverride', typedOver: 'keptTypedOver', setBack: 'keptSetBack' }

export function KeptList({ kept }: { kept: readonly KeptEdit[] }) {
  const { t } = usePane()
  return (
    <LimitedList items={kept} first={5} itemKey={(edit, index) => `${edit.sheet}!${edit.address}/${index}`}>
      {(edit) => (
        <>
          <PlaceLink sheet={edit.sheet} address={edit.address}>
            {edit.sheet}!{edit.address}
          </PlaceLink>{' '}
          {t(WORDS[edit.kind], { who: edit.who, value: edit.value })}
        </>
      )}
    </LimitedList>
  )
}
