// A person without a mouse before the pane of the harness: every key leaves the focus somewhere that can be seen.

import type { Page } from 'playwright-core'

/** What has the focus, as a person would call it. */
export interface Focused {
  tag: string
  name: string
  value: string
}

/** More presses of Tab than any screen has stops. */
const MOST_STOPS = 80

export class Keyboard {
  /** Stops whose look with and without the focus was compared. */
  private readonly seen = new Set<string>()
  /** What was wrong on the way. */
  readonly faults: string[] = []

  constructor(readonly page: Page) {}

  /** Presses a key and looks where the focus is; only behind the last stop Tab goes on to the browser's own. */
  async press(key: string): Promise<Focused> {
    await this.page.keyboard.press(key)
    const focused = await this.focused()
    if (focused.tag === 'BODY' && !key.endsWith('Tab')) this.faults.push(`${key} leaves the focus nowhere`)
    return focused
  }

  /** Goes on by Tab, or back by Shift+Tab, until what is called so has the focus. @throws when nothing is. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
    const stops: string[] = []
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const focused = await this.press(key)
      await this.look(focused)
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return focused
      stops.push(focused.name)
    }
    throw new Error(`${key} does not lead to ${String(name)}, only to ${[...new Set(stops)].join(' | ')}`)
  }

  focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const element = document.activeElement ?? document.body
      const texts = (ids: string | null): string => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim() // prettier-ignore
      const label = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((each) => each.textContent).join(' ') : ''
      const name = element.getAttribute('aria-label') ?? (texts(element.getAttribute('aria-labelledby')) || label || element.textContent)
      return { tag: element.tagName, name: (name ?? '').trim(), value: 'value' in element ? String(element.value) : '' }
    })
  }

  /** A control is within the window and looks otherwise than without the focus; headings take it only to be read out. */
  private async look({ tag, name }: Focused): Promise<void> {
    const stop = `${tag} ${name}`
    if (this.seen.has(stop) || tag === 'H1' || tag === 'BODY') return
    this.seen.add(stop)
    const box = await this.page.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.getBoundingClientRect()
      return { x, y, width, height }
    })
    const window = this.page.viewportSize()!
    if (box.y < 0 || box.y >= window.height || box.x < 0 || box.x >= window.width) {
      this.faults.push(`${stop} has the focus beyond the edge`)
      return
    }
    const picture = (): Promise<Buffer> => this.page.screenshot({ caret: 'hide', animations: 'disabled' })
    const withFocus = await picture()
    await this.page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      ;(globalThis as { returnTo?: HTMLElement }).returnTo = element
      element.blur()
    })
    const without = await picture()
    await this.page.evaluate(() => (globalThis as { returnTo?: HTMLElement }).returnTo?.focus({ preventScroll: true }))
    if (withFocus.equals(without)) this.faults.push(`${stop} looks the same with the focus and without`)
  }
}
