// Puts the charts of the sheet that is shown over its cells, and keeps them there.

import { DrawingTypeEnum, generateRandomId } from '@univerjs/core'
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core'
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  SheetCanvasFloatDomManagerService,
  transformToDrawingPosition,
} from '@univerjs/preset-sheets-drawing'
import type { ChartSpec } from '../../shared/workbook/patch'
import type { Grid } from '../grid/grid'
import { chartComponent } from './chart-component'
import { UNIT_ID } from './start'
import type { Engine } from './engine'

const COMPONENT = 'sales-targets-chart'
const PIXELS_PER_POINT = 4 / 3
const MARGIN = 4

export class FloatCharts {
  private shown: { id: string; key: string }[] = []
  private waiting = false
  private readonly themeListeners = new Set<() => void>()

  constructor(
    private readonly engine: Engine,
    private readonly grid: Grid,
    private dark: boolean,
  ) {
    engine.running.api.registerComponent(
      COMPONENT,
      chartComponent({
        grid,
        isDark: () => this.dark,
        onTheme: (listener) => {
          this.themeListeners.add(listener)
          return () => this.themeListeners.delete(listener)
        },
      }),
    )
    grid.onChange(() => this.place())
  }

  setDark(dark: boolean): void {
    this.dark = dark
    for (const listener of this.themeListeners) listener()
  }

  /** Soon, once for any number of changes. */
  place(): void {
    if (this.waiting) return
    this.waiting = true
    requestAnimationFrame(() => {
      this.waiting = false
      this.placeNow()
    })
  }

  private placeNow(): void {
    const sheet = this.grid.activeSheet()
    const wanted = sheet.charts().flatMap((chart) => {
      const box = this.box(chart)
      return box ? [{ chart, box, key: JSON.stringify([sheet.id, chart.id, box]) }] : []
    })
    const same = wanted.length === this.shown.length && wanted.every(({ key }, i) => key === this.shown[i].key)
    if (same) return
    const manager = this.engine.running.injector.get(SheetCanvasFloatDomManagerService)
    for (const { id } of this.shown) manager.removeFloatDom(id)
    this.shown = wanted.map(({ chart, box, key }) => ({ id: this.add(sheet.id, chart, box), key }))
  }

  /** Past Univer's undo, which knows nothing of charts. */
  private add(sheetId: string, chart: ChartSpec, { left, top, width, height }: Box): string {
    const id = generateRandomId(8)
    const place = transformToDrawingPosition({ left, top, width, height }, this.skeleton()!)
    const drawing = {
      unitId: UNIT_ID,
      subUnitId: sheetId,
      drawingId: id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      sheetTransform: place,
      axisAlignSheetTransform: place,
      transform: { left, top, width, height },
      // Univer leaves a margin for its handles.
      data: { sheet: sheetId, chart: chart.id, width: width - MARGIN, height: height - MARGIN },
      allowTransform: false,
    }
    const { redo, objects } = this.engine.running.injector.get(ISheetDrawingService).getBatchAddOp([drawing] as never) as {
      redo: unknown
      objects: unknown
    }
    this.engine.commands.syncExecuteCommand(SetDrawingApplyMutation.id, {
      unitId: UNIT_ID,
      subUnitId: sheetId,
      op: redo,
      objects,
      type: DrawingApplyType.INSERT,
    })
    return id
  }

  /** Univer's layout of the sheet that is shown. */
  private skeleton() {
    const render = this.engine.running.injector.get(IRenderManagerService).getRenderById(UNIT_ID)
    return render?.with(SheetSkeletonManagerService).getCurrentSkeleton()
  }

  /** In pixels of the sheet, its headers included. */
  private box({ anchor }: ChartSpec): Box | undefined {
    const skeleton = this.skeleton()
    if (!skeleton) return undefined
    const { startX, startY } = skeleton.getCellWithCoordByIndex(anchor.row, anchor.column)
    return { left: startX, top: startY, width: anchor.width * PIXELS_PER_POINT, height: anchor.height * PIXELS_PER_POINT }
  }
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}
