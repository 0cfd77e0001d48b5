/** Words of one meaning: whoever writes two of a line side by side has said it twice, whichever comes first. */
const GROUPS = `
  adalah ialah merupakan yaitu yakni
  untuk demi guna
  agar supaya
  jika apabila bila kalau jikalau seandainya andaikata sekiranya
  meskipun walaupun meski walau kendati kendatipun
  tetapi namun tapi
  hanya cuma sekadar
  sekitar kira-kira
  dapat bisa
  harus wajib
  seluruh semua segenap
  sangat amat
  hingga sampai
  telah sudah
  setiap tiap
  tentang mengenai perihal
  ketika sewaktu
  tampak terlihat
`

/** Every two of a line as a phrase, with either of them as what says it once. */
export const SYNONYM_PAIRS: readonly (readonly [phrase: string, rights: readonly string[]])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
  .flatMap((words) =>
    words.flatMap((one) =>
      words.filter((other) => other !== one).map((other) => [`${one} ${other}`, [one, other]] as const),
    ),
  )

/** Initials whose first word is the noun that is put before them once more: "nomor NIK". */
const INITIALS = `
  nomor: NIK NIP NIM NISN NIDN NUPTK NPWP NRP NIB NOP
  kartu: KTP KK KIS KIP KJP KIA
  surat: SIM SKCK STNK SPPT SPDP
  virus: HIV
  bantuan: BLT bansos
  pemilihan: pemilu pilkada pilpres pileg
  bahan bakar: BBM
  organisasi: ormas
`

/** "nomor NIK": NIK. */
export const TOLD_BY_INITIALS: readonly (readonly [phrase: string, rights: readonly string[]])[] =
  INITIALS.trim()
    .split('\n')
    .flatMap((line) => {
      const [noun = '', initials = ''] = line.trim().split(': ')
      return initials.split(' ').map((short) => [`${noun} ${short}`, [short]] as const)
    })
