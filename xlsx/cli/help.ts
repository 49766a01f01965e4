// What `--help` prints: how the commands are called, and every optional setting as it is declared.

import type { Bilingual, Locale } from '../../shared/i18n/messages'
import { say } from '../../shared/i18n/messages'
import type { PlanOption } from '../../shared/setting/options/option'
import { declared, OPTION_KEYS } from '../../shared/setting/options/options'
import { words } from './words'

const texts = {
  title: {
    en: 'Optional settings, of --settings FILE and of the sheet Settings; what is chosen first counts where nothing is said:',
    zh: '可选参数，用于 --settings 文件和“参数”表；未写明时取第一项：',
  },
  line: { en: '{label}: {values}', zh: '{label}：{values}' },
  number: { en: '{min} to {max}, else {initial}', zh: '{min} 至 {max}，默认 {initial}' },
} satisfies Record<string, Bilingual>

export function helpText(locale: Locale): string {
  const settings = OPTION_KEYS.map((key) => {
    const option = declared(key)
    return `  ${key.padEnd(17)} ${say(texts.line, locale, { label: say(option.label, locale), values: valuesOf(option, locale) })}`
  })
  return [say(words.help, locale), '', say(texts.title, locale), ...settings].join('\n')
}

function valuesOf(option: PlanOption, locale: Locale): string {
  if (option.kind !== 'choice') return say(texts.number, locale, { min: option.min, max: option.max, initial: option.initial })
  const initialFirst = Object.entries(option.choices).sort(([a], [b]) => Number(b === option.initial) - Number(a === option.initial))
  return initialFirst.map(([, name]) => say(name, locale)).join(' | ')
}
