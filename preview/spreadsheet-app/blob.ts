// Blob: bytes with a type, as Utilities gives and takes them.

import { gunzipSync, strFromU8 } from 'fflate'

export class Blob {
  /** @param bytes signed, from -128 to 127, as Apps Script has them. */
  constructor(
    readonly bytes: number[],
    readonly contentType: string,
  ) {
    if (bytes.some((byte) => byte < -128 || byte > 127)) throw new Error('Invalid argument: bytes')
  }

  /** @throws as Utilities.ungzip does for a blob of another type. */
  ungzipped(): Blob {
    if (this.contentType !== 'application/x-gzip') throw new Error('Blob object must have gzip content type for this operation.')
    return new Blob(Array.from(new Int8Array(gunzipSync(Uint8Array.from(this.bytes)))), 'application/octet-stream')
  }

  getDataAsString(): string {
    return strFromU8(Uint8Array.from(this.bytes))
  }
}
