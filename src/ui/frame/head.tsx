import { usePage } from '../page-context/page-context.tsx'

interface HeadProps {
  title: string
  noindex?: boolean | undefined
}

export function Head({ title, noindex = false }: HeadProps) {
  const { assets, theme } = usePage()
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {noindex && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={assets.css} />
      {theme && <link rel="stylesheet" href={theme.css} />}
      <link rel="icon" href={assets.icon} />
    </head>
  )
}
