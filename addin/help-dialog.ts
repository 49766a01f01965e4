// Shows the help page in a dialog of Excel's: in the browser as in the desktop program, without a blocked pop-up.

/** Excel shows one dialog at a time, and help is in it already. */
const ALREADY_OPEN = 12007

/** @param url of this add-in's own site. @returns once it is shown. */
export const showHelpDialog = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(url, { height: 80, width: 45, displayInIframe: true }, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded || error.code === ALREADY_OPEN) resolve()
      else reject(new Error(`${error.code}: ${error.message}`))
    })
  })
