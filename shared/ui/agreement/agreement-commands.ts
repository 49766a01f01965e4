// What the pane does with the plan in the workbook to have its targets agreed.

import type { CollectedAnswers } from '../../commands/collect'
import type { CommandOptions } from '../../commands/contracts'
import type { HandedOut, HandOutRequest } from '../../commands/hand-out'
import type { Letters } from '../../commands/letters'
import type { Published } from '../../commands/publish'
import type { Unanswered } from '../../setting/agreement/handout/collect-answers'

/** Each throws RefusedError or HostError, and gives undefined where there is no plan. */
export interface AgreementCommands {
  handOut: (request: HandOutRequest, watch: CommandOptions) => Promise<HandedOut | undefined>
  collect: (files: readonly { name: string; content: Uint8Array }[], watch: CommandOptions) => Promise<CollectedAnswers | undefined>
  awaitAnswers: (watch: CommandOptions) => Promise<Unanswered[] | undefined>
  letters: (watch: CommandOptions) => Promise<Letters | undefined>
  publish: (from: number, watch: CommandOptions) => Promise<Published | undefined>
  /** Today, as the workbook's days are counted. */
  today: () => number
}
