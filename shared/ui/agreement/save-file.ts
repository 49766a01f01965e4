// Saves bytes as a file of the person's: the browser asks where to, or puts it among the downloads.

const TYPES: Readonly<Record<string, string>> = {
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The browser has read the file by then, in milliseconds. */
const READ = 60_000

export function saveFile(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)]
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READ)
}
