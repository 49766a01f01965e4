// The manifest: valid, complete, and asking for no less than the code needs.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { addressedManifest, DEVELOPMENT_ADDRESS } from '../../addin/build/manifest'
import { compareVersions, usedExcelApi } from '../support/required-api-set'
import { schemasOf } from '../support/schemas'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest = readFileSync(`${root}manifest.xml`, 'utf8')
const document = new DOMParser().parseFromString(manifest, 'text/xml')
const all = (name: string): Element[] => [...document.getElementsByTagName(name)]
const schemas = schemasOf('manifest')

async function faults(xml: string): Promise<string[]> {
  const entry = schemas!.find(({ fileName }) => fileName === 'OfficeAppManifestV1_1.xsd')!
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: entry,
    preload: schemas!.filter((schema) => schema !== entry),
  })
  return errors.map(({ message }) => message)
}

describe('the manifest', () => {
  it.runIf(schemas)('is valid by the published schema, which does refuse a wrong one', async () => {
    expect(await faults(manifest)).toEqual([])
    expect(await faults(manifest.replace('<Permissions>', '<Rights/><Permissions>'))).not.toEqual([])
    expect(await faults(manifest.replace('<CustomTab id="SalesTargets.Tab">', '<CustomTab>'))).not.toEqual([])
  })

  it('defines every resource that it uses, once, and uses every one that it defines', () => {
    const used = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id)
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => all(name).flatMap((element) => element.getAttribute('id') ?? []))
    expect([...new Set(used)].sort()).toEqual([...defined].sort())
  })

  it('speaks Chinese wherever it speaks', () => {
    const spoken = ['DisplayName', 'Description', 'bt:String'].flatMap(all).filter((element) => element.hasAttribute('DefaultValue'))
    expect(spoken.length).toBeGreaterThan(5)
    for (const element of spoken) {
      const overrides = [...element.childNodes].filter((node): node is Element => node.nodeName.endsWith('Override'))
      expect(overrides.map((each) => each.getAttribute('Locale'))).toEqual(['zh-CN'])
      expect(overrides[0].getAttribute('Value')).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('keeps texts within the lengths that Excel shows', () => {
    const values = (name: string): string[] => {
      const strings = all(name).flatMap((group) => [
        ...group.getElementsByTagName('bt:String'),
        ...group.getElementsByTagName('bt:Override'),
      ])
      return strings.map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
    }
    expect(values('bt:ShortStrings').length).toBeGreaterThan(0)
    for (const text of values('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125)
    expect(values('bt:LongStrings').length).toBeGreaterThan(0)
    for (const text of values('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250)
  })

  it('has all its addresses at one https origin', () => {
    const addresses = [...manifest.matchAll(/="(\w+:\/\/[^"]+)"/g)]
      .map(([, url]) => url)
      .filter((url) => !url.startsWith('http://schemas.microsoft.com/') && !url.startsWith('http://www.w3.org/'))
    expect(addresses.length).toBeGreaterThan(8)
    for (const url of addresses) expect(new URL(url).origin).toBe(DEVELOPMENT_ADDRESS)
  })

  it('points to icons of the size it says', () => {
    const size = (path: string) => {
      const file = readFileSync(`${root}addin/${path}`)
      expect(file.subarray(1, 4).toString()).toBe('PNG')
      return [file.readUInt32BE(16), file.readUInt32BE(20)]
    }
    const images = new Map(
      all('bt:Image')
        .filter((each) => each.hasAttribute('id'))
        .map((each) => [each.getAttribute('id'), new URL(each.getAttribute('DefaultValue')!).pathname.slice(1)]),
    )
    const shown = all('bt:Image').filter((each) => each.hasAttribute('size'))
    expect(new Set(shown.map((each) => each.getAttribute('size')))).toEqual(new Set(['16', '32', '80']))
    for (const each of shown) {
      const wanted = Number(each.getAttribute('size'))
      expect(size(images.get(each.getAttribute('resid'))!)).toEqual([wanted, wanted])
    }
    for (const each of [16, 32, 64, 80, 128]) expect(size(`assets/icon-${each}.png`)).toEqual([each, each])
    // The store's rules: 32 and 64 pixels.
    expect(all('IconUrl')[0].getAttribute('DefaultValue')).toMatch(/icon-32\.png$/)
    expect(all('HighResolutionIconUrl')[0].getAttribute('DefaultValue')).toMatch(/icon-64\.png$/)
  })

  it('shares one long-lived page between pane, ribbon and functions, which have no namespace', () => {
    const [runtime] = all('Runtime')
    expect(runtime.getAttribute('lifetime')).toBe('long')
    const page = all('Page')[0].getElementsByTagName('SourceLocation')[0]
    for (const element of [page, all('FunctionFile')[0]]) expect(element.getAttribute('resid')).toBe(runtime.getAttribute('resid'))
    expect(all('Namespace')).toHaveLength(0)
  })

  it('asks for what the code needs, computed from the code', () => {
    const files = readdirSync(`${root}addin`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('build'))
      .map((name) => `${root}addin/${name}`)
    const used = usedExcelApi(files, `${root}addin/tsconfig.json`)
    const names = used.map(({ name }) => name)
    // The computation sees calls, property writes, options, overloads and load paths.
    for (const name of [
      'Application.suspendScreenUpdatingUntilNextSync',
      'DataValidation.rule',
      'WorksheetProtectionOptions.allowSort',
      'Range.rowIndex',
      'WorksheetCollection.add',
    ])
      expect(names).toContain(name)
    const set = all('Set').find((each) => each.getAttribute('Name') === 'ExcelApi')!
    const asked = set.getAttribute('MinVersion')!.split('.').map(Number) as [number, number]
    expect(used.filter(({ version }) => compareVersions(version, asked) > 0)).toEqual([])
    // Nor more than that: the manifest would keep people out for nothing.
    expect(used[0].version).toEqual(asked)
    expect(all('Set').some((each) => each.getAttribute('Name') === 'SharedRuntime' && each.getAttribute('MinVersion') === '1.1')).toBe(true)
  })
})

describe('the manifest for an address of one’s own', () => {
  it('moves every address there', () => {
    const moved = addressedManifest(manifest, 'https://example.com/sales/')
    expect(moved).not.toContain('localhost')
    expect(moved).toContain('"https://example.com/sales/taskpane.html"')
    expect(moved.match(/https:\/\/example\.com\/sales\//g)).toHaveLength(manifest.match(/https:\/\/localhost:3000\//g)!.length)
  })
  it('refuses what Excel would not load', () => {
    for (const address of ['http://example.com', 'example.com', 'https://example.com/?a=1', 'https://example.com/"x']) {
      expect(() => addressedManifest(manifest, address)).toThrow('https')
    }
  })
})
