#!/usr/bin/env node
// The command line, run from its sources: no step of building stands between a checkout and the command.

import { register } from 'tsx/esm/api'

// A reader that has seen enough, such as head, ends the program without complaint.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

register()
const { main } = await import('../cli/main.ts')
process.exitCode = await main(process.argv.slice(2), process.env)
