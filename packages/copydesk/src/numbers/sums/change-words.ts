/** Words for a change that rises, as the source of a regular expression; the others likewise. */
export const RISES =
  'naik|meningkat|tumbuh|bertumbuh|bertambah|melonjak|menanjak|melesat|meroket|melejit|melompat|membengkak|merangkak|terkerek|terdongkrak|kenaikan|peningkatan|pertumbuhan|penambahan|lonjakan|pertambahan|menaikkan|meningkatkan|menambah|mendongkrak'
export const FALLS =
  'diskon|potongan|rabat|turun|menurun|berkurang|anjlok|merosot|menyusut|susut|jatuh|terpangkas|dipangkas|tergerus|terkikis|ambles|menciut|terpotong|penurunan|pengurangan|pemangkasan|penyusutan|pemotongan|memangkas|menurunkan|memotong|mengurangi|menekan'
/** What parts two figures, whichever of them comes first. */
export const GAPS =
  'selisih|selisihnya|berselisih|terpaut|berbeda|beda|bedanya|perbedaan|unggul|tertinggal|jaraknya|kelebihan|kekurangan|hemat|menghemat|surplus|defisit|untung|keuntungan|rugi|kerugian'
/** What says that two figures differ, and not which way: a currency that weakens has a higher figure. */
export const DIFFERS =
  'menguat|melemah|memburuk|membaik|terkoreksi|perubahan|berubah|bergeser|melebihi|didiskon|dipotong|dikurangi|ditambah|dinaikkan|diturunkan|kenaikannya|penurunannya|penambahannya|pengurangannya|pertumbuhannya'
/** Behind "lebih". */
export const COMPARED =
  'murah|mahal|cepat|lambat|tinggi|rendah|banyak|sedikit|panjang|pendek|besar|kecil|lama|singkat|hemat|jauh|dekat|berat|ringan|awal|tua|muda'
