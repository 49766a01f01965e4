// The commands: one use case a file, host in, host out.

export { buildPlan } from './build-plan'
export type * from './contracts'
export { inspectTables } from './inspect-tables'
export { openWorkbook } from './open-workbook'
export { previewPlan } from './preview-plan'
export { sampleSettings } from './sample-settings'
