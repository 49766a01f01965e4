// Which metric a table means by a text: one rule for every table, by the ids and names that Settings and Metrics have.

import type { Bilingual, Locale } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import { folded } from '../../import/folded'
import { headerWord } from '../../import/header-word'
import type { SalesColumns } from '../../import/tables'
import type { PlanInputs } from '../inputs/inputs'
import type { MetricRow } from '../inputs/metrics'

/** What metrics are called: the planned one, and the rows of Metrics. */
export interface MetricNames {
  settings: { metric: string }
  inputs: { metrics?: readonly Pick<MetricRow, 'id' | 'name'>[] }
}

const SALES_ID = 'sales'
const SALES: Bilingual = { en: 'Sales', zh: '销售额' }
const COLLECTIONS_WORDS = ['collections', 'collection', 'cashcollection', '回款', '回款额', '回款金额', '收款']

const wordOf = (text: string): string => headerWord(text).word

const SALES_WORDS = [SALES_ID, SALES.en, SALES.zh].map(wordOf)

/** What a metric that the product knows is called beside its own id and name, in either language. */
const otherWords = (texts: readonly string[]): readonly string[] =>
  [SALES_WORDS, COLLECTIONS_WORDS].find((words) => texts.some((text) => words.includes(wordOf(text)))) ?? []

/** Whether a metric sets collections: known by its id or name. */
export const isCollections = ({ kind, id, name }: Pick<MetricRow, 'kind' | 'id' | 'name'>): boolean =>
  kind === 'sum' && otherWords([id, name]) === COLLECTIONS_WORDS

/** What the planned metric is called for people, where its id is a word of the data. */
export const metricWord = (metric: string, locale: Locale): string => (metric === SALES_ID ? say(SALES, locale) : metric)

/**
 * An id wins over a name, of whichever row, and both over what the product knows a metric as in the other language.
 * @returns the id that a text means, as Settings or Metrics have it; undefined for a text that names none of them.
 */
export function metricFinder({ settings: { metric }, inputs: { metrics = [] } }: MetricNames): (text: string) => string | undefined {
  const ids = new Map<string, string>()
  const add = (text: string, id: string): void => {
    const plain = folded(text)
    if (plain !== '' && !ids.has(plain)) ids.set(plain, id)
  }
  add(metric, metric)
  for (const row of metrics) add(row.id, isPlanned(row, { metric }) ? metric : row.id)
  const idOf = (id: string): string => ids.get(folded(id)) ?? id
  for (const { id, name } of metrics) add(name, idOf(id))
  const known = new Map<string, string>()
  const addWords = (texts: readonly string[], id: string): void => {
    for (const word of otherWords(texts)) if (!known.has(word)) known.set(word, id)
  }
  addWords([metric], metric)
  for (const { id, name } of metrics) addWords([id, name], idOf(id))
  return (text) => ids.get(folded(text)) ?? known.get(wordOf(text))
}

/** Whether a row of Metrics is the metric that the plan itself is made for. */
export const isPlanned = ({ id }: Pick<MetricRow, 'id'>, { metric }: MetricNames['settings']): boolean =>
  folded(id) === folded(metric) || [id, metric].every((text) => SALES_WORDS.includes(wordOf(text)))

/** Whether a row that names `of` counts for the planned metric: one that names none does. Both are ids, as `withMetricIds` gives them. */
export const isOfPlanned = (of: string, metric: string): boolean => of === '' || of === metric

/** What names metrics: the history, and rows of the further tables. */
interface Named {
  sales: SalesColumns
  inputs: PlanInputs
}

/** The same with each metric by its id; texts that name none stay as they are. The same history where nothing changes in it. */
export function withMetricIds({ sales, inputs }: Named, settings: MetricNames['settings']): Named {
  const find = metricFinder({ settings, inputs })
  const idOf = (text: string): string => (text === '' ? text : (find(text) ?? text))
  const byId = <Row extends { metric: string }>(row: Row): Row => ({ ...row, metric: idOf(row.metric) })
  const ids = new Map([...new Set(sales.metrics)].map((text) => [text, idOf(text)]))
  const isSame = [...ids].every(([text, id]) => text === id)
  return {
    sales: isSame ? sales : { ...sales, metrics: sales.metrics.map((text) => ids.get(text) ?? text) },
    inputs: {
      ...inputs,
      ...(inputs.goals && { goals: inputs.goals.map(byId) }),
      ...(inputs.seasons && { seasons: inputs.seasons.map(byId) }),
    },
  }
}
