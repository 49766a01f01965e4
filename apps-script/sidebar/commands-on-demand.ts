// The commands as the sidebar has them: the page that holds them is asked for when the first is needed.

import type { Commands } from '../../shared/ui/commands'
import type { ServerCalls } from './server-calls'
import { COMMANDS, SHARED, sharedModules } from './shared-modules'

/** Each call waits for the page once; a failed load rejects the call and is tried again by the next. */
export function commandsOnDemand({ commandsPage }: Pick<ServerCalls, 'commandsPage'>, page: Window & typeof globalThis): Commands {
  /** The page has every command. */
  let loading: Promise<Required<Commands>> | undefined
  const load = async (): Promise<Required<Commands>> => {
    const held = page as unknown as Record<string, unknown>
    held[SHARED] = sharedModules
    const script = page.document.createElement('script')
    script.textContent = scriptIn(await commandsPage())
    page.document.head.append(script)
    const commands = held[COMMANDS] as Required<Commands> | undefined
    if (commands === undefined) throw new Error('The commands page has no commands.')
    return commands
  }
  const commands = (): Promise<Required<Commands>> => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  return {
    openWorkbook: async (...args) => (await commands()).openWorkbook(...args),
    sampleSettings: async (...args) => (await commands()).sampleSettings(...args),
    inspectTables: async (...args) => (await commands()).inspectTables(...args),
    previewPlan: async (...args) => (await commands()).previewPlan(...args),
    buildPlan: async (...args) => (await commands()).buildPlan(...args),
    handOut: async (...args) => (await commands()).handOut(...args),
    awaitAnswers: async (...args) => (await commands()).awaitAnswers(...args),
    letters: async (...args) => (await commands()).letters(...args),
    publish: async (...args) => (await commands()).publish(...args),
    collect: async (...args) => (await commands()).collect(...args),
    openScenarios: async (...args) => (await commands()).openScenarios(...args),
    compareScenarios: async (...args) => (await commands()).compareScenarios(...args),
    keepScenario: async (...args) => (await commands()).keepScenario(...args),
    removeScenario: async (...args) => (await commands()).removeScenario(...args),
  }
}

/** The page is one script in its tags: Google keeps nothing but pages. */
export const scriptIn = (page: string): string => page.slice(page.indexOf('>') + 1, page.lastIndexOf('</script>'))
