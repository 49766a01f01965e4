// The host's words where a sheet's name is refused.

import { GridError } from '../grid/grid'

export function sheetNamed<T>(name: string, change: () => T): T {
  try {
    return change()
  } catch (error) {
    if (!(error instanceof GridError) || error.code !== 'ItemAlreadyExists') throw error
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`, { cause: error })
  }
}
