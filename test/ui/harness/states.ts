// Every state that a person can see the pane in, and the way to it: looked at as pictures, and held to accessibility rules.

import { sampleHistoryCsv, sampleTeamCsv } from '../../../shared/sample/sample'
import { INPUT_TABLES } from '../../../shared/setting/inputs/inputs'
import type { DroppedFile, Person } from './person'

export interface PaneState {
  name: string
  /** How the harness answers, see main.tsx. */
  query?: Readonly<Record<string, string>>
  /** Goes on below the edge of the pane; the picture shows all of it. */
  isLong?: boolean
  way?: (person: Person) => Promise<void>
}

const team = (person: Person): DroppedFile => ({ name: 'people 2014.csv', content: sampleTeamCsv(person.locale) })
const pipeline: DroppedFile = {
  name: 'open deals.csv',
  content: 'Opportunity,Owner,Amount,Probability\nBikes for Leeds,275,120000,60%\nHelmets,276,40000,25%\n',
}
const history = (person: Person): DroppedFile => ({ name: 'orders 2011-2013.csv', content: sampleHistoryCsv(person.locale) })

const toPreview = async (person: Person): Promise<void> => {
  await person.press('doSample')
  await person.see('nothingWritten')
}
const toShares = async (person: Person): Promise<void> => {
  await toPreview(person)
  await person.open('sharesTitle')
  await person.see('weightsLegend')
}
const toSettings = async (person: Person): Promise<void> => {
  await person.choose('fromSheets')
  await person.pick('teamSheet', 'Personal 2014')
  await person.pick('historySheet', 'Orders export')
  await person.press('continue')
}

const KEPT = 'Growth 15%|保守方案'
/** To a scenario with a growth, a rule and somebody's target. */
const toScenario = async (person: Person): Promise<void> => {
  await person.open('scenarios')
  await person.type('scenarioTitle', 'Two new stores in the south, and a rule of equal units for everybody')
  await person.pick('scenarioAdd', 'growth')
  await person.pick('scenarioGroup', 'option')
  await person.pick('scenarioAdd', 'shareRule')
  await person.pick('scenarioGroup', 'setting')
  await person.pick('scenarioAdd', 'overAssignment')
}

