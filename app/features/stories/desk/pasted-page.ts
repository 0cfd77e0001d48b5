/** Structure worth reading: what a copied page has and a line copied from a chat or a terminal has not. */
const STRUCTURE = /<(h[1-3]|article|main|figure|figcaption)[\s>]/i
const PARAGRAPH = /<p[\s>]/gi

/**
 * Whether the HTML of a clipboard says more than the text beside it. Editors wrap every copied line in markup;
 * that alone is no page.
 */
export function readsAsHtml(html: string): boolean {
  return STRUCTURE.test(html) || (html.match(PARAGRAPH)?.length ?? 0) >= 2
}

/** Whether text that was typed or pasted as text is really the source of a saved page. */
export function isHtmlSource(text: string): boolean {
  return /^\s*(<!doctype html|<html[\s>])/i.test(text)
}
