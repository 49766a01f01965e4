// Draws a chart as SVG: title, value axis with grid lines, categories, columns, bars or lines, and a legend.

import type { ReactElement } from 'react'
import { axisTicks } from './axis-ticks'
import type { ChartData } from './chart-data'

export interface ChartViewProps extends ChartData {
  dark: boolean
  /** Pixels. */
  width: number
  height: number
}

const FONT = "'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
const LIGHT = { paper: '#ffffff', ink: '#242424', faint: '#616161', line: '#e5e5e5', base: '#b5b5b5', edge: '#d6d6d6' }
const DARK = { paper: '#292929', ink: '#f0f0f0', faint: '#b8b8b8', line: '#404040', base: '#6b6b6b', edge: '#4a4a4a' }
const PADDING = 14
const TITLE = 34
const LEGEND = 26
const LABEL = 22
/** Mean width of a character of 11 px; a Chinese one is twice as wide. */
const CHARACTER = 6.2
/** Between dark and light, of 255. */
const MIDDLE = 130

type Colors = typeof LIGHT

interface Plot {
  left: number
  top: number
  width: number
  height: number
}

export function ChartView(given: ChartViewProps): ReactElement {
  const { width, height, title, dark, kind } = given
  // Colours are chosen for white paper; dark ones would drown in a dark chart.
  const series = dark ? given.series.map((one) => ({ ...one, color: lighter(one.color) })) : given.series
  const props = { ...given, series }
  const colors = dark ? DARK : LIGHT
  const values = series.flatMap((one) => one.values).filter((value) => value !== null)
  const ticks = axisTicks(Math.min(0, ...values), Math.max(0, ...values), kind === 'bar' ? width / 110 : height / 55)
  const margin = kind === 'bar' ? widest(props.categories, 120) : widest(ticks.map(props.text), 110)
  const plot: Plot = {
    left: PADDING + margin + 8,
    top: TITLE + 6,
    width: Math.max(10, width - 2 * PADDING - margin - 8 - (kind === 'bar' ? 20 : 0)),
    height: Math.max(10, height - TITLE - LEGEND - LABEL - 10),
  }
  const at = (value: number) => (value - ticks[0]) / (ticks[ticks.length - 1] - ticks[0])
  const Kind = kind === 'bar' ? Bars : Upright
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT}
      fontSize={11}
      role="img"
      aria-label={title}
      style={{ display: 'block', background: colors.paper, border: `1px solid ${colors.edge}`, borderRadius: 6, boxSizing: 'border-box' }}
    >
      <text x={PADDING} y={24} fontSize={14} fontWeight={600} fill={colors.ink}>
        {title}
      </text>
      <Kind {...props} plot={plot} ticks={ticks} at={at} colors={colors} />
      <Legend series={series} y={height - 12} width={width} colors={colors} />
    </svg>
  )
}

interface KindProps extends ChartViewProps {
  plot: Plot
  ticks: number[]
  /** 0 at the lowest tick, 1 at the highest. */
  at: (value: number) => number
  colors: Colors
}

/** Columns or lines. */
function Upright({ plot, ticks, at, colors, categories, series, text, kind }: KindProps): ReactElement {
  const step = plot.width / Math.max(1, categories.length)
  const y = (value: number) => plot.top + plot.height * (1 - at(value))
  const each = labelStep(categories, step)
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.left + plot.width} y1={y(tick)} y2={y(tick)} stroke={tick === 0 ? colors.base : colors.line} />
          <text x={plot.left - 8} y={y(tick) + 4} textAnchor="end" fill={colors.faint}>
            {text(tick)}
          </text>
        </g>
      ))}
      {categories.map(
        (category, i) =>
          i % each === 0 && (
            <text key={i} x={plot.left + step * (i + 0.5)} y={plot.top + plot.height + 17} textAnchor="middle" fill={colors.faint}>
              {shortened(category, step * each)}
            </text>
          ),
      )}
      {kind === 'line'
        ? series.map((one, s) => (
            <Line key={s} values={one.values} color={one.color} x={(i) => plot.left + step * (i + 0.5)} y={y} paper={colors.paper} />
          ))
        : series.map((one, s) =>
            one.values.map((value, i) => {
              if (value === null) return null
              const thick = (step * 0.72) / series.length
              const x = plot.left + step * (i + 0.14) + thick * s
              return (
                <Column
                  key={`${s} ${i}`}
                  x={x + 0.5}
                  y={Math.min(y(value), y(0))}
                  width={Math.max(1, thick - 1)}
                  height={Math.abs(y(value) - y(0))}
                  color={one.color}
                  label={`${one.name}, ${categories[i] ?? ''}: ${text(value)}`}
                />
              )
            }),
          )}
    </>
  )
}

