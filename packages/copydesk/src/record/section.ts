import type { StoryRecord } from '../types.ts'

const has = (words: RegExp, section: string | null | undefined): boolean => words.test(section ?? '')

/** Opinion, editorials, letters: the writer speaks, and writes from no place. */
export const isOpinion = ({ section }: StoryRecord): boolean =>
  has(/\b(?:opini|kolom|kolumnis|tajuk|editorial|esai|surat pembaca|analisis|opinion|column|essay)/i, section)

/** Questions and answers: whole paragraphs are one person's words. */
export const isInterview = ({ section, title }: StoryRecord): boolean =>
  has(/\b(?:wawancara|tanya jawab|interview|q&a)/i, section) || has(/^(?:wawancara|interview)\b/i, title)

/** Lists of what is on, results and forecasts: weekdays there are a timetable. */
export const isSchedule = ({ section, title }: StoryRecord): boolean =>
  has(/\b(?:agenda|jadwal|prakiraan|ramalan|schedule|listings)/i, section) || has(/^jadwal\b/i, title)

/** Sections that report from no place. */
export const isPlaceless = ({ section }: StoryRecord): boolean =>
  has(
    /\b(?:galeri|foto|video|infografik|cek fakta|resensi|ulasan|resep|cerpen|puisi|sastra|horoskop|zodiak|kuis|tips|gallery|fact check|review|recipe)/i,
    section,
  )

/** Sections whose readers know those whom they are about. */
export const isOfFame = ({ section }: StoryRecord): boolean =>
  has(
    /\b(?:olahraga|sepak ?bola|bola|sport|hiburan|selebritas|seleb|showbiz|musik|film|entertainment|sports|music)/i,
    section,
  )
