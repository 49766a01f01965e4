// What Code.js makes global, next to the custom functions (build/code-bundle.ts).

export { onInstall, onOpen, rebuildPlan, showCheck, showHelp, showSidebar } from './menu'
export { readRows, readWorkbook } from './read'
export { showCell } from './show-cell'
export { commandsPage } from './commands-page'
export { applyPatch, recoverWorkbook } from './apply'
