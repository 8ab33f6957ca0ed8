-- Every change of the index raises the revision, in the transaction that makes it, so that what a process keeps in memory of the index
-- (lib/search/postgres/columns) is brought up to any state by the rows above its own revision.
CREATE TABLE "search"."state" (
  "id" INTEGER NOT NULL DEFAULT 1 CHECK ("id" = 1),
  "revision" BIGINT NOT NULL,
  -- What is older than the last rebuild has to be read anew as a whole.
  "rebuilt_at" BIGINT NOT NULL,
  CONSTRAINT "state_pkey" PRIMARY KEY ("id")
);
INSERT INTO "search"."state" ("revision", "rebuilt_at") VALUES (1, 1);

ALTER TABLE "search"."entry" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT 1;
CREATE INDEX "entry_revision_idx" ON "search"."entry" ("revision");
CREATE INDEX "entry_people_idx" ON "search"."entry" USING GIN ("people") WITH (fastupdate = off);

-- Reports that were taken out, and when.
CREATE TABLE "search"."gone" (
  "report_id" INTEGER NOT NULL,
  "revision" BIGINT NOT NULL,
  CONSTRAINT "gone_pkey" PRIMARY KEY ("report_id")
);
CREATE INDEX "gone_revision_idx" ON "search"."gone" ("revision");
