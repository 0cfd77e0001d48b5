import type { Masthead } from '../publication/masthead.ts'
import type { Language } from '../stories/story.ts'

/** An invented newspaper of an invented province; no person, place or company in it exists. */
export const DEMO_PUBLICATION = {
  name: 'Warta Seruni',
  tagline: 'Kabar dari Bandar Seruni dan pulau-pulaunya',
  language: 'id' as Language,
  timeZone: 'Asia/Makassar',
}

export const DEMO_MASTHEAD: Masthead = {
  editorInChief: 'Laksmi Wardana',
  managingEditor: 'Hendra Palinggi',
  company: 'PT Warta Seruni Mandiri',
  address: 'Jalan Mercusuar 14, Bandar Seruni',
  phone: '(0499) 550143',
  email: 'redaksi@wartaseruni.example',
  people: [
    { role: 'Editor', names: ['Maria Tallo', 'Yoga Pranata'] },
    { role: 'Reporter', names: ['Rena Palupi', 'Damar Kelana', 'Sabri Lamade', 'Nuraini Bode'] },
    { role: 'Pewarta foto', names: ['Bayu Sangkala'] },
  ],
}

export const DEMO_SECTIONS: readonly { slug: string; name: string; language: Language }[] = [
  { slug: 'daerah', name: 'Daerah', language: 'id' },
  { slug: 'politik', name: 'Politik', language: 'id' },
  { slug: 'ekonomi', name: 'Ekonomi', language: 'id' },
  { slug: 'laut', name: 'Laut', language: 'id' },
  { slug: 'olahraga', name: 'Olahraga', language: 'id' },
  { slug: 'budaya', name: 'Budaya', language: 'id' },
  { slug: 'opini', name: 'Opini', language: 'id' },
  { slug: 'english', name: 'English', language: 'en' },
]
