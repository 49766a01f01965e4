// Gives the sidebar the page that holds its commands.

export const commandsPage = (): string => HtmlService.createHtmlOutputFromFile('Commands').getContent()
