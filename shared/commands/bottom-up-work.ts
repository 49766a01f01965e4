// What a build does with the sheet Bottom-up: reads the own numbers, takes those that are to be targets, tells what is open.

import type { Bilingual } from '../i18n/messages'
import { listed, say } from '../i18n/messages'
import type { Problem, TeamRow } from '../import'
import { sumOf, tidy } from '../setting/amounts'
import { BOTTOM_UP, readNumbers } from '../setting/bottom-up/bottom-up-inputs'
import type { BottomUpRow, NumberFlaw } from '../setting/bottom-up/bottom-up-rows'
import { bottomUpRows } from '../setting/bottom-up/bottom-up-rows'
import { bottomUpChecks, bottomUpSheet } from '../setting/bottom-up/bottom-up-sheet'
import { bottomUpNotes, bottomUpReasons, numberFlawTexts } from '../setting/bottom-up/bottom-up-words'
import type { TakenNumber } from '../setting/bottom-up/take-numbers'
import { takeNumbers } from '../setting/bottom-up/take-numbers'
import { optionOf } from '../setting/options/options'
import type { Note, Plan } from '../setting/plan/plan'
import type { Override, PlanSettings } from '../setting/plan-settings'
import { isUnassignedId } from '../setting/presence/unassigned'
import type { SheetContext } from '../setting/sheets/sheet-context'
import { sheetContext } from '../setting/sheets/sheet-context'
import { layoutsOf, sheetOf } from '../workbook/layouts-of'
import type { Snapshot } from '../workbook/port'
import type { BuildPart } from './build-part'
import { nodeName, placesIn, takenBefore } from './build-part'

const takenText: Bilingual = { en: 'Own number taken as the target, bottom-up', zh: '自下而上自报数采纳为目标' }

/** Where a flaw is mended. */
const COLUMN_OF: Record<NumberFlaw, string> = { ownText: 'own', ownDigits: 'own', takeText: 'take', takeNothing: 'own', takeLocked: 'take' }

/**
 * Undefined where the plan is not made bottom-up and the sheet does not stand.
 * @param team as it was read. @param standing overrides that stand, in currency.
 */
export function bottomUpPart(
  snapshot: Snapshot,
  settings: PlanSettings,
  team: readonly TeamRow[],
  standing: ReadonlyMap<string, Override> = new Map(),
): BuildPart | undefined {
  const [sheet, layout] = [sheetOf(snapshot, BOTTOM_UP), layoutsOf(snapshot).get(BOTTOM_UP)]
  if (optionOf(settings.options, 'mode') !== 'bottomUp' && sheet === undefined) return undefined
  const kept = readNumbers(sheet, layout)
  const placeOf = placesIn(snapshot, BOTTOM_UP)
  const { money, locale } = settings
  const { taken, overrides } = takeNumbers({ kept, team, standing, money, locale, placeOf: (key) => placeOf(key, 'own') })
  const rowsOf = ({ plan, places }: Pick<SheetContext, 'plan' | 'places'>): BottomUpRow[] => bottomUpRows(plan, kept, places.amount)
  const left = [...standing].flatMap(([key, override]): [string, Override][] =>
    isUnassignedId(key) && override.reason === say(bottomUpReasons.left, locale) ? [[key, { ...override, origin: 'left' }]] : [],
  )
  return {
    standing: new Map([...takenBefore(kept, standing, money, 'own'), ...left]),
    overrides,
    sheets: {
      sheets: (context) => [() => bottomUpSheet(context, rowsOf(context))],
      checks: (context) => bottomUpChecks(rowsOf(context)),
    },
    notes: (plan) => [answeredNote(plan, rowsOf(sheetContext(plan))[0]), ...takenNotes(plan, taken)],
    log: (plan) =>
      taken.map(({ key, before, after, reason }) => ({ what: say(takenText, locale), where: nodeName(plan, key), before, after, reason })),
    problems: (plan) =>
      rowsOf(sheetContext(plan)).flatMap(({ node, flaws }) =>
        flaws.map((flaw): Problem => ({
          code: flaw,
          severity: 'warning',
          place: placeOf(node.key, COLUMN_OF[flaw]),
          text: { en: `{who}: ${numberFlawTexts[flaw].en}`, zh: `{who}：${numberFlawTexts[flaw].zh}` },
          params: { who: node.name },
        })),
      ),
  }
}

function answeredNote({ settings, nodes }: Plan, { asked, answered, bottomUp, targetAnswered, gap, unknown }: BottomUpRow): Note {
  const node = nodes[0].key
  if (answered === 0) return { code: 'bottomUpNobody', text: bottomUpNotes.nobody, params: { asked }, node }
  const inCurrency = (amount: number | null): number => tidy((amount ?? 0) * settings.money)
  const params = {
    asked,
    answered,
    own: inCurrency(bottomUp),
    target: inCurrency(targetAnswered),
    gap: inCurrency(gap),
    unknown: inCurrency(unknown),
  }
  return { code: 'bottomUpSome', text: bottomUpNotes.some, params, node }
}

/** How many people a note names before it leaves the rest. */
const NAMED = 5

/** What is below the targets and what is above them are told apart: they may stand in different teams. */
function takenNotes(plan: Plan, taken: readonly TakenNumber[]): Note[] {
  const { locale, money } = plan.settings
  const told = (those: readonly TakenNumber[]) => ({
    people: listed(
      those.map(({ key }) => nodeName(plan, key)),
      locale,
      NAMED,
    ),
    amount: Math.abs(tidy(sumOf(those.map((each) => changeOf(each))) * money)),
  })
  const [less, more] = [taken.filter((each) => changeOf(each) >= 0), taken.filter((each) => changeOf(each) < 0)].map(told)
  const notes: Note[] = []
  if (less.people !== '')
    notes.push({ code: 'numbersTaken', text: bottomUpNotes.taken, params: { people: less.people, less: less.amount } })
  if (more.people !== '')
    notes.push({ code: 'numbersTakenMore', text: bottomUpNotes.takenMore, params: { people: more.people, more: more.amount } })
  return notes
}

const changeOf = ({ before, after }: TakenNumber): number => (before ?? after) - after
