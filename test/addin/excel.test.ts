// What `npm run excel` would run, and where it would not: nothing is run here.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { refusal, steps } from '../../addin/build/excel'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

it('makes a certificate first, then starts the development server and Excel at exact versions', () => {
  expect(steps(false)[0]).toBe('npm run certificate')
  expect(steps(false)[1]).toMatch(
    /office-addin-debugging@\d+\.\d+\.\d+ start manifest\.xml desktop .*"npm run dev-server" --dev-server-port 3443/,
  )
  for (const name of ['certificate', 'dev-server']) expect(scripts[name]).toBeDefined()
})

it('stops what it started', () => {
  expect(steps(true)).toEqual([expect.stringMatching(/office-addin-debugging@\d+\.\d+\.\d+ stop manifest\.xml$/)])
})

it('says in both languages where there is no Excel', () => {
  for (const platform of ['win32', 'darwin']) expect(refusal(platform)).toBeUndefined()
  expect(refusal('linux')).toMatch(/Windows and Mac only[\s\S]*只能在 Windows 和 Mac/)
})
