// Writes the sample anew from the AdventureWorks tables: npx tsx test/sample/build-sample.ts

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { sampleTexts } from './adventureworks-source'
import { sampleModule } from './sample-module'
import { readSource } from './source-files'

const folder = new URL('../../shared/sample/', import.meta.url)
const write = (name: string, text: string): void => writeFileSync(fileURLToPath(new URL(name, folder)), text)

const source = readSource()
const texts = sampleTexts(source)
mkdirSync(fileURLToPath(new URL('adventureworks/', folder)), { recursive: true })
write('adventureworks/team.csv', texts.team)
write('adventureworks/team.zh-CN.csv', texts.teamChinese)
write('adventureworks/history.csv', texts.history)
write('adventureworks/actuals.csv', texts.actuals)
write('adventureworks/LICENSE.txt', source.licence.replace(/\r\n/g, '\n'))
write('adventureworks-csv.ts', sampleModule(texts))
