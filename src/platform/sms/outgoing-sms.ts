export interface OutgoingSms {
  /** A phone number as it was typed. */
  to: string
  text: string
  /** Id of the row that this is about: its room hears `bericht-onbezorgd` when the message does not arrive. */
  about?: string
}
