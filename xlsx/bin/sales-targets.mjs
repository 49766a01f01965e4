#!/usr/bin/env node
// The command line, run from its sources: no step of building stands between a checkout and the command.

import { register } from 'tsx/esm/api'

register()
const { main } = await import('../cli/main.ts')
process.exitCode = await main(process.argv.slice(2), process.env)
