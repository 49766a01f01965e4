// The same random draws in every run, so that the checks say the same of the same code; with RUNS (the draws of a property) they are new ones.

import fc from 'fast-check'

if (process.env.RUNS === undefined) fc.configureGlobal({ seed: 20140101 })
