// Modules that the preview's server makes.

declare module 'virtual:code-js' {
  /** The text of Code.js as it is pushed to Google. */
  const codeText: string
  export default codeText
}
