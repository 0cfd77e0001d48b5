import classes from './person-mark.module.css'

/** A person by name with a mark of two letters; the same person has the same colour everywhere. */
export function PersonMark({ id, name }: { id: string; name: string }) {
  return (
    <span className={classes.person}>
      <b aria-hidden="true" data-colour={colourOf(id)}>
        {lettersOf(name)}
      </b>
      <span>{name}</span>
    </span>
  )
}

/** "Laksmi Wardana" is LW, "Rena" is RE. */
function lettersOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const letters = words.length > 1 ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0] ?? '') : []
  return (letters.length > 0 ? letters.join('') : [...name].slice(0, 2).join('')).toLocaleUpperCase()
}

/** One of three colours and none, from the id. */
function colourOf(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % 4
}
