// The ids of units and people who have none: their path from the top, so that they stay when others come and go.

import { visibleText } from '../folded'

/** A slash in a name is written wide, so that paths stay apart. */
const step = (name: string): string => visibleText(name).replaceAll('/', '／')

/** "华东/上海/张三" */
export const pathId = (names: readonly string[]): string =>
  names
    .filter((name) => visibleText(name) !== '')
    .map(step)
    .join('/')
