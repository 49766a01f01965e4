// What an obstacle is told with: a title, what happened, and the way out of it in each host.

import type { Bilingual } from '../../i18n/messages'
import type { WorkbookPort } from '../port'

export type HostName = WorkbookPort['host']

/**
 * The words of one obstacle. In `happened`, {where} stands for the sheet or cells that it is about and begins the sentence.
 * A way out that is the same everywhere is given once.
 */
export interface ObstacleWords {
  title: Bilingual
  happened: Bilingual
  wayOut: Bilingual | Record<HostName, Bilingual>
}

export const wayOutOf = ({ wayOut }: ObstacleWords, host: HostName): Bilingual => ('en' in wayOut ? wayOut : wayOut[host])
