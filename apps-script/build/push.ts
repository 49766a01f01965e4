// npm run sheets:push: sends dist/sheets to your Apps Script project, after looking at what clasp would not explain.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packageProblems } from './package-problems'

const root = new URL('../../', import.meta.url)
const built = (name: string): string => readFileSync(new URL(`dist/sheets/${name}`, root), 'utf8')

if (!existsSync(new URL('.clasp.json', root))) {
  stop(
    "There is no .clasp.json yet. Copy .clasp.json.example to .clasp.json and put in the script id of your spreadsheet's project " +
      '(Extensions > Apps Script > Project Settings), then run "npx clasp login" once.',
    '还没有 .clasp.json。请将 .clasp.json.example 复制为 .clasp.json，填入电子表格脚本项目的脚本 ID（扩展程序 > Apps 脚本 > 项目设置），并运行一次 “npx clasp login”。',
  )
}
const { rootDir } = JSON.parse(readFileSync(new URL('.clasp.json', root), 'utf8')) as { rootDir?: string }
if (rootDir !== 'dist/sheets') stop('.clasp.json must name "rootDir": "dist/sheets".', '.clasp.json 中必须写明 "rootDir": "dist/sheets"。')
const problems = packageProblems({
  code: built('Code.js'),
  sidebar: built('Sidebar.html'),
  commands: built('Commands.html'),
  help: built('Help.html'),
  manifest: built('appsscript.json'),
})
if (problems.length > 0) stop(...problems)
// Through a shell: on Windows npx is no program but a script.
const { status } = spawnSync('npx clasp push --force', { cwd: fileURLToPath(root), stdio: 'inherit', shell: true })
process.exit(status ?? 1)

function stop(...words: string[]): never {
  console.error(words.join('\n'))
  process.exit(2)
}
