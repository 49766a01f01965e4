// The part of Office's own interface that the pane uses, as Excel on the web would give it.

/** Newest requirement sets that the embedded Excel answers for. */
const SETS: Record<string, number> = { ExcelApi: 1.17, SharedRuntime: 1.1 }

export interface OfficeOptions {
  /** Of the interface and of the data, such as 'zh-CN'. */
  language: string
  dark?: boolean
}

/** A minimal `Office`: onReady, context, and what the shared runtime asks for. */
export function embeddedOffice({ language, dark = false }: OfficeOptions) {
  const info = { host: 'Excel', platform: 'OfficeOnline' } as const
  return {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info)
      return info
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      host: info.host,
      platform: info.platform,
      diagnostics: { host: info.host, platform: info.platform, version: '16.0.0.0' },
      officeTheme: {
        isDarkTheme: dark,
        bodyBackgroundColor: dark ? '#292929' : '#ffffff',
        bodyForegroundColor: dark ? '#ffffff' : '#242424',
      },
      requirements: { isSetSupported: isEmbeddedSet },
    },
  }
}

export type EmbeddedOffice = ReturnType<typeof embeddedOffice>

/** Versions are compared by parts, since 1.10 is newer than 1.9. */
export function isEmbeddedSet(name: string, minimum: string | number = '1.1'): boolean {
  const known = SETS[name]
  if (known === undefined) return false
  const [wanted, has] = [String(minimum), String(known)].map((version) => version.split('.').map(Number))
  return has[0] > wanted[0] || (has[0] === wanted[0] && (has[1] ?? 0) >= (wanted[1] ?? 0))
}

/** The library's own Office (its enums) with ours on top; some of its members are getters that cannot be set. */
export const overOffice = (library: object, embedded: EmbeddedOffice): object =>
  Object.create(library, Object.getOwnPropertyDescriptors(embedded)) as object
