-- All that a term is looked up in stands in one text: title, first paragraph and body, so that one look tells whether a report holds it and
-- how high it ranks, and so that a phrase which stands in most reports is found by reading this table alone, from end to end.
CREATE TABLE "search"."whole_text" (
  "report_id" INTEGER NOT NULL,
  -- Where title and first paragraph end in `whole`, in bytes.
  "title_end" INTEGER NOT NULL,
  "lead_end" INTEGER NOT NULL,
  -- Title, U+0001, body. The first paragraph stands between them once more where the body does not begin with it.
  "whole" TEXT NOT NULL,
  -- The same of the printed text folded without regard to classes of script, null where that is no other.
  "exact_title_end" INTEGER,
  "exact_lead_end" INTEGER,
  "exact" TEXT
) WITH (toast_tuple_target = 8160);
ALTER TABLE "search"."whole_text" ALTER COLUMN "whole" SET STORAGE EXTERNAL, ALTER COLUMN "exact" SET STORAGE EXTERNAL;

INSERT INTO "search"."whole_text"
SELECT e."report_id", octet_length(e."title"), octet_length(e."title") + 1 + octet_length(e."lead"),
  CASE WHEN starts_with(t."body", e."lead") THEN concat(e."title", U&'\0001', t."body") ELSE concat(e."title", U&'\0001', e."lead", U&'\0001', t."body") END,
  CASE WHEN p."exact" THEN octet_length(p."title") END,
  CASE WHEN p."exact" THEN octet_length(p."title") + 1 + octet_length(p."lead") END,
  CASE WHEN NOT p."exact" THEN NULL
    WHEN starts_with(p."body", p."lead") THEN concat(p."title", U&'\0001', p."body")
    ELSE concat(p."title", U&'\0001', p."lead", U&'\0001', p."body") END
FROM "search"."entry" e
JOIN "search"."text" t USING ("report_id")
CROSS JOIN LATERAL (SELECT coalesce(e."exact_title", e."exact_lead", e."exact_body") IS NOT NULL AS "exact",
  coalesce(e."exact_title", e."title") AS "title", coalesce(e."exact_lead", e."lead") AS "lead", coalesce(e."exact_body", t."body") AS "body") p
ORDER BY e."report_id";

ALTER TABLE "search"."whole_text" ADD CONSTRAINT "text_new_pkey" PRIMARY KEY ("report_id");
DROP TABLE "search"."text";
ALTER TABLE "search"."whole_text" RENAME TO "text";
ALTER INDEX "search"."text_new_pkey" RENAME TO "text_pkey";
ALTER TABLE "search"."entry" DROP COLUMN "lead", DROP COLUMN "lead_is_body", DROP COLUMN "exact_title", DROP COLUMN "exact_lead", DROP COLUMN "exact_body";
ANALYZE "search"."text";