/** Bars lie on their side, the first category on top. */
function Bars({ plot, ticks, at, colors, categories, series, text }: KindProps): ReactElement {
  const step = plot.height / Math.max(1, categories.length)
  const x = (value: number) => plot.left + plot.width * at(value)
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={plot.top} y2={plot.top + plot.height} stroke={tick === 0 ? colors.base : colors.line} />
          <text x={x(tick)} y={plot.top + plot.height + 17} textAnchor="middle" fill={colors.faint}>
            {text(tick)}
          </text>
        </g>
      ))}
      {categories.map((category, i) => (
        <text key={i} x={plot.left - 8} y={plot.top + step * (i + 0.5) + 4} textAnchor="end" fill={colors.faint}>
          {shortened(category, 120)}
        </text>
      ))}
      {series.map((one, s) =>
        one.values.map((value, i) => {
          if (value === null) return null
          const thick = (step * 0.72) / series.length
          return (
            <Column
              key={`${s} ${i}`}
              x={Math.min(x(value), x(0))}
              y={plot.top + step * (i + 0.14) + thick * s + 0.5}
              width={Math.abs(x(value) - x(0))}
              height={Math.max(1, thick - 1)}
              color={one.color}
              label={`${one.name}, ${categories[i] ?? ''}: ${text(value)}`}
            />
          )
        }),
      )}
    </>
  )
}

function Column({
  x,
  y,
  width,
  height,
  color,
  label,
}: {
  x: number
  y: number
  width: number
  height: number
  color: string
  label: string
}): ReactElement {
  return (
    <rect x={x} y={y} width={width} height={height} fill={color} rx={Math.min(2, width / 4)}>
      <title>{label}</title>
    </rect>
  )
}

/** Broken where a value is missing. */
function Line({
  values,
  color,
  x,
  y,
  paper,
}: {
  values: (number | null)[]
  color: string
  x: (i: number) => number
  y: (value: number) => number
  paper: string
}): ReactElement {
  let pen = 'M'
  const path = values
    .map((value, i) => {
      if (value === null) {
        pen = 'M'
        return ''
      }
      const part = `${pen}${x(i)},${y(value)}`
      pen = 'L'
      return part
    })
    .join('')
  return (
    <>
      <path d={path} fill="none" stroke={color} strokeWidth={2} strokeLinejoin="round" />
      {values.length <= 36 &&
        values.map(
          (value, i) => value !== null && <circle key={i} cx={x(i)} cy={y(value)} r={3} fill={paper} stroke={color} strokeWidth={2} />,
        )}
    </>
  )
}

function Legend({ series, y, width, colors }: { series: ChartData['series']; y: number; width: number; colors: Colors }): ReactElement {
  const lengths = series.map(({ name }) => textWidth(name) + 32)
  let x = Math.max(PADDING, (width - lengths.reduce((sum, length) => sum + length, 0)) / 2)
  return (
    <>
      {series.map(({ name, color }, i) => {
        const left = x
        x += lengths[i]
        return (
          <g key={i}>
            <rect x={left} y={y - 9} width={10} height={10} rx={2} fill={color} />
            <text x={left + 16} y={y} fill={colors.faint}>
              {name}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** Dark colours a third of the way to white, '#rrggbb'. */
function lighter(color: string): string {
  const parts = (/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? []).slice(1).map((part) => parseInt(part, 16))
  if (parts.length === 0 || (parts[0] + parts[1] + parts[2]) / 3 > MIDDLE) return color
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) / 3)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const textWidth = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1) * CHARACTER, 0)

const widest = (texts: string[], most: number): number => Math.min(most, Math.max(10, ...texts.map(textWidth)))

/** Every how many categories a label fits. */
const labelStep = (categories: string[], step: number): number => Math.max(1, Math.ceil((widest(categories, 90) + 8) / step))

function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > width) break
    kept += character
  }
  return `${kept}…`
}
