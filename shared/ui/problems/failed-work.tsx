// What a piece of work beside the steps failed with, in place: its problems where it was refused, else what happened and the way out.

import type { ReactNode } from 'react'

import { RefusedError } from '../../import/problem'
import { Notice } from '../layout/notice'
import { FailedStep } from './failed-step'
import { ProblemList } from './problem-list'

interface FailedWorkProps {
  error: unknown
  /** Over the problems, where it was refused for them. */
  title: (count: number) => string
  /** Below that title. */
  children?: ReactNode
}

export function FailedWork({ error, title, children }: FailedWorkProps) {
  if (!(error instanceof RefusedError)) return <FailedStep error={error} />
  return (
    <>
      <Notice kind="error" title={title(error.problems.length)}>
        {children}
      </Notice>
      <ProblemList problems={error.problems} />
    </>
  )
}
