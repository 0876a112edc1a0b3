/** What somebody wrote: its own lines, and its own direction (Arabic and Hebrew run from right to left). */
export function Written({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => (
    <p key={index} className="utrecht-paragraph" dir="auto">
      {line}
    </p>
  ))
}

/** The same in the middle of our own sentence. */
export function WrittenInline({ text }: { text: string }) {
  return <bdi>{text}</bdi>
}
