// The file that one person gets: the target with its months and why, cells to answer in, and the letter. Nothing of anybody else.

import { smallWorkbook } from '../../../spreadsheet-file/write/small-workbook'
import { answerSheet } from './answer-sheet'
import type { HandoutContext } from './handout-context'
import { metaSheet } from './handout-context'
import { letterSheet } from './letter-sheet'

/** @param index of a rep of the plan. */
export const repFile = (context: HandoutContext, index: number): Uint8Array =>
  smallWorkbook([
    answerSheet(context, index),
    letterSheet(context, index),
    metaSheet(context, context.plan.nodes[index].key, {
      kind: 'rep',
      parent: context.plan.nodes[context.plan.nodes[index].parent]?.key ?? '',
      proposed: context.plan.nodes[index].target,
    }),
  ])
