// An obstacle as a problem among others, for lists of problems and for the command line.

import type { Problem } from '../import/problem'
import type { HostName } from '../workbook/obstacles/obstacle'
import { obstacleText } from '../workbook/obstacles/obstacles'
import type { HostError, HostErrorCode, ObstaclePlace } from '../workbook/port'

/** @param place where it stands; left out where it is about the whole workbook. */
export function obstacleProblem(code: HostErrorCode, host: HostName, place?: ObstaclePlace): Problem {
  const { note, ...at } = place ?? { sheet: undefined, address: undefined }
  return {
    code,
    severity: 'error',
    place: { ...(at.sheet === undefined ? {} : { sheet: at.sheet }), ...(at.address === undefined ? {} : { address: at.address }) },
    text: obstacleText(code, host, place),
    params: note === undefined ? {} : { note },
  }
}

/** A failure of a host as problems, one for each place. */
export const obstacleProblems = ({ code, places }: Pick<HostError, 'code' | 'places'>, host: HostName): Problem[] =>
  places.length > 0 ? places.map((place) => obstacleProblem(code, host, place)) : [obstacleProblem(code, host)]
