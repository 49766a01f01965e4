// The pane alone over fake commands, to look at it: ?lang=zh-CN&theme=dark&plan&fail=refused|protected|fault|open&slow&large.
// `showPane` shows another in its place, which is much quicker than to load the page again.

import type { KeptEdit } from '../../../shared/commands/contracts'
import { sampleSettings } from '../../../shared/commands/sample-settings'
import { carriersOf } from '../../../shared/setting/agreement/handout/carriers'
import type { Commands } from '../../../shared/ui/commands'
import { localeOf } from '../../../shared/i18n/messages'
import { RefusedError } from '../../../shared/import/problem'
import { mountPane, type MountedPane, type PaneOptions } from '../../../shared/ui/mount'
import { HostError } from '../../../shared/workbook/port'
import { fakeCommands, previewOf, resultOf, steps, untouchedPort } from '../support/fake-commands'
import { openTables, sureTables } from '../support/inspections'
import { largePlan, longPlan, samplePlan } from '../support/plans'
import { bookOf, comparisonOf } from '../support/scenarios'
import { failedPlaces, someProblems, standingProblems, unknownOwnerProblems } from '../support/problems'

declare global {
  interface Window {
    /** @param search as of the address. */
    showPane(search: string): void
  }
}

let query = new URLSearchParams()
let locale = localeOf('en-US')
let fail: string | null = null
let zh = false
let kept: KeptEdit[] = []
const keptEdits = (): KeptEdit[] => [
  { kind: 'override', sheet: zh ? '目标分解' : 'Cascade', address: 'J14', who: 'Linda Mitchell', value: zh ? 480 : 4_800_000 },
  { kind: 'typedOver', sheet: zh ? '目标分解' : 'Cascade', address: 'I9', who: 'Jae Pak', value: zh ? 400 : 4_000_000 },
  { kind: 'setBack', sheet: zh ? '月度目标' : 'Monthly', address: 'F12', who: 'José Saraiva', value: '=E12*2' },
]

/** What the workbook answers; which commands there are hangs on the address too. */
const answers = (): Pick<PaneOptions, 'onNavigate' | 'commands'> => ({
  onNavigate: async ({ sheet }) => sheet !== query.get('gone'),
  commands: fakeCommands({
    openWorkbook: async () => {
      if (fail === 'open') throw new HostError('offline', 'net::ERR_INTERNET_DISCONNECTED')
      if (fail === 'accounts') throw new HostError('accounts', 'ScriptError: Error code PERMISSION_DENIED.')
      if (fail === 'newer') throw new HostError('newerVersion', 'schema 2, this version knows 1: Cascade')
      if (query.has('opening')) await new Promise(() => undefined)
      return {
        recovered: query.has('recovered'),
        isReadOnly: query.has('readonly'),
        settings: query.has('plan') ? sampleSettings(locale) : undefined,
        inputs: query.has('further') ? ['market'] : [],
        userSheets: query.has('sheets') ? ['Personal 2014', '团队名单', 'Orders export'] : [],
      }
    },
    inspectTables: async (_port, _source, _plan, options) => {
      if (query.has('inspecting')) await new Promise(() => options?.progress?.(0.37, 1, 'tables'))
      return query.has('columns') ? openTables : sureTables
    },
    previewPlan: async (_port, source, settings, options) => {
      if (fail === 'refused') throw new RefusedError(someProblems)
      if (fail === 'standing') throw new RefusedError(standingProblems(zh))
      if (fail === 'owners' && !source.formerOwners) throw new RefusedError([...unknownOwnerProblems(4, 41243), someProblems[1]])
      if (fail === 'fault') throw new TypeError('Cannot read properties of undefined (reading "months")')
      if (query.has('computing')) await new Promise(() => options?.progress?.(0.62, 1, 'owners'))
      // What is tried on the preview comes after the one that is shown.
      if (options?.after && query.has('trying')) await new Promise(() => options.progress?.(0.41, 1, 'plan'))
      if (options?.after && fail === 'trial') throw new RefusedError(someProblems)
      if (query.has('long')) return previewOf(longPlan(locale))
      if (query.has('blend'))
        return previewOf(samplePlan(settings.locale, { ...settings, options: { blendEqual: 0.2, ...settings.options } }), kept)
      return previewOf(query.has('large') ? largePlan(locale, 2000) : samplePlan(settings.locale, settings), kept)
    },
    ...(query.has('scenarios') && {
      openScenarios: async () => bookOf(locale, (query.get('scenarios') ?? '').split('|').filter(Boolean)),
      compareScenarios: async (_port, { after }, _reason, options) => {
        if (fail === 'refused') throw new RefusedError(someProblems)
        if (query.has('computing')) await new Promise(() => options?.progress?.(0.62, 1, 'plan'))
        return comparisonOf(locale, after.kind === 'drivers' ? after.drivers : new Map())
      },
      keepScenario: async () => resultOf(previewOf(samplePlan(locale))),
      removeScenario: async () => resultOf(previewOf(samplePlan(locale))),
    }),
    ...agreementCommands(),
    buildPlan: async (_port, _source, settings, options) => {
      if (query.has('stuck')) await new Promise(() => options.progress?.(3, 10, 'writing'))
      await steps(options, query.has('slow') ? 400 : 20)
      const places = failedPlaces(zh)
      if (fail === 'protected') throw new HostError('protected', 'AccessDenied: You do not have permission to edit this range.', { places })
      if (fail === 'changed') throw new HostError('changed', '')
      return resultOf(previewOf(samplePlan(settings.locale, settings), kept))
    },
  }),
})

let shown: MountedPane | undefined
window.showPane = (search) => {
  shown?.unmount()
  query = new URLSearchParams(search)
  locale = localeOf(query.get('lang') ?? 'en-US')
  fail = query.get('fail')
  zh = locale === 'zh-CN'
  kept = query.has('plan') ? keptEdits() : []
  shown = mountPane(document.getElementById('pane')!, {
    ...answers(),
    port: query.has('sheetsHost') ? { ...untouchedPort, host: 'sheets' } : untouchedPort,
    hostLanguage: locale,
    hostTheme: { isDark: query.get('theme') === 'dark' },
  })
}
window.showPane(location.search)

/** One late, many asked, one file that does not fit; whoever hands out waits forever. */
function agreementCommands(): Partial<Commands> {
  const plan = () => samplePlan(locale, sampleSettings(locale))
  const unanswered = () => {
    const { nodes } = plan()
    return carriersOf({ nodes }, 'rep').map((index, at) => ({
      key: nodes[index].key,
      name: nodes[index].name,
      due: 46_000,
      isLate: at < 2,
    }))
  }
  const text = {
    en: 'This is no file that was handed out, or its hidden parts were deleted. Hand it out again.',
    zh: '此文件不是下发的文件，或其隐藏部分已被删除。请重新下发。',
  }
  const problems = [
    { code: 'notHandout', severity: 'warning' as const, place: { file: '284 Tete Mensa-Annan (2).xlsx' }, text, params: {} },
  ]
  return {
    handOut: async (_port, _request, options) => new Promise(() => options.progress?.(0.4, 1, 'writing')),
    collect: async () => ({ build: resultOf(previewOf(plan())), answered: ['284', '280'], unanswered: unanswered(), problems }),
    awaitAnswers: async () => unanswered(),
    letters: async () => undefined,
    publish: async () => undefined,
  }
}
