-- What the embedded search engine reads (lib/search/postgres). Derived: `npm run reindex` makes it anew from the reports.
CREATE SCHEMA "search";

CREATE TABLE "search"."entry" (
  "report_id" INTEGER NOT NULL,
  -- Reports of one duplicate group share a unit, a report without a group is its own.
  "unit_id" INTEGER NOT NULL,
  "first_day" DATE,
  "last_day" DATE,
  -- The year that holds the whole meeting, null without a date and across two years.
  "year" SMALLINT,
  "place_order" INTEGER,
  -- Division codes from the province down, the deepest, unless a district, once more as a negative number: the place itself, without what is in it.
  "places" INTEGER[] NOT NULL,
  "level" TEXT,
  "stage" TEXT,
  "track" TEXT,
  "document_type" TEXT,
  "year_basis" TEXT,
  "sure" TEXT,
  "zone" TEXT,
  "source" TEXT,
  "campaigns" TEXT[] NOT NULL,
  "meeting_types" TEXT[] NOT NULL,
  "flags" TEXT[] NOT NULL,
  "people" TEXT[] NOT NULL,
  -- Folded texts (lib/text), variants in printed and simplified script are divided by U+0001.
  "title" TEXT NOT NULL,
  "lead" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  -- The printed text folded without regard to classes of script, null where that is the same as above.
  "exact_title" TEXT,
  "exact_lead" TEXT,
  "exact_body" TEXT,
  -- Distinct single units and bigrams of title, lead and body.
  "grams" INTEGER[] NOT NULL,
  CONSTRAINT "entry_pkey" PRIMARY KEY ("report_id")
) WITH (toast_tuple_target = 128);

-- Long texts stand outside the row, uncompressed, because strpos over compressed text costs three times as much.
-- What is filtered, counted and ordered by stands in the row, or every count would fetch it one by one.
ALTER TABLE "search"."entry"
  ALTER COLUMN "lead" SET STORAGE EXTERNAL,
  ALTER COLUMN "body" SET STORAGE EXTERNAL,
  ALTER COLUMN "grams" SET STORAGE EXTERNAL,
  ALTER COLUMN "title" SET STORAGE MAIN,
  ALTER COLUMN "places" SET STORAGE MAIN,
  ALTER COLUMN "level" SET STORAGE MAIN,
  ALTER COLUMN "stage" SET STORAGE MAIN,
  ALTER COLUMN "track" SET STORAGE MAIN,
  ALTER COLUMN "document_type" SET STORAGE MAIN,
  ALTER COLUMN "year_basis" SET STORAGE MAIN,
  ALTER COLUMN "sure" SET STORAGE MAIN,
  ALTER COLUMN "campaigns" SET STORAGE MAIN,
  ALTER COLUMN "meeting_types" SET STORAGE MAIN,
  ALTER COLUMN "flags" SET STORAGE MAIN;

CREATE INDEX "entry_grams_idx" ON "search"."entry" USING GIN ("grams") WITH (fastupdate = off);
CREATE INDEX "entry_unit_id_idx" ON "search"."entry" ("unit_id");
