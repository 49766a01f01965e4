// The small workbook on which the judges prove that they can fail.

import { createFileHost } from '../../xlsx/file-host'
import { samplePatch } from '../xlsx/sample-patch'

export const PLAN_NAME = 'Plan 计划'
export const INPUTS_NAME = "Jo's inputs"

export async function sampleFile(): Promise<Uint8Array> {
  const host = createFileHost()
  await host.apply(samplePatch())
  return host.toBytes()
}

/** The sample with one result in it that its formula does not give: 501 for 500. */
export async function wrongSampleFile(): Promise<Uint8Array> {
  const host = createFileHost()
  const patch = samplePatch()
  for (const operation of patch.operations) {
    if (operation.op !== 'write' || !operation.formulas) continue
    operation.values = operation.values.map((line) => line.map((value) => (value === 500 ? 501 : value)))
  }
  await host.apply(patch)
  return host.toBytes()
}
