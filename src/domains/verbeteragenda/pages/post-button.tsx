import type { ReactNode } from 'react'
import { Button, Form } from '../../../ui/index.ts'

interface PostButtonProps {
  id: string
  action: string
  hidden?: Record<string, string>
  /** What the button is about, for who hears the page: five buttons “Omhoog” must differ. */
  about: string
  kind?: 'secondary' | 'danger'
  children: ReactNode
}

/** One button that changes something at once. */
export function PostButton({ id, action, hidden, about, kind = 'secondary', children }: PostButtonProps) {
  return (
    <Form id={id} action={action} hidden={hidden}>
      <Button kind={kind}>
        {children} <span className="tw-visually-hidden">{about}</span>
      </Button>
    </Form>
  )
}
