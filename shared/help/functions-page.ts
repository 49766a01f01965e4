// The page about the custom functions: arguments and examples, from the definitions that calculate.

import type { CustomFunction, FunctionParameter } from '../functions/definition'
import { ERROR_VALUES, isFunctionError } from '../functions/definition'
import { customFunctions } from '../functions'
import { PRODUCT } from '../i18n/verbs'
import { say, type Bilingual, type Locale } from '../i18n/messages'
import type { Scalar } from '../workbook/cell'
import { FUNCTION_EXAMPLES, type ExampleRange, type FunctionExample } from './function-examples'
import type { Page, Section } from './page'

/** Each text made once for each language. */
const inBoth = (make: (locale: Locale) => string): Bilingual => ({ en: make('en-US'), zh: make('zh-CN') })

/** "ALLOCATE(total, weights, [unit])", with the arguments' names in that language. */
export const signatureOf = ({ name, parameters }: CustomFunction, locale: Locale): string =>
  `${name}(${parameters.map((parameter) => (parameter.optional ? `[${say(parameter.name, locale)}]` : say(parameter.name, locale))).join(', ')})`

/** The formula of an example, as it is typed. */
export function formulaOf(name: string, { args }: FunctionExample): string {
  const words = args.map((arg) => (isRange(arg) ? arg.address : arg === null ? '' : typeof arg === 'string' ? `"${arg}"` : String(arg)))
  return `=${name}(${words.join(', ').replaceAll(', ,', ',,')})`
}

export const isRange = (arg: Scalar | ExampleRange): arg is ExampleRange => typeof arg === 'object' && arg !== null

const OVERVIEW: Section = {
  title: { en: 'For all of them', zh: '共同规则' },
  blocks: [
    {
      points: [
        {
          en: 'They are for your own cells; the sheets of a plan hold ordinary formulas and do not need them. They read the same in Excel and in Google Sheets.',
          zh: '供您在自己的单元格中使用；计划的工作表只用普通公式，不需要它们。Excel 和 Google 表格中写法相同。',
        },
        {
          en: 'Arguments are cells or ranges; for ranges the results spill into the cells beside and below. One row, column or cell is repeated over a range.',
          zh: '参数可以是单元格或区域；参数为区域时，结果自动填入相邻单元格。单行、单列或单个单元格会重复使用。',
        },
        {
          en: 'An empty cell is no data, not zero: the result is an empty text, or `#N/A` where the other argument has nothing to be measured by.',
          zh: '空单元格表示没有数据，而不是零：结果为空文本；缺少用来比较的数值时为 `#N/A`。',
        },
        {
          en: 'An error says which argument and why. Excel shows the words beside the cell, except for `#DIV/0!`, which takes none; Google Sheets shows them in a note, and there one error stands for a whole range.',
          zh: '出错时说明是哪个参数、什么原因。Excel 在单元格旁显示说明（`#DIV/0!` 除外，它不支持说明）；Google 表格在批注中显示，且区域中有一处出错时整个公式报错。',
        },
        {
          en: 'Dates are date cells, or text with the year first. Workbooks that count dates from 1904 (old Excel for Mac) are not supported by SELLING_DAYS.',
          zh: '日期为日期单元格，或年份在前的文本。SELLING_DAYS 不支持使用 1904 日期系统的工作簿（旧版 Mac Excel）。',
        },
      ],
    },
  ],
}

const parameterPoint = ({ name, description, optional }: FunctionParameter): Bilingual => ({
  en: `\`${name.en}\`${optional ? ' (optional)' : ''}: ${description.en}`,
  zh: `\`${name.zh}\`${optional ? '（可选）' : ''}：${description.zh}`,
})

const cellsText = (cells: Scalar[][]): string =>
  cells.map((row) => row.map((cell) => (cell === '' || cell === null ? '␣' : String(cell))).join(' | ')).join('; ')

const examplePoint = (definition: CustomFunction, example: FunctionExample): Bilingual =>
  inBoth((locale) => {
    const isChinese = locale === 'zh-CN'
    const ranges = example.args.filter(isRange).map(({ address, cells }) => `\`${address}\` = ${cellsText(cells)}`)
    const where = ranges.length === 0 ? '' : isChinese ? `（${ranges.join('，')}）` : ` (${ranges.join(', ')})`
    return `${say(example.words, locale)}${isChinese ? '：' : ': '}\`${formulaOf(definition.name, example)}\`${where} → ${resultText(definition, example, locale)}`
  })

/** The result; of an error also the words that the function itself gives. */
function resultText(definition: CustomFunction, { args, result }: FunctionExample, locale: Locale): string {
  if (Array.isArray(result)) return cellsText(result)
  if (!isFunctionError(result) && typeof result === 'object' && result !== null) {
    const error = definition.call(args.map((arg) => (isRange(arg) ? arg.cells : arg)))
    const words = isFunctionError(error) ? say(error.text, locale, error.params) : ''
    return `\`${ERROR_VALUES[result.error]}\` ${words}`
  }
  return String(result)
}

const functionSection = (definition: CustomFunction): Section => ({
  id: definition.name,
  title: { en: definition.name, zh: definition.name },
  blocks: [
    { text: inBoth((locale) => `\`=${signatureOf(definition, locale)}\``) },
    { text: definition.description },
    { points: definition.parameters.map(parameterPoint) },
    { text: { en: `Gives: ${definition.result.description.en}`, zh: `结果：${definition.result.description.zh}` } },
    { points: (FUNCTION_EXAMPLES[definition.name] ?? []).map((example) => examplePoint(definition, example)) },
  ],
})

export const FUNCTIONS_PAGE: Page = {
  title: { en: `${PRODUCT.en}: functions for your own cells`, zh: `${PRODUCT.zh}：可在自己的单元格中使用的函数` },
  sections: [OVERVIEW, ...customFunctions.map(functionSection)],
}
