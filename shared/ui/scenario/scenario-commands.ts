// What the pane does with the workbook for scenarios; each throws RefusedError or HostError.

import { localTime } from '../../calendar'
import type { ScenarioComparison, ScenarioSide } from '../../commands/compare-scenarios'
import type { BuildResult, CommandOptions } from '../../commands/contracts'
import type { ScenarioBook } from '../../commands/kept-scenarios'
import type { WorkbookPort } from '../../workbook/port'
import type { Bilingual } from '../../i18n/messages'
import { say } from '../../i18n/messages'
import type { Locale } from '../../i18n/messages'
import type { Drivers } from '../../setting/scenario/drivers'
import type { Commands } from '../commands'

export interface ScenarioCommands {
  open: (options: CommandOptions) => Promise<ScenarioBook>
  compare: (sides: { before: ScenarioSide; after: ScenarioSide }, options: CommandOptions) => Promise<ScenarioComparison>
  keep: (name: string, drivers: Drivers, options: CommandOptions) => Promise<BuildResult>
  remove: (name: string, options: CommandOptions) => Promise<BuildResult>
}

/** Stands beside each override that a scenario brings. */
const REASON: Bilingual = { en: 'Scenario', zh: '方案' }

/** Undefined where the host has not all of them. */
export function scenarioCommands(port: WorkbookPort, commands: Commands, now: () => Date, locale: Locale): ScenarioCommands | undefined {
  const { openScenarios, compareScenarios, keepScenario, removeScenario } = commands
  if (!openScenarios || !compareScenarios || !keepScenario || !removeScenario) return undefined
  const build = (options: CommandOptions) => ({ ...options, now: localTime(now()), declaredBy: '' })
  const reason = say(REASON, locale)
  return {
    open: (options) => openScenarios(port, options),
    compare: (sides, options) => compareScenarios(port, sides, reason, options),
    keep: (name, drivers, options) => keepScenario(port, { name, drivers, reason }, build(options)),
    remove: (name, options) => removeScenario(port, name, build(options)),
  }
}
