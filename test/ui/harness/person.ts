// A person before the pane of the harness: presses, types and drops by the words that stand there, in either language.

import type { Locator, Page } from 'playwright-core'

import type { Bilingual, Locale } from '../../../shared/i18n/messages'
import { say } from '../../../shared/i18n/messages'
import type { OptionKey } from '../../../shared/setting/options/options'
import { declared } from '../../../shared/setting/options/options'
import { words } from '../../../shared/ui/words'
import type { Word } from '../../../shared/ui/words'

/** A file as it lies on the person's disk. */
export interface DroppedFile {
  name: string
  content: string
}

export class Person {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  word(word: Word, params?: Record<string, string | number>): string {
    return say(words[word], this.locale, params)
  }
  button(word: Word, params?: Record<string, string | number>): Locator {
    return this.page.getByRole('button', { name: this.word(word, params), exact: true })
  }
  async press(word: Word, params?: Record<string, string | number>): Promise<void> {
    await this.button(word, params).first().click()
  }
  /** Chooses a card of the start. */
  async choose(word: Word): Promise<void> {
    await this.page.getByRole('radio', { name: this.word(word), exact: true }).check()
  }
  async type(label: Word, text: string): Promise<void> {
    const field = this.page.getByLabel(this.word(label), { exact: true })
    await field.fill(text)
    await field.blur()
  }
  async pick(label: Word, option: string): Promise<void> {
    await this.page.getByLabel(this.word(label), { exact: true }).selectOption(option)
  }
  /** Unfolds a part of the screen. */
  async open(title: Word): Promise<void> {
    await this.page.locator('summary', { hasText: this.word(title) }).click()
  }
  /** Says where a further table comes from. */
  async table(title: Bilingual, from: string): Promise<void> {
    await this.page.getByLabel(say(title, this.locale), { exact: true }).selectOption(from)
  }
  /** Types an optional setting. */
  async option(key: OptionKey, text: string): Promise<void> {
    const field = this.page.getByLabel(say(declared(key).label, this.locale), { exact: true })
    await field.fill(text)
    await field.blur()
  }
  async see(word: Word, params?: Record<string, string | number>): Promise<void> {
    await this.page.getByText(this.word(word, params)).first().waitFor()
  }
  async at(title: Word): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.word(title), exact: true }).waitFor()
  }
  /** Drops files on the zone that says so. */
  async drop(zone: Word, files: readonly DroppedFile[]): Promise<void> {
    const transfer = await this.page.evaluateHandle((each) => {
      const data = new DataTransfer()
      for (const { name, content } of each) data.items.add(new File([content], name))
      return data
    }, files)
    await this.page.getByText(this.word(zone)).first().dispatchEvent('drop', { dataTransfer: transfer })
  }
}
