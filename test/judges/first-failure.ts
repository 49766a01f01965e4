// A property that fails here says what it drew at once: to look for a smaller case takes longer than all judges together. With RUNS it is looked for.

import fc from 'fast-check'

if (process.env.RUNS === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
