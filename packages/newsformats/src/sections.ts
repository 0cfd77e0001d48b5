const names = new Set(
  (
    'internasional nasional politik ekonomi bisnis olahraga hukum kriminal daerah regional metro megapolitan ' +
    'dunia global budaya seni hiburan teknologi tekno sains kesehatan pendidikan opini kolom gaya otomotif ' +
    'properti wisata travel kuliner lingkungan news berita peristiwa humaniora sepakbola bola edukasi lifestyle ' +
    'world international national politics business economy sports sport opinion culture arts technology tech ' +
    'science health education entertainment local environment climate asia europe africa americas finance'
  ).split(' '),
)
for (const pair of [
  'gaya hidup',
  'middle east',
  'timur tengah',
  'luar negeri',
  'dalam negeri',
  'us news',
  'uk news',
  'world news',
])
  names.add(pair)

/** The section a line names, by itself or as the end of a breadcrumb trail. */
export function sectionOf(text: string): string | null {
  if (text.length > 120) return null
  const parts = text.split(/ ?[>»›/|] ?/).filter((part) => part !== '')
  const last = parts.at(-1)
  if (last === undefined || !parts.every(isStep)) return null
  return names.has(last.toLowerCase())
    ? last
    : (parts.findLast((part) => names.has(part.toLowerCase())) ?? null)
}

function isStep(part: string): boolean {
  return part.length < 30 && part.split(' ').length <= 3
}
