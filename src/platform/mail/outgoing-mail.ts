export interface OutgoingMail {
  to: string
  subject: string
  /** Plain text; blank lines separate paragraphs. Links stand on a line of their own. */
  text: string
  /** An iCalendar object, sent as an invitation (`method` as in RFC 5546). */
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string }
  /** Id of the row that this is about: its room hears `bericht-onbezorgd` when the mail does not arrive. */
  about?: string
}
