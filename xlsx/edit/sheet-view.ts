// Frozen rows and columns of a sheet that exists.

import { cellAddress } from '../../shared/workbook/address'
import { child, children, create, placeBefore, remove, type Element } from '../package/xml'
import { followersOf } from './sheet-order'

/** A pane that is frozen just so stays as it is, with what a person scrolled to. */
export function freezePanes(root: Element, rows: number, columns: number): void {
  let views = child(root, 'sheetViews')
  if (!views) {
    views = create(root, 'sheetViews')
    views.appendChild(create(views, 'sheetView', { workbookViewId: 0 }))
    placeBefore(root, views, followersOf('sheetViews'))
  }
  for (const view of children(views, 'sheetView')) {
    const old = child(view, 'pane')
    const same = (name: string, count: number) => Number(old?.getAttribute(name) ?? 0) === count
    if (old?.getAttribute('state') === 'frozen' && same('xSplit', columns) && same('ySplit', rows)) continue
    if (old) remove(old)
    for (const selection of children(view, 'selection')) remove(selection)
    if (rows === 0 && columns === 0) continue
    const pane = create(view, 'pane', {
      ...(columns > 0 ? { xSplit: columns } : {}),
      ...(rows > 0 ? { ySplit: rows } : {}),
      topLeftCell: cellAddress(rows, columns),
      activePane: rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
      state: 'frozen',
    })
    view.insertBefore(pane, view.firstChild)
  }
}
