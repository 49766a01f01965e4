// One message of a list: the cell that it speaks of, as a link where the host can select it, and the words.

import type { ReactNode } from 'react'

import type { CellPlace } from '../../commands/contracts'
import { PlaceLink } from './place-link'

export function Message({ place, children }: { place: CellPlace | undefined; children: ReactNode }) {
  return (
    <>
      {place && (
        <>
          <PlaceLink sheet={place.sheet} address={place.address}>
            {place.sheet}!{place.address}
          </PlaceLink>{' '}
        </>
      )}
      {children}
    </>
  )
}
