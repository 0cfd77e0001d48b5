import { type ClipboardEvent, useRef, useState } from 'react'
import { isHtmlSource, readsAsHtml } from './pasted-page.ts'

/** A page in the making: the text that stands in the field, and the HTML that came with it. */
export function usePastedPage() {
  const [text, setText] = useState('')
  const [html, setHtml] = useState('')
  const [structured, setStructured] = useState(false)
  const pasting = useRef(false)
  return {
    text,
    hasHtml: html !== '',
    structured,
    setStructured,
    paste: ({ clipboardData }: ClipboardEvent) => {
      // A second paste into written text is an edit of the text.
      if (text.trim() !== '') return
      pasting.current = true
      const pasted = clipboardData.getData('text/html')
      setHtml(pasted)
      setStructured(readsAsHtml(pasted))
    },
    edit: (value: string) => {
      setText(value)
      // Once somebody mends the text, the HTML beside it is another page.
      if (!pasting.current) setHtml('')
      pasting.current = false
    },
    /** What is sent: the reading that was chosen. */
    page: () =>
      structured && html !== '' ? { content: html, html: true } : { content: text, html: isHtmlSource(text) },
  }
}
