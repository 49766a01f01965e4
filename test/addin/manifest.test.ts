// The manifest: valid, complete, and asking for no less than the code needs.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { ribbonActions } from '../../addin/ribbon'
import { ICON_NAMES, ICON_SIZES } from '../../addin/build/icon-drawings'
import { addressedManifest, DEVELOPMENT_ADDRESS, readAddress } from '../../addin/build/manifest'
import { VERBS } from '../../shared/i18n/verb-hints'
import { PRODUCT } from '../../shared/i18n/verbs'
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

  it('offers the verbs of the menu of Google Sheets in the same words, each with something that carries it out', () => {
    const words = new Map(
      all('bt:String').map((each) => [
        each.getAttribute('id'),
        { en: each.getAttribute('DefaultValue'), zh: each.getElementsByTagName('bt:Override')[0].getAttribute('Value') },
      ]),
    )
    const resource = (control: Element, name: string) => words.get(control.getElementsByTagName(name)[0].getAttribute('resid'))
    const offered = all('Control').map((control) => ({ label: resource(control, 'Label'), hint: resource(control, 'Description') }))
    expect(offered).toEqual(Object.values(VERBS))
    const nothing = () => Promise.resolve()
    const actions = ribbonActions({
      run: () => Promise.reject(new Error()),
      pane: Promise.resolve(undefined),
      showPane: nothing,
      showHelp: nothing,
    })
    expect(all('FunctionName').map((each) => each.textContent)).toEqual(Object.keys(actions))
    expect(all('Action').filter((each) => each.getAttribute('xsi:type') === 'ShowTaskpane')).toHaveLength(1)
    expect(words.get('Tab.Label')).toEqual(PRODUCT)
  })

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
    expect(all('Version')[0].textContent).toBe(`${version}.0`)
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
    const icons = all('Icon').map((icon) => [...icon.getElementsByTagName('bt:Image')].map((each) => each.getAttribute('size')))
    expect(icons).toHaveLength(5)
    for (const sizes of icons) expect(sizes).toEqual(['16', '20', '24', '32', '40', '48', '64', '80'])
    for (const each of shown) {
      const wanted = Number(each.getAttribute('size'))
      expect(size(images.get(each.getAttribute('resid'))!)).toEqual([wanted, wanted])
    }
    for (const name of ICON_NAMES) for (const each of ICON_SIZES) expect(size(`assets/${name}-${each}.png`)).toEqual([each, each])
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
})

describe('the manifest for an address of one’s own', () => {
  it('moves every address there', () => {
    const moved = addressedManifest(manifest, 'https://example.com/sales/')
    expect(moved).not.toContain('localhost')
    expect(moved).toContain('"https://example.com/sales/taskpane.html"')
    expect(moved.match(/https:\/\/example\.com\/sales\//g)).toHaveLength(manifest.split(`${DEVELOPMENT_ADDRESS}/`).length - 1)
  })
  it('keeps its id, and is as valid', async () => {
    const moved = addressedManifest(manifest, 'https://plan.example.com:8443/$1/sales')
    const id = '<Id>7a272007-dd06-45a3-b32b-b2048a74c7f6</Id>'
    for (const text of [manifest, moved]) expect(text).toContain(id)
    expect(moved).toContain('"https://plan.example.com:8443/$1/sales/taskpane.html"')
    if (schemas) expect(await faults(moved)).toEqual([])
  })
  it.each([
    ['http://example.com', 'https only', '只从 https'],
    ['example.com', 'no web address', '不是网址'],
    ['sales', 'no web address', '不是网址'],
    ['', 'no web address', '不是网址'],
    ['https:', 'no web address', '不是网址'],
    ['https:example.com', 'no web address', '不是网址'],
    ['file:///sales', 'https only', '只从 https'],
    ['https://me:secret@example.com', 'password', '密码'],
    ['https://example.com/?a=1', 'without ?', '不能包含 ?'],
    ['https://example.com/#', 'without ?', '不能包含 ?'],
    ['https://example.com/manifest.xml', 'not of a file', '而不是文件'],
    ['https://example.com/a&b', 'neither &', '不能包含 &'],
  ])('refuses %s in words', (address, en, zh) => {
    expect(() => addressedManifest(manifest, address)).toThrow(en)
    expect(() => addressedManifest(manifest, address)).toThrow(zh)
    expect(() => addressedManifest(manifest, address)).toThrow('https://example.com/sales-targets')
  })
  it('writes an address as a browser does', () => {
    expect(readAddress('https://EXAMPLE.com')).toBe('https://example.com')
    expect(readAddress('https://例子.中国/销售 "目标"/')).toBe(
      'https://xn--fsqu00a.xn--fiqs8s/%E9%94%80%E5%94%AE%20%22%E7%9B%AE%E6%A0%87%22',
    )
  })
})
