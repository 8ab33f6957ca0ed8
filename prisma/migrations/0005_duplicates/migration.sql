-- Which reports are captures of one article (lib/ingest/duplicates), and which of them stands for it.
ALTER TABLE "report" ADD COLUMN "duplicate_rank" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "report_duplicate_group_id_idx" ON "report"("duplicate_group_id");

ALTER TABLE "search"."entry" ADD COLUMN "rank" INTEGER NOT NULL DEFAULT 0;
-- Members of groups alone: whether the master stands for its article is asked of each search (lib/search/postgres/article-corrections.ts).
CREATE INDEX "entry_grouped_grams_idx" ON "search"."entry" USING GIN ("grams") WITH (fastupdate = off) WHERE "unit_id" <> "report_id";

CREATE TABLE "duplicate_signature" (
    "report_id" INTEGER NOT NULL,
    "version_id" INTEGER NOT NULL,
    "shingle_count" INTEGER NOT NULL,
    "sketch" INTEGER[],
    CONSTRAINT "duplicate_signature_pkey" PRIMARY KEY ("report_id")
);

CREATE TABLE "duplicate_key" (
    "key" BIGINT NOT NULL,
    "report_id" INTEGER NOT NULL,
    CONSTRAINT "duplicate_key_pkey" PRIMARY KEY ("key", "report_id")
);
CREATE INDEX "duplicate_key_report_id_idx" ON "duplicate_key"("report_id");

CREATE TABLE "duplicate_pair" (
    "a_id" INTEGER NOT NULL,
    "b_id" INTEGER NOT NULL,
    "similarity" REAL NOT NULL,
    CONSTRAINT "duplicate_pair_pkey" PRIMARY KEY ("a_id", "b_id")
);
CREATE INDEX "duplicate_pair_b_id_idx" ON "duplicate_pair"("b_id");

CREATE TABLE "duplicate_judgement" (
    "id" SERIAL NOT NULL,
    "a_id" INTEGER NOT NULL,
    "b_id" INTEGER NOT NULL,
    "is_same" BOOLEAN NOT NULL,
    "note" TEXT,
    "editor_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ,
    CONSTRAINT "duplicate_judgement_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "duplicate_judgement_a_id_idx" ON "duplicate_judgement"("a_id");
CREATE INDEX "duplicate_judgement_b_id_idx" ON "duplicate_judgement"("b_id");

ALTER TABLE "duplicate_signature" ADD CONSTRAINT "duplicate_signature_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "duplicate_key" ADD CONSTRAINT "duplicate_key_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "duplicate_signature"("report_id") ON DELETE CASCADE ON UPDATE CASCADE;
