import { type JudgementDraft, revokeJudgement, saveJudgement, type Tx, takeTurn } from '#lib/store/index.ts'
import { type EntryWriter, publishEntries } from '../publish-entries.ts'
import { regroupKnown } from './regroup-duplicates.ts'

/** Carries out a keeper's word on two reports; it wins over their texts, now and whenever they are gone over again. */
export async function judgeDuplicates(tx: Tx, writer: EntryWriter, judgement: JudgementDraft): Promise<void> {
  await takeTurn(tx)
  await saveJudgement(tx, judgement)
  await publishEntries(tx, writer, await regroupKnown(tx, [judgement.a, judgement.b]))
}

/** Takes a keeper's word back: the texts of the two reports decide again. */
export async function forgetJudgement(
  tx: Tx,
  writer: EntryWriter,
  { id, a, b }: { readonly id: number; readonly a: number; readonly b: number },
): Promise<void> {
  await takeTurn(tx)
  await revokeJudgement(tx, id)
  await publishEntries(tx, writer, await regroupKnown(tx, [a, b]))
}
