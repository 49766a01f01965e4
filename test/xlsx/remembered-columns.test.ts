// What was said about columns is remembered in a workbook that is a file.
import { it } from 'vitest'
import { createFileHost } from '../../xlsx/file-host'
import { expectRemembered } from '../support/remembered-columns'

it('remembers what was said about columns', () => expectRemembered(createFileHost()))
