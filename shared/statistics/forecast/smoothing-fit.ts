// How well a level and a trend that fades, smoothed in a given way, follow a series, and where they stand at its end.

export interface Smoothing {
  /** Share of each error that the level takes up. */
  readonly level: number
  /** Share of the level's smoothing that the trend takes up. */
  readonly trend: number
  /** What is left of the trend after each step: 1 never fades, 0 is no trend at all. */
  readonly damping: number
}

interface Fit {
  /** Sum of the squared errors of one step. */
  readonly squares: number
  readonly firstLevel: number
  readonly firstSlope: number
}

/** What is new in each value, given that its trend fades: (1 − B)(1 − damping·B) of the series, B being the value before. */
export function noveltiesOf(values: Float64Array, damping: number): Float64Array {
  const novelties = new Float64Array(values.length)
  let before = 0
  let twoBefore = 0
  for (let t = 0; t < values.length; t++) {
    novelties[t] = values[t] - before - damping * (before - twoBefore)
    twoBefore = before
    before = values[t]
  }
  return novelties
}

/**
 * Errors of one step are linear in the first level and slope, so these follow by least squares.
 *
 * Smoothing is a filter. Written for the errors alone, each is pull·last − push·last but one + what is new. What a
 * first slope adds to the forecasts is the filter's response, which keeps the same rule from 1 on (times the damping);
 * what a first level adds is response − damping·response before. A search takes 180 passes a series, so a pass sums no
 * more than it must: with two sums more, the numbers of the loop no longer fit the registers and it takes half as long
 * again. What these would be follows from the others by the rule.
 *
 * @param novelties of noveltiesOf, with the damping of the smoothing
 * @returns for a damping of 0 a first slope of 0
 * Source: exponential smoothing as ARIMA(1, 1, 2), Gardner and McKenzie (1985), Management Science 31: 1237–1246.
 */
export function fitSmoothing(novelties: Float64Array, { level: alpha, trend, damping }: Smoothing): Fit {
  const pull = 1 - alpha + damping * (1 - alpha * trend)
  const push = damping * (1 - alpha)
  let response = 1
  let before = 0
  let last = 0
  let lastButOne = 0
  let responses = 0
  let responseErrors = 0
  let beforeErrors = 0
  let errors = 0
  for (let t = 0; t < novelties.length; t++) {
    const error = novelties[t] - push * lastButOne + pull * last
    responses += response * response
    responseErrors += response * error
    beforeErrors += before * error
    errors += error * error
    lastButOne = last
    last = error
    const next = pull * response - push * before
    before = response
    response = next
  }
  // Σ response·before: the rule times the response before, summed. One step beyond the last belongs to neither.
  const neighbours = (pull * responses - response * before) / (1 + push)
  const both = responses - damping * neighbours
  const levels = both - damping * (neighbours - damping * (responses - before * before))
  const levelErrors = responseErrors - damping * beforeErrors

  const free = levels * responses - both * both
  const canTell = damping > 0 && free > 1e-12 * levels * responses
  const dampedSlope = canTell ? (levels * responseErrors - both * levelErrors) / free : 0
  const firstLevel = (levelErrors - dampedSlope * both) / levels
  return {
    squares: Math.max(0, errors - firstLevel * levelErrors - dampedSlope * responseErrors),
    firstLevel,
    firstSlope: canTell ? dampedSlope / damping : 0,
  }
}

/** Level and slope at the end of the series, from those before its first value. */
export function smoothed(values: Float64Array, { level: alpha, trend, damping }: Smoothing, { firstLevel, firstSlope }: Fit) {
  let level = firstLevel
  let slope = firstSlope
  for (let t = 0; t < values.length; t++) {
    const next = level + damping * slope
    const error = values[t] - next
    level = next + alpha * error
    slope = damping * slope + alpha * trend * error
  }
  return { level, slope }
}