export const STATES: readonly PaneState[] = [
  { name: 'opening', query: { opening: '' } },
  { name: 'open-offline', query: { fail: 'open' }, way: (person) => person.see('tryAgain') },
  { name: 'open-accounts', query: { fail: 'accounts', sheetsHost: '' }, way: (person) => person.see('tryAgain') },
  { name: 'open-newer', query: { fail: 'newer' }, way: (person) => person.see('tryAgain') },
  { name: 'start-read-only', query: { plan: '', readonly: '', sheetsHost: '' } },
  { name: 'start' },
  { name: 'start-plan', query: { plan: '', sheets: '' } },
  {
    name: 'start-scenarios',
    isLong: true,
    query: { plan: '', scenarios: KEPT },
    way: async (person) => {
      await person.open('scenarios')
      await person.see('scenarioNoDrivers')
    },
  },
  {
    name: 'start-scenario-wrong',
    isLong: true,
    query: { plan: '', scenarios: '' },
    way: async (person) => {
      await toScenario(person)
      await person.press('scenarioCompare')
      await person.see('scenarioFix')
    },
  },
  {
    name: 'start-scenario-compared',
    isLong: true,
    query: { plan: '', scenarios: KEPT },
    way: async (person) => {
      await toScenario(person)
      await person.page
        .getByRole('textbox')
        .last()
        .fill(person.locale === 'zh-CN' ? '大区 8%' : 'Region 8%')
      await person.press('scenarioCompare')
      await person.see('scenarioTake')
    },
  },
  {
    name: 'start-scenario-refused',
    isLong: true,
    query: { plan: '', scenarios: KEPT, fail: 'refused' },
    way: async (person) => {
      await person.open('scenarios')
      await person.pick('scenarioChoice', 'Growth 15%')
      await person.press('scenarioCompare')
      await person.page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'start-scenario-computing',
    isLong: true,
    query: { plan: '', scenarios: KEPT, computing: '' },
    way: async (person) => {
      await person.open('scenarios')
      await person.pick('scenarioChoice', '保守方案')
      await person.pick('scenarioAgainst', 'Growth 15%')
      await person.press('scenarioCompare')
      await person.see('atPlan')
    },
  },
  { name: 'start-recovered', query: { plan: '', recovered: '' } },
  { name: 'start-files', way: (person) => person.choose('fromFiles') },
  {
    name: 'start-one-file',
    way: async (person) => {
      await person.choose('fromFiles')
      await person.drop('drop', [team(person)])
      await person.see('oneTable')
    },
  },
  {
    name: 'start-two-files',
    query: { plan: '' },
    way: async (person) => {
      await person.choose('fromFiles')
      await person.drop('drop', [team(person), history(person)])
      await person.see('replacesPlan')
    },
  },
  { name: 'start-sheets', query: { sheets: '' }, way: (person) => person.choose('fromSheets') },
  { name: 'start-further', isLong: true, way: (person) => person.open('furtherTables') },
  {
    name: 'start-further-chosen',
    isLong: true,
    query: { plan: '', sheets: '', further: '' },
    way: async (person) => {
      await person.open('furtherTables')
      await person.table(INPUT_TABLES.market.title, 'file')
      await person.drop('furtherHint', [pipeline, { name: 'notes.csv', content: 'colour,shape\nred,round\n' }])
      await person.page.getByText(/open deals\.csv/).waitFor()
    },
  },
  {
    name: 'agreement-collected',
    isLong: true,
    query: { plan: '' },
    way: async (person) => {
      await person.open('agreeTitle')
      await person.drop('agreeDrop', [{ name: '284.xlsx', content: '' }])
      await person.see('agreeCollected', { n: 2 })
    },
  },
  {
    name: 'agreement-working',
    isLong: true,
    query: { plan: '' },
    way: async (person) => {
      await person.open('agreeTitle')
      await person.press('handOutReps')
      await person.see('atWriting')
    },
  },
  { name: 'reading-tables', query: { sheets: '', inspecting: '' }, way: toSettings },
  { name: 'columns', isLong: true, query: { sheets: '', columns: '' }, way: toSettings },
  { name: 'settings', query: { sheets: '' }, way: toSettings },
  {
    name: 'settings-errors',
    query: { sheets: '' },
    way: async (person) => {
      await toSettings(person)
      await person.type('target', '-5')
      await person.type('year', '14')
      await person.type('currency', 'dollars')
      await person.press('doPreview')
    },
  },
  {
    name: 'settings-more',
    isLong: true,
    query: { sheets: '' },
    way: async (person) => {
      await toSettings(person)
      await person.open('moreSettings')
      await person.option('blendHistory', '60')
      await person.option('blendMarket', '30')
      await person.option('blendEqual', '120')
    },
  },
  {
    name: 'computing',
    query: { computing: '' },
    way: async (person) => void (await person.press('doSample'), await person.see('atOwners')),
  },
  { name: 'preview', isLong: true, way: toPreview },
  {
    name: 'preview-why',
    isLong: true,
    way: async (person) => {
      await toPreview(person)
      // A rep of the sample, by place: names differ by language.
      await person.page.locator('[data-row="3"]').click()
    },
  },
  {
    name: 'preview-numbers',
    isLong: true,
    way: async (person) => {
      await toPreview(person)
      await person.page.getByText(person.word('asTable')).click()
    },
  },
  {
    name: 'preview-rebuild',
    isLong: true,
    query: { plan: '' },
    way: async (person) => void (await person.press('doRebuild'), await person.see('nothingWritten')),
  },
  { name: 'preview-blend', isLong: true, query: { blend: '' }, way: toPreview },
  {
    name: 'preview-shares',
    isLong: true,
    way: async (person) => {
      await toShares(person)
      await person.option('blendEqual', '40')
      await person.page.getByText(person.word('compareRules')).click()
      await person.page
        .getByText(/60.?%[,、].*40.?%/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'preview-shares-faulty',
    isLong: true,
    way: async (person) => {
      await toShares(person)
      await person.option('blendHistory', '60')
      await person.option('blendEqual', '60')
      await person.see('trialFaulty')
    },
  },
  {
    name: 'preview-shares-trying',
    isLong: true,
    query: { trying: '' },
    way: async (person) => {
      await toShares(person)
      await person.option('blendEqual', '40')
      await person.see('atPlan')
    },
  },
  {
    name: 'preview-shares-refused',
    isLong: true,
    query: { fail: 'trial' },
    way: async (person) => {
      await toShares(person)
      await person.option('blendEqual', '40')
      await person.see('takeBack')
    },
  },
  { name: 'preview-large', isLong: true, query: { large: '' }, way: toPreview },
  { name: 'preview-long', isLong: true, query: { long: '' }, way: toPreview },
  {
    name: 'problems',
    query: { fail: 'refused' },
    way: async (person) => void (await person.press('doSample'), await person.see('tryAgain')),
  },
  {
    name: 'standing-problems',
    query: { fail: 'standing' },
    way: async (person) => void (await person.press('doSample'), await person.see('tryAgain')),
  },
  {
    name: 'unknown-owners',
    query: { fail: 'owners' },
    way: async (person) => {
      await person.press('doSample')
      await person.see('tryAgain')
    },
  },
  { name: 'fault', query: { fail: 'fault' }, way: async (person) => void (await person.press('doSample'), await person.see('tryAgain')) },
  {
    name: 'building',
    query: { stuck: '' },
    way: async (person) => {
      await toPreview(person)
      await person.press('doBuild')
      await person.page.getByText('30%', { exact: true }).waitFor()
    },
  },
  {
    name: 'cancelling',
    query: { slow: '', stuck: '' },
    way: async (person) => {
      await toPreview(person)
      await person.press('doBuild')
      await person.press('cancel')
      await person.see('cancelling')
    },
  },
  {
    name: 'cancelled',
    query: { slow: '' },
    way: async (person) => {
      await toPreview(person)
      await person.press('doBuild')
      await person.press('cancel')
      await person.see('cancelledNote')
    },
  },
  {
    name: 'protected',
    query: { fail: 'protected' },
    way: async (person) => {
      await toPreview(person)
      await person.press('doBuild')
      await person.see('tryAgain')
    },
  },
  {
    name: 'changed',
    query: { fail: 'changed' },
    way: async (person) => {
      await toPreview(person)
      await person.press('doBuild')
      await person.see('lookAgain')
    },
  },
  {
    name: 'result',
    isLong: true,
    way: async (person) => {
      await toPreview(person)
      await person.press('doBuild')
      await person.see('written')
    },
  },
  {
    name: 'result-rebuild',
    isLong: true,
    query: { plan: '' },
    way: async (person) => {
      await person.press('doRebuild')
      await person.press('doRebuildNow')
      await person.see('written')
    },
  },
]
