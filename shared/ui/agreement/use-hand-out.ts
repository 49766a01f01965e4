// Hands targets out and collects the answers: what runs, what came of it, and the files that are saved.

import { zipSync } from 'fflate'
import { useState } from 'react'

import type { CollectedAnswers } from '../../commands/collect'
import type { HandedOut, HandOutRequest } from '../../commands/hand-out'
import type { Bilingual, Params } from '../../i18n/messages'
import { RefusedError, type Problem } from '../../import/problem'

/** What the pane does with the workbook for it; each throws RefusedError or HostError. */
export interface AgreementCommands {
  handOut: (request: HandOutRequest) => Promise<HandedOut | undefined>
  collect: (files: readonly { name: string; content: Uint8Array }[]) => Promise<CollectedAnswers | undefined>
}

export interface Told {
  text: Bilingual
  params?: Params
  problems: Problem[]
  /** Names of those who have not answered. */
  missing: string[]
  isBad?: boolean
}

const texts = {
  handed: {
    en: '{count} files saved in one zip. Agreement notes that their targets are proposed.',
    zh: '{count} 个文件已保存在一个 zip 中，“目标确认”已标记为已下达。',
  },
  collected: { en: '{count} targets have a new answer.', zh: '{count} 个目标有新的反馈。' },
  refused: { en: 'Nothing was changed.', zh: '未做任何更改。' },
  failed: { en: 'It did not work: {detail}', zh: '未能完成：{detail}' },
  noPlan: { en: 'There is no plan in this workbook.', zh: '此工作簿中没有计划。' },
} satisfies Record<string, Bilingual>

/** The browser has read the file by then, in milliseconds. */
const READ = 60_000

export function useHandOut({ handOut, collect }: AgreementCommands) {
  const [isWorking, setWorking] = useState(false)
  const [told, setTold] = useState<Told>()

  const run = async (work: () => Promise<Told>): Promise<void> => {
    setWorking(true)
    setTold(undefined)
    try {
      setTold(await work())
    } catch (error) {
      const problems = error instanceof RefusedError ? error.problems : []
      const detail = error instanceof Error ? error.message : String(error)
      setTold({ text: problems.length > 0 ? texts.refused : texts.failed, params: { detail }, problems, missing: [], isBad: true })
    } finally {
      setWorking(false)
    }
  }
  const noPlan: Told = { text: texts.noPlan, problems: [], missing: [], isBad: true }
  return {
    isWorking,
    told,
    handOut: (by: HandOutRequest['by'], due?: number) =>
      run(async () => {
        const handed = await handOut({ by, due })
        if (handed === undefined) return noPlan
        save(zipSync(Object.fromEntries(handed.files.map(({ name, bytes }) => [name, bytes]))), `targets-${by}.zip`)
        return { text: texts.handed, params: { count: handed.files.length }, problems: [], missing: [] }
      }),
    collect: (files: readonly File[]) =>
      run(async () => {
        const read = files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) }))
        const collected = await collect(await Promise.all(read))
        if (collected === undefined) return noPlan
        const { answered, unanswered, problems } = collected
        return { text: texts.collected, params: { count: answered.length }, problems, missing: unanswered.map(({ name }) => name) }
      }),
  }
}

function save(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/zip' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ)
}
