/** Words of a text as the list and the editor count them: what stands between blanks and has a letter or a figure. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
