// The commands of the product, each loaded when it is first needed: opening a workbook early, planning at the first preview.

import type { Commands } from './commands'

/** Each call waits for its module once; a failed load rejects the call and is tried again by the next. */
export const realCommands: Commands = {
  openWorkbook: async (...args) => (await import('../commands/open-workbook')).openWorkbook(...args),
  sampleSettings: async (...args) => (await import('../commands/sample-settings')).sampleSettings(...args),
  inspectTables: async (...args) => (await import('../commands/inspect-tables')).inspectTables(...args),
  previewPlan: async (...args) => (await import('../commands/preview-plan')).previewPlan(...args),
  buildPlan: async (...args) => (await import('../commands/build-plan')).buildPlan(...args),
  handOut: async (...args) => (await import('../commands/hand-out')).handOut(...args),
  awaitAnswers: async (...args) => (await import('../commands/await-answers')).awaitAnswers(...args),
  letters: async (...args) => (await import('../commands/letters')).letters(...args),
  publish: async (...args) => (await import('../commands/publish')).publish(...args),
  collect: async (...args) => (await import('../commands/collect')).collect(...args),
  openScenarios: async (...args) => (await import('../commands/kept-scenarios')).openScenarios(...args),
  compareScenarios: async (...args) => (await import('../commands/compare-scenarios')).compareSides(...args),
  keepScenario: async (...args) => (await import('../commands/kept-scenarios')).keepScenario(...args),
  removeScenario: async (...args) => (await import('../commands/kept-scenarios')).removeScenario(...args),
}
