// The user's language as Google knows it.

/** A tag such as 'zh-CN'. Asks for no scope, and works before the user has allowed anything, as onOpen must. */
export const userLanguage = (): string => Session.getActiveUserLocale().replace('_', '-')
