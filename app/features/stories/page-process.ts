import { type PageReading, readPage } from '@redaksi/newsformats'
import { answer } from '../../platform/apart/answer.ts'
import type { PastedPage } from './page-reader.ts'

/** The process in which pasted pages are read. */
answer<PastedPage, PageReading>(({ content, html }) =>
  readPage(Buffer.from(content), { contentType: `${html ? 'text/html' : 'text/plain'}; charset=utf-8` }),
)
