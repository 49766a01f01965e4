// The commands of the product, loaded beside the first paint instead of before it.

import type { Commands } from './commands'

const load = () => import('../commands')

/** Each call waits for the module once; a failed load rejects the call and is tried again by the next. */
export const realCommands: Commands = {
  openWorkbook: async (...args) => (await load()).openWorkbook(...args),
  sampleSettings: async (...args) => (await load()).sampleSettings(...args),
  previewPlan: async (...args) => (await load()).previewPlan(...args),
  buildPlan: async (...args) => (await load()).buildPlan(...args),
}
