import { ARMY } from './own-words/army.ts'
import { CUSTOMS } from './own-words/customs.ts'
import { DAILY } from './own-words/daily.ts'
import { ECONOMY } from './own-words/economy.ts'
import { FOOD } from './own-words/food.ts'
import { GENERAL } from './own-words/general.ts'
import { GOVERNMENT } from './own-words/government.ts'
import { HEALTH } from './own-words/health.ts'
import { INDUSTRY } from './own-words/industry.ts'
import { LAW } from './own-words/law.ts'
import { LEARNING } from './own-words/learning.ts'
import { MEDIA } from './own-words/media.ts'
import { NATURE } from './own-words/nature.ts'
import { SPORT } from './own-words/sport.ts'

/**
 * Roots that newsrooms print and none of the sources has, or has only in their longer forms, by field. Written for
 * the project; the licence of the code holds for them.
 */
export const OWN_WORDS: readonly string[] = [
  ...ARMY,
  ...CUSTOMS,
  ...DAILY,
  ...ECONOMY,
  ...FOOD,
  ...GENERAL,
  ...GOVERNMENT,
  ...HEALTH,
  ...INDUSTRY,
  ...LAW,
  ...LEARNING,
  ...MEDIA,
  ...NATURE,
  ...SPORT,
]
