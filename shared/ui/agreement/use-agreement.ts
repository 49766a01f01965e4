// What the panel of agreement is asked for, and what came of it in words.

import { zipSync } from 'fflate'
import { useState } from 'react'

import type { CommandOptions } from '../../commands/contracts'
import type { HandoutBy } from '../../setting/agreement/handout/carriers'
import type { Unanswered } from '../../setting/agreement/handout/collect-answers'
import type { Params } from '../../i18n/messages'
import { RefusedError, type Problem } from '../../import/problem'
import type { PlanSettings } from '../../setting/plan-settings'
import { bytesOf } from '../further/read-input-file'
import { useWork } from '../layout/use-work'
import { words, type Word } from '../words'
import type { AgreementCommands } from './agreement-commands'
import { saveFile } from './save-file'

/** What came of it, in words. */
export interface Told {
  kind: 'success' | 'info' | 'warning'
  word: Word
  params?: Params
  problems?: Problem[]
  /** Who has not answered; left out where nobody was asked about that. */
  unanswered?: Unanswered[]
}

/** @param onChanged is given the plan's settings where the workbook was written. */
export function useAgreement(commands: AgreementCommands, onChanged: (settings: PlanSettings) => void) {
  const { running, error, run: work, stop } = useWork()
  const [told, setTold] = useState<Told>()

  const run = async (does: (watch: CommandOptions) => Promise<Told>): Promise<void> => {
    setTold(undefined)
    const outcome = await work('agreeWorking', does)
    if (outcome.kind === 'done') setTold(outcome.result)
    if (outcome.kind === 'cancelled') setTold({ kind: 'info', word: 'agreeCancelled' })
  }
  const noPlan: Told = { kind: 'warning', word: 'agreeNoPlan' }

  return {
    running,
    told,
    error,
    cancel: stop,
    handOut: (by: HandoutBy, due?: number) =>
      run(async (watch) => {
        const handed = await commands.handOut({ by, due }, watch)
        if (handed === undefined) return noPlan
        // They are packed already.
        saveFile(zipSync(Object.fromEntries(handed.files.map(({ name, bytes }) => [name, bytes])), { level: 0 }), `targets-${by}.zip`)
        onChanged(handed.build.plan.settings)
        return { kind: 'success', word: 'agreeHanded', params: { n: handed.files.length } }
      }),
    collect: (files: readonly File[]) =>
      run(async (watch) => {
        const collected = await commands.collect(await contentsOf(files), watch)
        if (collected === undefined) return noPlan
        const { answered, unanswered, problems, build } = collected
        onChanged(build.plan.settings)
        const kind = problems.length > 0 ? 'warning' : 'success'
        return { kind, word: 'agreeCollected', params: { n: answered.length }, problems: [...problems, ...build.warnings], unanswered }
      }),
    awaitAnswers: () =>
      run(async (watch) => {
        const unanswered = await commands.awaitAnswers(watch)
        if (unanswered === undefined) return noPlan
        return {
          kind: 'info',
          word: unanswered.length === 0 ? 'agreeAllAnswered' : 'agreeAwaited',
          params: { n: unanswered.length },
          unanswered,
        }
      }),
    letters: () =>
      run(async (watch) => {
        const made = await commands.letters(watch)
        if (made === undefined) return noPlan
        saveFile(made.bytes, 'target-letters.xlsx')
        return { kind: 'success', word: 'agreeLetters', params: { n: made.count } }
      }),
    publish: (from: number) =>
      run(async (watch) => {
        const published = await commands.publish(from, watch)
        if (published === undefined) return noPlan
        const { version, sheet, build } = published
        onChanged(build.plan.settings)
        return { kind: 'success', word: 'agreePublished', params: { version: String(version), sheet }, problems: build.warnings }
      }),
  }
}

/** @throws {RefusedError} with every file that cannot be read from the disk: a folder, or one that was moved away meanwhile. */
async function contentsOf(files: readonly File[]): Promise<{ name: string; content: Uint8Array }[]> {
  const problems: Problem[] = []
  const read = await Promise.all(
    files.map((file) =>
      bytesOf(file).catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error)
        const place = { file: file.name }
        problems.push({ code: 'fileUnreadable', severity: 'error', place, text: words.fileUnreadable, params: { name: file.name, detail } })
        return { name: file.name, content: new Uint8Array() }
      }),
    ),
  )
  if (problems.length > 0) throw new RefusedError(problems)
  return read
}
