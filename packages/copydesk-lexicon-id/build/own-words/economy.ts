import { wordsOf } from './words-of.ts'

/** Of business, markets, banks and taxes. */
export const ECONOMY = wordsOf([
  'akuisitor asuradur bappebti berkapitalisasi dedolarisasi deflator deindustrialisasi deklaran depositor',
  'disekuritisasi disinflasi disinvestasi dolarisasi eduwisata ekopreneur ekspansioner emplang hawala',
  'inflasioner inflator investabel itinerari jamkesda jamkesmas judol kafalah koasuransi konsolidator',
  'kontraktif kopdes kopkel korporatisasi lartas lisensor ojol oligopolistik overturisme parekraf peritel',
  'pertashop pinjol prekariat qard rahn reimpor reindustrialisasi remiten renminbi riyal sekuritisasi',
  'sosiopreneur stagflasi subkon sukuk taksol tapera teknopreneur terkapitalisasi tokenisasi wadiah',
  'wakalah wiraswastawan wirausahawati wisnus',
])
