import type { Chance } from '../../chance.ts'
import type { Facts } from './frame.ts'
import words from './tuning/words.json' with { type: 'json' }

/**
 * Invents a site, its column and its reporter. Give what is known of the report: without `place` the site is called after no place, without
 * `date` its frame prints no day of publication.
 */
export function inventFacts(chance: Chance, known: Partial<Pick<Facts, 'place' | 'date'>> = {}): Facts {
  const at = chance.upTo(words.stems.length)
  const stem = words.stems[at] as string
  const place = known.place ?? null
  const ownPlace = place?.district ?? place?.city ?? place?.province ?? null
  const name = `${ownPlace && chance.hit(0.6) ? ownPlace : stem}${chance.pick(words.kinds)}`
  return {
    site: { name, host: `${words.hosts[at]}.example`, owner: ownPlace ? `${ownPlace}融媒体中心` : `${stem}信息服务有限公司` },
    place,
    date: known.date ?? null,
    column: chance.pick(words.columns),
    source: chance.hit(0.7) ? `${stem}新报` : null,
    authors: chance.hit(0.6) ? [chance.pick(words.people)] : [],
  }
}
