import { Fragment } from 'react'

/** Text of a message, with its addresses to click on. */
export function WithLinks({ text }: { text: string }) {
  return text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line.split(/(https?:\/\/\S+)/).map((part, index) =>
        part.startsWith('http') ? (
          <a key={index} className="utrecht-link" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </Fragment>
  ))
}
