// A pane in a document of its own, driven as a person would: by what buttons and fields are called.

import { act } from 'react'
import { afterEach } from 'vitest'

import { mountPane } from '../../../shared/ui/mount'
import type { MountedPane, PaneOptions } from '../../../shared/ui/mount'
import { fakeCommands, untouchedPort } from './fake-commands'

;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

// happy-dom rejects the promise of a cancelled animation without marking it as handled, as the standard asks; without
// `animate` the components do not animate.
Reflect.deleteProperty(Element.prototype, 'animate')

export interface Screen {
  pane: MountedPane
  element: HTMLElement
  /** All that can be read. */
  text(): string
  title(): string
  /** @throws when there is not exactly one such button, radio button or link. */
  button(name: string | RegExp): HTMLElement
  has(name: string | RegExp): boolean
  field(label: string): HTMLInputElement | HTMLSelectElement
  click(name: string | RegExp): Promise<void>
  type(label: string, text: string): Promise<void>
  key(target: Element, key: string): Promise<void>
  run(action: () => unknown): Promise<void>
  /** Waits for a step that takes a while, such as the reading of tables. @throws when it does not come. */
  until(title: string): Promise<void>
}

const open: MountedPane[] = []

afterEach(async () => {
  for (const pane of open.splice(0)) await act(async () => pane.unmount())
  document.body.replaceChildren()
})

/** What assistive technology would call the element, as far as the pane's markup goes. */
function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy)
    return labelledBy
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim()
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
}

/** Lets the promises of commands and file reading settle. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

export async function showPane(options: Partial<PaneOptions> = {}): Promise<Screen> {
  const element = document.createElement('div')
  document.body.append(element)
  const run = (action: () => unknown): Promise<void> =>
    act(async () => {
      await action()
      await settle()
    })
  let pane!: MountedPane
  await run(() => {
    pane = mountPane(element, {
      port: untouchedPort,
      hostLanguage: 'en-US',
      hostTheme: { isDark: false },
      commands: fakeCommands(),
      now: () => new Date('2026-03-01T08:00:00Z'),
      ...options,
    })
  })
  open.push(pane)

  const matches = (name: string | RegExp) => (each: Element) => (typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)))
  const all = (name: string | RegExp): HTMLElement[] =>
    [...element.querySelectorAll<HTMLElement>('button, input[type=radio], a')].filter(matches(name))
  const button = (name: string | RegExp): HTMLElement => {
    const found = all(name)
    if (found.length !== 1) throw new Error(`${found.length} buttons are called ${name} in: ${element.textContent}`)
    return found[0]
  }
  const field = (label: string): HTMLInputElement | HTMLSelectElement => {
    const found = [...element.querySelectorAll('label')].find((each) => each.textContent === label)
    const target = found && document.getElementById(found.htmlFor)
    if (!target) throw new Error(`No field is called ${label} in: ${element.textContent}`)
    return target as HTMLInputElement | HTMLSelectElement
  }
  return {
    pane,
    element,
    run,
    button,
    field,
    text: () => element.textContent ?? '',
    until: async (title) => {
      for (let tries = 0; element.querySelector('h1')?.textContent !== title; tries++) {
        if (tries === 500) throw new Error(`The pane does not come to ${title}: ${element.textContent}`)
        await run(() => undefined)
      }
    },
    title: () => element.querySelector('h1')?.textContent ?? '',
    has: (name) => all(name).length > 0,
    click: (name) => run(() => button(name).click()),
    type: (label, text) =>
      run(() => {
        const target = field(label)
        // React listens to the value's own setter, so the prototype's has to be used.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set?.call(target, text)
        target.dispatchEvent(new Event(target.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
        target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      }),
    key: (target, key) => run(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
  }
}
