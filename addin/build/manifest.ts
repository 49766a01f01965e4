// Points the manifest to the address that the add-in is served from.

export const DEVELOPMENT_ADDRESS = 'https://localhost:3000'

/**
 * @param address an https address, with or without a path, where the built files will lie.
 * @throws Error when Excel would not load from it.
 */
export function addressedManifest(manifest: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' || url.search || url.hash || /["<>&\s]/.test(address)) {
    throw new Error(`The address must be an https address without query, such as https://example.com/sales-targets: ${address}`)
  }
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address.replace(/\/+$/, ''))
}
