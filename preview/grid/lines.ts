// Sizes of rows or columns and which are hidden, moving with inserts and deletes.

import { movedIndex, type Move } from './moving'

export class Lines {
  private lines = new Map<number, { pixels?: number; hidden?: boolean }>()

  constructor(private readonly axis: Move['axis']) {}

  setPixels(from: number, count: number, pixels: number): void {
    this.change(from, count, { pixels })
  }

  setHidden(from: number, count: number, hidden: boolean): void {
    this.change(from, count, { hidden })
  }

  pixels(index: number): number | undefined {
    return this.lines.get(index)?.pixels
  }

  hidden(index: number): boolean {
    return this.lines.get(index)?.hidden ?? false
  }

  move(move: Move): void {
    if (move.axis !== this.axis) return
    const moved = [...this.lines].flatMap(([index, line]) => {
      const to = movedIndex(index, move)
      return to === undefined ? [] : [[to, line] as const]
    })
    this.lines = new Map(moved)
  }

  private change(from: number, count: number, part: { pixels?: number; hidden?: boolean }): void {
    for (let index = from; index < from + count; index++) this.lines.set(index, { ...this.lines.get(index), ...part })
  }
}
