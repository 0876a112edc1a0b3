import { Fragment } from 'react'
import { Heading } from '../heading/heading.tsx'
import { PageContext, usePage } from '../page-context/page-context.tsx'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { groups } from './groups.tsx'
import { texts } from './texts.ts'

/** Every component in every state, as users get it. The page frame is the one around it. */
export function Gallery() {
  const page = usePage()
  const words = texts[page.lang]
  // The examples are written in Dutch, so their buttons and messages are too, also on the English page.
  const dutchPage = { ...page, lang: 'nl' as const }
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph lead>{words.intro}</Paragraph>
      {groups.map(({ title, components }) => (
        <div key={title} lang="nl">
          <Heading level={2}>{title}</Heading>
          {components.map(({ name, examples }) => (
            <Fragment key={name}>
              <Heading level={3} id={`ui-${name}`}>
                {name}
              </Heading>
              {examples.map((example) => (
                <div key={example.name} className="tw-gallery__example">
                  <p className="tw-gallery__name">{example.name}</p>
                  <PageContext value={dutchPage}>{example.node}</PageContext>
                </div>
              ))}
            </Fragment>
          ))}
        </div>
      ))}
    </>
  )
}
