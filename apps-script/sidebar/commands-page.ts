// The commands of the sidebar: a page of their own, which Sheets sends when the first of them is needed. So the sidebar opens with
// half the weight, and stays below what one page may have.

import { realCommands } from '../../shared/ui/real-commands'
import { COMMANDS } from './shared-modules'

Object.assign(window, { [COMMANDS]: realCommands })
