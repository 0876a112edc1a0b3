/** An address that a browser opens safely: `https:` and nothing else, so never a script or a file. */
export function isWebAddress(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text)
}
