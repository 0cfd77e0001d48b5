import { setNonce } from 'get-nonce'

/** This page's nonce, for styles that libraries add at run time; the attribute is hidden, the property is not. */
export const pageNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// The library that holds the page still behind a dialog writes a style element of its own.
setNonce(pageNonce)
