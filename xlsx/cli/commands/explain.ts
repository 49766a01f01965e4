// The command `explain`: why the target of one person or unit is what it is, from a workbook that was built.

import { parseArgs } from 'node:util'
import { say, type Locale } from '../../../shared/i18n/messages'
import { type Problem, RefusedError } from '../../../shared/import'
import { explainNode } from '../../../shared/setting/agreement/explain/explain-target'
import { smartWords } from '../../../shared/setting/agreement/smart-words'
import { tidy } from '../../../shared/setting/amounts'
import type { Plan } from '../../../shared/setting/plan/plan'
import { localeOfArguments } from '../arguments'
import { failed, WRITTEN, type Command } from '../outcome'
import { commandProblem, nodesNamed, openPlan } from '../plan-file'

const OPTIONS = {
  rep: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

export const explain: Command = async (args, environment, { out, error }) => {
  const locale = localeOfArguments(args, environment)
  const json = args.includes('--json')
  try {
    const { file, rep } = readOptions(args)
    const { plan } = (await openPlan(file)).preview
    const found = nodesNamed(plan, rep, file)
    if (json) out(JSON.stringify({ targets: found.map((index) => report(plan, index, locale)) }, undefined, 2))
    else
      for (const index of found) {
        if (found.length > 1) out(whichOf(plan, index))
        for (const line of lines(plan, index, locale)) out(line)
      }
    return WRITTEN
  } catch (cause) {
    return failed(cause, { locale, json }, { out, error })
  }
}

function readOptions(args: string[]): { file: string; rep: string } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true })
    const problems: Problem[] = []
    if (positionals.length !== 1) problems.push(commandProblem('noFile'))
    if (!values.rep?.trim()) problems.push(commandProblem('missingOption', { name: '--rep' }))
    if (problems.length > 0) throw new RefusedError(problems)
    return { file: positionals[0], rep: values.rep as string }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error
    throw new RefusedError([commandProblem('badOption', { detail: message })])
  }
}

/** Which of several of the same name: the key, where the name does not hold it, and whom they are below. */
function whichOf({ nodes }: Plan, index: number): string {
  const { key, name, plainName, parent } = nodes[index]
  const which = plainName === undefined ? `${name} (${key})` : name
  return parent < 0 ? which : `${which} · ${nodes[parent].name}`
}

/** The sentence, the terms as a column of numbers, and what the target lacks. */
function lines(plan: Plan, index: number, locale: Locale): string[] {
  const { terms, sentence } = explainNode(plan, index)
  const smart = smartWords(plan, index, locale)
  const amounts = terms.map(({ amount }) => amount.toLocaleString(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 6 }))
  const width = Math.max(0, ...amounts.map(({ length }) => length))
  return [
    sentence[locale === 'zh-CN' ? 'zh' : 'en'],
    ...terms.map(({ text, params }, at) => `  ${amounts[at].padStart(width)}  ${say(text, locale, params)}`),
    ...(smart === undefined ? [] : [smart.line]),
  ]
}

/** Amounts in currency. */
function report(plan: Plan, index: number, locale: Locale) {
  const { id, name } = plan.nodes[index]
  const { key, target, terms, sentence } = explainNode(plan, index)
  const smart = smartWords(plan, index, locale)
  const range = smart?.range ?? null
  const inCurrency = (amount: number): number => tidy(amount * plan.settings.money)
  return {
    key,
    id,
    name,
    target: inCurrency(target),
    terms: terms.map(({ code, amount, text, params }) => ({ code, amount: inCurrency(amount), text: say(text, locale, params) })),
    sentence: sentence[locale === 'zh-CN' ? 'zh' : 'en'],
    ...(smart === undefined
      ? {}
      : {
          smart: {
            low: range && inCurrency(range.low),
            high: range && inCurrency(range.high),
            from: smart.from,
            missing: smart.missing,
          },
        }),
  }
}
