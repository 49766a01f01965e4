// What the two halves of the sidebar must have only once: errors are told apart by their class.

import * as problem from '../../shared/import/problem'
import * as port from '../../shared/workbook/port'

/** Under these names of the window each half finds what is the other's; the build knows them too. */
export const COMMANDS = 'salesTargetsCommands'
export const SHARED = 'salesTargetsShared'

/** By the path of each module from the root of the project. */
export const sharedModules = { 'shared/import/problem': problem, 'shared/workbook/port': port }
