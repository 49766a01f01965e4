// The conformance suite of grids on Univer, run inside a page on demand.

import { createUniverGrid, type VisibleGrid } from '../../../preview/univer/univer-grid'
import { describeGrid } from '../../grid/conformance'
import { collected, type CollectedTest } from './vitest'

declare global {
  interface Window {
    conformance?: CollectedTest[]
  }
}

let last: VisibleGrid | undefined

describeGrid('Univer', async () => {
  last?.dispose()
  const container = document.createElement('div')
  container.style.height = '100%'
  document.getElementById('grid')!.replaceChildren(container)
  return (last = await createUniverGrid(container, { locale: 'en-US', dark: false }))
})

window.conformance = collected
