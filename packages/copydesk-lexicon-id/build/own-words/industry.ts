import { wordsOf } from './words-of.ts'

/** Of traffic, energy, mining, building and space. */
export const INDUSTRY = wordsOf([
  'andon asteroida astrobiologi astrofisikawan autopilot bentor bioflok cantrang eksoplanet gigawatt',
  'gluon graviton hotmix jargas jurumudi ketenagalistrikan komposter konblok kondotel kosmolog kubesat',
  'lapen laston lepton magnetar migor nanoplastik nanosatelit oleokimia oleopangan oplet oprit',
  'overdimensi paving penumbra pikohidro rukan rusunami sanimas sentrifuga solstis sonda stellarator',
  'stronsium tailing talud terawatt tokamak treler vernakular wiup',
  'strobo',
])
