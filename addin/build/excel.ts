// npm run excel: opens Excel on this computer with the add-in from these sources; npm run excel:stop takes it out again.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DEVELOPMENT_ADDRESS } from './manifest'

/** No dependency: it brings some 850 packages, one of which is compiled during installation. */
const DEBUGGING = 'office-addin-debugging@7.0.0'

const root = fileURLToPath(new URL('../../', import.meta.url))
const port = new URL(DEVELOPMENT_ADDRESS).port

/** What has to be run, in order; each is a command line without anything a person typed. */
export const steps = (stop: boolean): string[] =>
  stop
    ? [`npx --yes ${DEBUGGING} stop manifest.xml`]
    : [
        // Asks once for permission, and again when the certificate has run out.
        'npm run certificate',
        `npx --yes ${DEBUGGING} start manifest.xml desktop --app excel --no-debug --dev-server "npm run dev-server" --dev-server-port ${port}`,
      ]

/** Why there is no Excel to open here, in both languages; undefined on Windows and Mac. */
export const refusal = (platform: string): string | undefined =>
  platform === 'win32' || platform === 'darwin'
    ? undefined
    : 'Excel for the desktop runs on Windows and Mac only. Here, use the preview (npm start), or Excel on the web as the README tells.\n' +
      '桌面版 Excel 只能在 Windows 和 Mac 上运行。在这台电脑上，请使用预览（npm start），或按 README 使用 Excel 网页版。'

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reason = refusal(process.platform)
  if (reason) {
    console.error(reason)
    process.exit(2)
  }
  for (const step of steps(process.argv.includes('--stop'))) {
    // Through a shell: on Windows npx is no program but a script.
    const { status } = spawnSync(step, { cwd: root, stdio: 'inherit', shell: true })
    if (status !== 0) process.exit(status ?? 1)
  }
}
