/** A reason not to start that somebody can do something about: the message is the one line that is printed. */
export class StartError extends Error {
  override name = 'StartError'
}
