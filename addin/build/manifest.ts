// Points the manifest to the address that the add-in is served from.

/** Not the preview's port: both may run at once. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3443'

/** An address from which Excel would not load, with what is wrong in both languages. */
export class AddressError extends Error {
  constructor(address: string, en: string, zh: string) {
    super(
      `--address ${address}: ${en} Give an address such as https://example.com/sales-targets.\n` +
        `--address ${address}：${zh}请给出形如 https://example.com/sales-targets 的网址。`,
    )
    this.name = 'AddressError'
  }
}

/**
 * The address as the manifest needs it: without a slash at the end.
 * @throws {AddressError} when Excel would not load from it.
 */
export function readAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^\w+:\/\//.test(address)) throw new AddressError(address, 'This is no web address.', '这不是网址。')
  if (url.protocol !== 'https:')
    throw new AddressError(address, 'Excel loads add-ins from https only.', 'Excel 只从 https 网址加载加载项。')
  if (url.username || url.password)
    throw new AddressError(address, 'It must not hold a name or a password.', '网址中不能包含用户名或密码。')
  if (url.search || url.hash || /[?#]/.test(address)) {
    throw new AddressError(address, 'It must end with a folder, without ? or #.', '网址必须以文件夹结尾，不能包含 ? 或 #。')
  }
  // What remains is safe in XML: the parser has encoded quotes, angles and spaces; & and ' it leaves.
  if (/[&']/.test(url.href) || /\.(html?|xml)$/i.test(url.pathname)) {
    throw new AddressError(
      address,
      'It must be that of a folder, not of a file, and hold neither & nor an apostrophe.',
      '网址必须指向文件夹而不是文件，也不能包含 & 或单引号。',
    )
  }
  return url.href.replace(/\/+$/, '')
}

/**
 * The manifest for `address`; its id stays, so that a new build updates what an administrator has deployed.
 * @throws {AddressError}
 */
export const addressedManifest = (manifest: string, address: string): string =>
  manifest.replaceAll(DEVELOPMENT_ADDRESS, () => readAddress(address))
