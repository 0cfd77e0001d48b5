import { RULE_IDS } from '../../packages/copydesk/src/rule-ids.ts'
import { faultsOfRule } from './corpora.ts'

/** `node bench/copydesk/rule.ts RULE...`: what a rule misses, and where it cries wolf, on the cases in sight. */
for (const rule of RULE_IDS.filter((id) => process.argv.includes(id)))
  for (const fault of faultsOfRule(rule)) console.log(`${rule} ${fault}`)
