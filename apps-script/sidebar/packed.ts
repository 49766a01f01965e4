// Steps as a short text: their JSON repeats itself in every row.

import { gzipSync, strToU8 } from 'fflate'
import type { WireSteps } from '../server/wire'

/** gzip in base64, the same for the same steps. */
export function packed(steps: WireSteps): string {
  const bytes = gzipSync(strToU8(JSON.stringify(steps)), { mtime: 0 })
  let text = ''
  for (let from = 0; from < bytes.length; from += CHUNK) text += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  return btoa(text)
}

/** As many arguments as every browser takes. */
const CHUNK = 8192
