// The licences that travel with a build: our own, that of the sample, and those of the packages bundled in it.

/** Lies beside the pages of the add-in's site, and beside the files of the Apps Script project. */
export const LICENCES_FILE = 'licences.txt'

/** @param bundled as the bundler lists it: packages and their licences. */
export const licencesText = ({ own, sample, bundled }: { own: string; sample: string; bundled: string }): string =>
  `# Sales Targets\n\n${own}\n# The sample company: AdventureWorks\n\n${sample}\n${bundled}`
