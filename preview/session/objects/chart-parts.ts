// Excel.ChartTitle and ChartAxes: what the preview draws of them, and what it takes without drawing.

import { asBoolean, asText } from '../arguments'
import { undrawn, type HostObject } from '../host-object'

/** Text looks and lines of a chart's part: taken, not drawn. */
const looks = (type: string): HostObject => ({
  type,
  part: {
    Font: () => ({ type: 'ChartFont', set: undrawn('Bold', 'Color', 'Italic', 'Name', 'Size') }),
    Line: () => ({ type: 'ChartLineFormat', set: undrawn('Color', 'LineStyle', 'Weight') }),
    Fill: () => ({ type: 'ChartFill', call: undrawn('SetSolidColor', 'Clear') }),
  },
})

export function chartTitleObject(title: () => string, setTitle: (title: string) => void): HostObject {
  return {
    type: 'ChartTitle',
    get: { Text: title, Visible: () => title() !== '' },
    set: {
      Text: (text: unknown) => setTitle(asText(text, 'the title')),
      Visible: (visible: unknown) => {
        if (!asBoolean(visible, 'visible')) setTitle('')
      },
      ...undrawn('Overlay'),
    },
    part: { Format: () => looks('ChartTitleFormat') },
  }
}

export function chartAxesObject(numberFormat: () => string, setNumberFormat: (format: string) => void): HostObject {
  const axis = (type: string, formats: Partial<HostObject>): HostObject => ({
    type,
    get: formats.get,
    set: {
      ...undrawn(
        'Visible',
        'Minimum',
        'Maximum',
        'MajorUnit',
        'MinorUnit',
        'DisplayUnit',
        'TickLabelPosition',
        'LinkNumberFormat',
        'CategoryType',
        'NumberFormat',
      ),
      ...formats.set,
    },
    part: {
      Title: () => ({ type: 'ChartAxisTitle', set: undrawn('Text', 'Visible') }),
      Format: () => looks('ChartAxisFormat'),
      MajorGridlines: () => ({ type: 'ChartGridlines', set: undrawn('Visible'), part: { Format: () => looks('ChartGridlinesFormat') } }),
      MinorGridlines: () => ({ type: 'ChartGridlines', set: undrawn('Visible') }),
    },
  })
  return {
    type: 'ChartAxes',
    part: {
      ValueAxis: () =>
        axis('ChartAxis', {
          get: { NumberFormat: numberFormat },
          set: { NumberFormat: (format: unknown) => setNumberFormat(asText(format, 'the number format')) },
        }),
      CategoryAxis: () => axis('ChartAxis', {}),
    },
  }
}
